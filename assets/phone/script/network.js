// The network: what is asked, and what is said when nobody answers.

const TIMEOUT = 10000;
const SILENCE_WIFI = 8000;
const SILENCE_SCAN = 45000;
const silence = { since: 0, address: false, disk: false, failed: false };
let heardAt = Date.now();

function heard() {
  heardAt = Date.now();
  if (silence.since && !$('note').hidden && !silence.disk) speak(say('note-back'));
  silence.since = 0;
  silence.failed = silence.address = false;
  showSilence();
}

function notHeard() {
  if (!silence.since) silence.since = Date.now();
  silence.failed = true;
  showSilence();
}

function silenceKey() {
  const long = silence.since ? Date.now() - silence.since : 0;
  if (silence.address) return 'note-address';
  if (long > SILENCE_SCAN) return 'note-scan';
  if (long > SILENCE_WIFI) return 'note-wifi';
  if (silence.failed) return 'note-lost';
  return silence.disk ? 'note-disk' : null;
}

function showSilence() {
  const note = $('note');
  const key = token() || silence.address ? silenceKey() : null;
  const text = key ? say(key) : '';
  if (note.textContent === text && note.hidden === !key) return;
  note.textContent = text;
  note.hidden = !key;
  if (key) speak(text);
  settleTop();
}

/** Answers `{status, body, retryAfter}`, or null if nobody answered. */
async function request(method, path, body, bearer) {
  if (!silence.since) silence.since = Date.now();
  try {
    const asked = asking(method, body, bearer);
    asked.keepalive = path === '/api/leave'; // Who leaves closes the page.
    const { response, text } = await exchange(path, asked);
    heard();
    if (response.status === 421) { silence.address = true; showSilence(); }
    const after = parseInt(response.headers.get('Retry-After') || '', 10);
    return { status: response.status, body: parsed(text), retryAfter: after >= 0 ? after : null };
  } catch (_) {
    notHeard();
    return null;
  }
}

function asking(method, body, bearer) {
  const headers = { Accept: 'application/json', 'Accept-Language': language };
  const asked = { method, headers, credentials: 'same-origin', cache: 'no-store' };
  if (bearer) headers.Authorization = 'Bearer ' + bearer;
  if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
    asked.body = JSON.stringify(body);
  }
  return asked;
}

/** The whole answer, or none in time. */
async function exchange(path, asked) {
  const stop = window.AbortController ? new AbortController() : null;
  if (stop) asked.signal = stop.signal;
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => { if (stop) stop.abort(); fail(new Error('late')); }, TIMEOUT);
  });
  const answered = fetch(path, asked).then((response) => response.text().then((text) => ({ response, text })));
  answered.catch(() => {}); // The race below tells.
  try {
    return await Promise.race([answered, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** An answer that is no JSON says nothing more. */
function parsed(text) {
  try { return JSON.parse(text) || {}; } catch (_) { return {}; }
}

const isFine = (answer) => answer.status === 200 || answer.status === 201;
const errorOf = (answer) => answer.body.error || {};
const codeOf = (answer) => errorOf(answer).code || '';
