// The state of the room, and how it comes.

let state = null;
let stateText = '';
let deadlineAt = null; // In this phone's time; while paused, what was left.
let source = null;
let listening = null;
let failures = 0;

/** Takes the newest object. A version may start anew after a restart, so the object itself is compared. */
function take(next) {
  const soon = typeof next.deadline === 'number' ? next.deadline : null;
  deadlineAt = soon === null ? null : Date.now() + soon * 1000;
  const text = JSON.stringify(Object.assign({}, next, { deadline: null }));
  if (next.paused) deadlineAt = soon;
  const changed = text !== stateText || !state;
  state = next;
  stateText = text;
  if (changed) {
    speakLanguage(next.language);
    takeBallot(next.round, next.stage);
    takePoll(next.poll);
    render();
    bringKept();
  }
  tick();
  return changed;
}

async function refresh() {
  const used = token();
  if (!used) return false;
  const answer = await request('GET', '/api/state', undefined, used);
  if (answer && answer.status === 401) { await comeBack(used); return false; }
  if (!answer || answer.status !== 200) return false;
  if (token() === used) take(answer.body);
  pump();
  return true;
}

/** Where this page went ahead of the laptop: its state counts as new, whatever it says. */
function askAnew() {
  stateText = '';
  refresh();
}

/** Listens to events; when they fail, asks for the state every few seconds and tries again. */
function listen() {
  hush();
  if (!window.EventSource) { listenAgain(); return; }
  const opened = new EventSource('/api/events');
  source = opened;
  opened.addEventListener('state', (event) => {
    if (source !== opened) return;
    failures = 0;
    heard();
    take(JSON.parse(event.data));
    pump();
  });
  opened.onerror = () => {
    if (source !== opened) return;
    hush();
    listenAgain();
  };
}

function hush() {
  if (source) source.close();
  source = null;
  clearTimeout(listening);
}

async function listenAgain() {
  const answered = await refresh();
  if (!token() || source) return;
  failures = answered ? 0 : failures + 1;
  clearTimeout(listening);
  listening = setTimeout(listen, jittered(answered ? 2000 : Math.min(8000, 500 * Math.pow(2, failures))));
}

function begin() {
  failures = 0;
  stateText = '';
  render();
  listen();
  refresh();
}

/** A phone that wakes up, or finds its network again, asks at once. */
function wake() {
  if (!token()) return;
  if (silence.since) silence.since = Date.now();
  showSilence();
  pumpNow();
  if (source && source.readyState !== 2) refresh(); else listen();
}
