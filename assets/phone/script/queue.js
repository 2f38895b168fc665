// What is not answered yet: each act goes out with the same op until an answer comes.

/** By kind of act: how it is asked for, and what its answer means. Each kind stands in its own file. */
const ACTS = {};

let pumping = false;
let pumpTimer = null;
let tries = 0;

function pumpNow() {
  tries = 0;
  clearTimeout(pumpTimer);
  pump();
}

function pumpLater(wait) {
  clearTimeout(pumpTimer);
  pumpTimer = setTimeout(pump, wait);
}

async function pump() {
  if (pumping || !token()) return;
  pumping = true;
  clearTimeout(pumpTimer);
  try {
    for (let item = queue()[0]; item && token(); item = queue()[0]) {
      const early = earlyBy(item);
      if (early > 0) { pumpLater(early); break; }
      const wait = await deliver(item);
      if (wait > 0) { pumpLater(wait); break; }
    }
  } finally {
    pumping = false;
  }
}

/** How long an act waits still; not at all once the phone's clock was set back. */
const earlyBy = ({ notBefore, since }) => (notBefore && since <= Date.now() ? notBefore - Date.now() : 0);

function touchItem(op, changes) {
  keep.put('queue', queue().map((item) => (item.op === op ? Object.assign({}, item, changes) : item)));
}

/** Sends one act; answers how long to wait before the next try, 0 when it is settled. */
async function deliver(item) {
  const used = token();
  touchItem(item.op, { tried: true, unheard: true });
  render();
  const answer = await ACTS[item.kind].ask(item, used);
  const again = () => jittered(Math.min(15000, 1000 * Math.pow(2, tries++)));
  if (!queue().some((each) => each.op === item.op)) return 0; // Another tab had the answer first, or this phone has left.
  if (!answer) return again();
  if ([401, 421, 429].indexOf(answer.status) >= 0) touchItem(item.op, { unheard: Boolean(item.unheard) }); // Not even looked at.
  if (answer.status === 401) { await comeBack(used); return token() ? again() : 0; }
  if (answer.status === 429) return slowDown(item, answer);
  silence.disk = answer.status === 503;
  showSilence();
  if (answer.status >= 500 || answer.status === 421 || answer.status === 408) return again();
  tries = 0;
  dequeue(item.op);
  ACTS[item.kind].settle(item, answer);
  render();
  return 0;
}

/** Why an act came to nothing. Where it went out before and no answer was heard, only the laptop may know whether that was in time. */
function sayTooLate(item, answer, late, unknown) {
  if (!item.unheard) return say(late);
  return (codeOf(answer) === 'closed' && errorOf(answer).message) || say(unknown);
}

function slowDown(item, answer) {
  const seconds = Math.max(1, answer.retryAfter === null ? 2 : answer.retryAfter);
  touchItem(item.op, { since: Date.now(), notBefore: Date.now() + seconds * 1000 });
  tell(seconds > 60 ? say('write-busy-long') : say('write-busy', { n: seconds }));
  return seconds * 1000 + Math.random() * 500;
}
