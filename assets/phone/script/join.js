// Joining, coming back, and leaving.

let joinWrong = '';
let joinTold = ''; // No mistake of anybody's, but to be known.
let joining = false;
let pendingSlip = null;

/** `#KEY` or `#KEY.SLIP`: read once, kept, and taken out of the address bar. */
function readFragment() {
  const fragment = location.hash.replace(/^#/, '');
  if (!fragment) return;
  history.replaceState(null, '', location.pathname);
  const cut = fragment.indexOf('.');
  const key = cut < 0 ? fragment : fragment.slice(0, cut);
  const slip = cut < 0 ? null : fragment.slice(cut + 1);
  const kept = keep.get('key');
  const isNewSlip = Boolean(slip) && !(kept && kept.slip === slip);
  pendingSlip = slip;
  keep.put('key', { key, slip: slip || (kept && kept.key === key && kept.slip) || null });
  // A token of another room is refused soon, and then this key serves.
  if (token() && isNewSlip) join({ key, slip });
}

/** The token's room is over. What was typed stays; what was not answered must not slip into another room by itself. */
function setAside() {
  for (const item of queue()) {
    if (item.kind === 'card') drafts.unplaced.push(unplaced(item, { body: { error: { code: 'old' } } }));
    if (item.kind === 'ballot' && drafts.ballot) drafts.ballot.again = true;
  }
  keep.drop('queue');
  saveDrafts();
  state = null;
  hush();
}

/** `key` is the one this phone joined with, if it was not the code. */
function takeToken(answer, key) {
  keep.put('token', { token: answer.body.token, language: answer.body.language, key: key || null });
  speakLanguage(answer.body.language);
}

function sayOfJoin(answer, how) {
  if (!answer) return say('join-no-answer');
  if (answer.status === 403) return say(how.key ? 'join-ended' : 'join-wrong');
  if (answer.status === 409) return say('join-slip-used');
  if (answer.status === 429) return say('join-slow');
  if (answer.status === 503) return say('join-full');
  return say('join-failed');
}

/** With `{key}`, `{code}` and perhaps `{slip}`; true when this phone is in. */
async function join(how) {
  if (joining) return false;
  joining = true;
  render();
  const asked = how.key ? { key: how.key } : { code: how.code };
  if (how.slip) asked.slip = how.slip;
  const answer = await request('POST', '/api/join', asked, token());
  joining = false;
  if (answer && answer.status === 200 && answer.body.token) {
    joinWrong = joinTold = '';
    pendingSlip = null;
    const before = keep.get('token');
    if (before && before.key !== how.key) setAside();
    takeToken(answer, how.key);
    if (how.code) keep.drop('key');
    begin();
    return true;
  }
  joinWrong = sayOfJoin(answer, how);
  if (answer && answer.status === 403 && how.key) keep.drop('key');
  if (answer && answer.status === 409 && token()) {
    keep.put('key', { key: how.key, slip: null });
    tell(joinWrong);
  }
  render();
  return false;
}

let comingBack = null;

/** After a 401: joins again by the kept key, else asks for the code. `used` is the token that was refused. */
function comeBack(used) {
  if (token() !== used) return Promise.resolve(); // Another tab has joined again.
  if (!comingBack) comingBack = joinAgain(used).then(() => { comingBack = null; });
  return comingBack;
}

async function joinAgain(used) {
  const kept = keep.get('key');
  const answer = kept ? await request('POST', '/api/join', { key: kept.key, slip: kept.slip || undefined }) : { status: 403, body: {} };
  if (answer && answer.status === 200 && answer.body.token && answer.body.token !== used) {
    if (keep.get('token').key !== kept.key) setAside();
    takeToken(answer, kept.key);
    begin();
  } else if (answer && answer.status !== 503 && answer.status !== 429) {
    keep.drop('key');
    joinTold = say('join-again');
    setAside();
    keep.drop('token');
    render();
  }
}

/** Forgets everything: nothing of dostop stays on this phone. */
function forget() {
  ['key', 'token', 'drafts', 'queue'].forEach(keep.drop);
  drafts = noDrafts();
  state = null;
  overlay = null;
  joinWrong = joinTold = '';
  hush();
  render();
  tell(say('left'));
}
