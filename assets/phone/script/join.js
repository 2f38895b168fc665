// Joining, coming back, and leaving.

let joinWrong = '';
let joinTold = ''; // No mistake of anybody's, but to be known.
let joining = false;

const JOIN_SAYINGS = { wrong_slip: 'slip-wrong', slip_used: 'slip-used', joining_closed: 'join-closed' };
const isIn = (answer) => Boolean(answer) && answer.status === 200 && Boolean(answer.body.token);

/** What the codes of this room said: `{key, slip}`; the code that is typed is not kept. */
const keptKey = () => keep.get('key') || { key: null, slip: null };

/** `#KEY` or `#KEY.SLIP`: read once, kept, and taken out of the address bar. */
function readFragment() {
  const [key, slip] = location.hash.replace(/^#/, '').split('.');
  if (!key) return;
  history.replaceState(null, '', location.pathname);
  const kept = keptKey();
  keep.put('key', { key, slip: slip || (kept.key === key ? kept.slip : null) });
  // A token of another room is refused soon, and then this key serves.
  if (token() && slip) bringSlip(slip);
}

/** The token's room is over. What was typed stays; what was not answered must not slip into another room by itself. */
function setAside() {
  for (const item of queue()) {
    if (item.kind === 'card') drafts.unplaced.push(unplaced(item, { body: { error: { code: 'old' } } }));
    if (item.kind === 'ballot' && drafts.ballot) drafts.ballot.again = true;
    if (item.kind === 'answer' && drafts.poll) drafts.poll.again = true;
  }
  keep.drop('queue');
  saveDrafts();
  state = null;
  hush();
}

/** At another port nothing is kept but the cookie: by that the phone stays the same one, unless somebody has left it. */
const comingIn = (how) => (keep.get('left') ? how : Object.assign({ back: true }, how));

/** This phone is in. `key` is the one it joined with, if it was not the code. */
function welcome(answer, key) {
  const before = keep.get('token');
  const isSame = before && (before.token === answer.body.token || (key && before.key === key));
  if (before && !isSame) setAside();
  keep.put('token', { token: answer.body.token, language: answer.body.language, key: key || null });
  keep.drop('left'); // The cookie is of this joining now.
  speakLanguage(answer.body.language);
  joinWrong = joinTold = '';
  begin();
}

function sayOfJoin(answer, key) {
  if (!answer) return say('join-no-answer');
  const own = JOIN_SAYINGS[codeOf(answer)];
  if (own) return say(own);
  if (answer.status === 403) return say(key ? 'join-ended' : 'join-wrong');
  if (answer.status === 429) return say('join-slow');
  return say(answer.status === 503 ? 'join-full' : 'join-failed');
}

/**
 * By `{key}` or `{code}`. A slip that came with the key is brought after that, by a phone that knows its own token: where this
 * answer is lost, nothing is bound to a token that nobody has heard of.
 */
async function join(how) {
  if (joining) return;
  joining = true;
  render();
  await leaving; // Else its answer would end the cookie of this joining.
  if (keep.get('left')) await tellLeft();
  const { slip } = keptKey();
  const answer = await request('POST', '/api/join', comingIn(how));
  joining = false;
  if (isIn(answer)) { welcome(answer, how.key); return; }
  joinWrong = sayOfJoin(answer, how.key);
  if (answer && answer.status === 403 && how.key && codeOf(answer) !== 'joining_closed') {
    keep.put('key', { key: null, slip });
    if (slip) joinTold = say('join-slip-kept');
  }
  render();
}

let comingBack = null;

/** After a 401: joins again by the kept key, else asks for the code. `used` is the token that was refused. */
function comeBack(used) {
  if (token() !== used) return Promise.resolve(); // Another tab has joined again.
  if (!comingBack) comingBack = joinAgain(used).then(() => { comingBack = null; });
  return comingBack;
}

async function joinAgain(used) {
  const { key, slip } = keptKey();
  const answer = key ? await request('POST', '/api/join', comingIn({ key })) : { status: 403, body: {} };
  if (token() !== used) return; // It has left, or another tab has joined again.
  if (isIn(answer)) {
    welcome(answer, key);
  } else if (answer && answer.status !== 503 && answer.status !== 429) {
    keep.put('key', { key: null, slip });
    joinTold = say('join-again') + (slip ? ' ' + say('join-slip-kept') : '');
    setAside();
    keep.drop('token');
    render();
  }
}

let leaving = null;

/** The cookie is the laptop's to end; until it has heard so, a mark stays: who joins next is somebody else. */
async function tellLeft(used) {
  keep.put('left', true);
  const answer = await request('POST', '/api/leave', {}, used);
  if (answer && answer.status === 204) keep.drop('left');
}

/** Forgets everything: nothing of dostop stays on this phone. */
function forget() {
  leaving = tellLeft(token());
  ['key', 'token', 'drafts', 'queue'].forEach(keep.drop);
  drafts = noDrafts();
  state = null;
  overlay = null;
  joinWrong = joinTold = '';
  hush();
  render();
  tell(say('left'));
}
