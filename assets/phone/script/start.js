// The heart of the page: what happens by itself, and where it begins.

function tick() {
  showSilence();
  const { text, soon } = timeLeft();
  for (const box of document.querySelectorAll('.clock')) {
    setText(box, text);
    box.classList.toggle('soon', soon);
  }
}

function timeLeft() {
  if (!state || deadlineAt === null) return { text: '', soon: false };
  const left = state.paused ? deadlineAt : Math.max(0, Math.ceil((deadlineAt - Date.now()) / 1000));
  const time = Math.floor(left / 60) + ':' + String(left % 60).padStart(2, '0');
  if (state.paused) return { text: say('clock-paused', { time }), soon: false };
  return { text: left ? say('clock', { time }) : say('clock-over'), soon: left <= 120 };
}

/** Events carry nothing while nothing changes, so a quiet while is looked into; a stale stream is opened anew. */
async function heartbeat() {
  if (token() && !document.hidden && Date.now() - heardAt > 20000) {
    const before = stateText;
    if (await refresh() && before !== stateText && source) listen();
  }
  setTimeout(heartbeat, jittered(4000));
}

/** Two tabs: what one keeps, the other takes over. */
function otherTab(event) {
  if (event.key === null || event.key === 'dostop.token') {
    if (token()) begin(); else { state = null; hush(); }
  }
  if (event.key === 'dostop.drafts') {
    drafts = keptDrafts();
    if (state) { takeBallot(state.round, state.stage); takePoll(state.poll); }
  }
  render();
}

function start() {
  speakLanguage((keep.get('token') || {}).language);
  readFragment();
  window.addEventListener('hashchange', () => { readFragment(); shown.key = null; render(); });
  window.addEventListener('online', wake);
  window.addEventListener('offline', notHeard);
  window.addEventListener('pageshow', (event) => { if (event.persisted) wake(); });
  window.addEventListener('resize', settleTop);
  window.addEventListener('storage', otherTab);
  document.addEventListener('visibilitychange', () => { if (!document.hidden) wake(); });
  setInterval(tick, 500);
  setTimeout(heartbeat, 4000);
  render();
  if (token()) begin();
  pump();
}

start();
