// The phone page of dostop: join, write, vote, look at the screen. No library, no build step; ES2017 is the floor
// (Safari 12, Android WebView 70). Every text of a person is set as text. What the page may keep on the phone stands
// in `keep`; what it says stands in the words files.
(function () {
  'use strict';

  // -- Words ----------------------------------------------------------------------------------------------------------

  const ALL_WORDS = JSON.parse(document.getElementById('words').textContent);
  let language = /^nl\b/i.test(navigator.language || '') ? 'nl' : 'en';

  /** The sentence of a key; `n` chooses `key.none` or `key.one` where there is one, `{name}` is filled in. */
  function say(key, values) {
    const words = ALL_WORDS[language];
    const given = values || {};
    let sentence = words[key];
    if (given.n === 0 && words[key + '.none']) sentence = words[key + '.none'];
    if (given.n === 1 && words[key + '.one']) sentence = words[key + '.one'];
    return sentence.replace(/\{(\w+)\}/g, (whole, name) => (name in given ? String(given[name]) : whole));
  }

  function speakLanguage(code) {
    if (ALL_WORDS[code]) language = code;
    document.documentElement.lang = language;
  }

  // -- What this phone keeps: the room's key, its token, drafts, and what is not answered yet --------------------------

  const memory = {}; // Where a private window lets nothing be kept.

  const keep = {
    get(name) {
      let text = memory[name];
      try {
        const kept = localStorage.getItem('dostop.' + name);
        if (kept !== null || text === undefined) text = kept;
      } catch (_) { /* Nothing can be kept here: memory serves until the page is closed. */ }
      try { return text ? JSON.parse(text) : null; } catch (_) { return null; }
    },
    put(name, value) {
      memory[name] = JSON.stringify(value);
      try {
        localStorage.setItem('dostop.' + name, memory[name]);
        delete memory[name];
      } catch (_) { /* As above. */ }
    },
    drop(name) {
      delete memory[name];
      try { localStorage.removeItem('dostop.' + name); } catch (_) { /* As above. */ }
    },
  };

  const noDrafts = () => ({ lane: 'do', texts: { do: '', stop: '' }, unplaced: [], open: null, ballot: null });
  const keptDrafts = () => Object.assign(noDrafts(), keep.get('drafts'));
  let drafts = keptDrafts();
  const saveDrafts = () => keep.put('drafts', drafts);

  // The queue lives in the store, because two tabs share it.
  const queue = () => keep.get('queue') || [];
  const enqueue = (item) => keep.put('queue', queue().concat([item]));
  const dequeue = (op) => keep.put('queue', queue().filter((item) => item.op !== op));
  const token = () => (keep.get('token') || {}).token || null;

  function newOp() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  const chance = (n) => crypto.getRandomValues(new Uint32Array(1))[0] % n;
  const jittered = (wait) => wait * (0.5 + Math.random());

  // -- Texts ----------------------------------------------------------------------------------------------------------

  const MOST = 140; // method.md C3
  const HINT_ABOVE = 80;

  /** As the server will measure it: NFC, one blank for white space, without control and bidi control characters. */
  function tidy(text) {
    return text.normalize('NFC').replace(/\s+/g, ' ')
      .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim();
  }

  const graphemes = (function () {
    if (window.Intl && Intl.Segmenter) {
      const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
      return (text) => Array.from(segmenter.segment(text)).length;
    }
    // Older phones count nearly right; the server has the last word.
    const joined = /[\u0300-\u036f\u1ab0-\u1aff\u20d0-\u20ff\ufe00-\ufe0f]|\ud83c[\udffb-\udfff]|\u200d./g;
    return (text) => Array.from(text.replace(joined, '')).length;
  })();

  // -- Building the page ----------------------------------------------------------------------------------------------

  const $ = (id) => document.getElementById(id);

  /** `el('p.quiet.small', {id}, children)`: strings become text, never markup. */
  function el(what, attributes, ...children) {
    const [tag, ...classes] = what.split('.');
    const made = document.createElement(tag);
    if (classes.length) made.className = classes.join(' ');
    for (const name of Object.keys(attributes || {})) {
      const value = attributes[name];
      if (name === 'click') made.addEventListener('click', value);
      else if (value !== null && value !== false) made.setAttribute(name, value === true ? '' : value);
    }
    for (const child of children) if (child !== null && child !== undefined) made.append(child);
    return made;
  }

  const ICONS = {
    do: ['M10 0a10 10 0 1 0 0 20a10 10 0 0 0 0-20z', 20],
    stop: ['M5.86 0h8.28L20 5.86v8.28L14.14 20H5.86L0 14.14V5.86z', 20],
    'do-empty': ['M10 1a9 9 0 1 0 0 18a9 9 0 0 0 0-18z', 20],
    'stop-empty': ['M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z', 20],
    lock: ['M4 8h10v8H4zM6 8V5a3 3 0 0 1 6 0v3', 18],
    hand: ['M2 10h3l3-1.5c1-.5 2 0 3 .5h2a1 1 0 0 1 0 2.5H9M5 16h6l5-3.5a1.2 1.2 0 0 0-1.5-1.8L12.5 12M2 10v6h3v-6M12 6.5L9.7 4.3a1.6 1.6 0 0 1 2.3-2.2a1.6 1.6 0 0 1 2.3 2.2z', 18],
    left: ['M16 9H2M7 4L2 9l5 5', 18],
    right: ['M2 9h14M11 4l5 5-5 5', 18],
    plus: ['M9 2v14M2 9h14', 18],
    minus: ['M2 9h14', 18],
    tick: ['M3 10l4 4 8-10', 18],
    screen: ['M1 2h16M2 2v9h14V2M9 11v3M6 16l3-2l3 2', 18],
    laptop: ['M3 4h12v8H3zM1 15h16', 18],
    people: ['M9 8a3 3 0 1 0 0-6a3 3 0 0 0 0 6zM3 16c0-4 3-6 6-6s6 2 6 6', 18],
    phone: ['M5 1h8v16H5zM8 14h2', 18],
    wifi: ['M1 7c5-4.5 11-4.5 16 0M4 10.500c3-2.800 7-2.800 10 0M7 13.500c1.200-1 2.800-1 4 0', 18],
  };

  function icon(name, size, classes) {
    const [path, box] = ICONS[name];
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const drawn = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    const attributes = { viewBox: `0 0 ${box} ${box}`, width: size || box, height: size || box, 'aria-hidden': 'true', focusable: 'false' };
    for (const each of Object.keys(attributes)) svg.setAttribute(each, attributes[each]);
    if (classes) svg.setAttribute('class', classes);
    drawn.setAttribute('d', path);
    svg.append(drawn);
    return svg;
  }

  const mark = (lane) => icon(lane, 20, 'mark ' + lane);
  const dot = (lane, given) => (given ? icon(lane, 20) : icon(lane + '-empty', 20, 'empty'));
  const heading = (text, size) => el('h1' + (size || ''), { tabindex: '-1' }, text);
  const written = (text) => el('span.written', { dir: 'auto' }, text);
  const unseen = (text) => el('span.unseen', null, text);
  const rest = () => el('div.rest');
  const button = (kind, text, click) => el('button.' + kind, { type: 'button', click }, text);

  function iconButton(kind, parts, click) {
    return el('button.icon.' + kind, { type: 'button', click },
      ...parts.map((part) => (typeof part === 'string' ? el('span', null, part) : part)));
  }

  function laneHead(lane, what) {
    return el(`${what || 'h2'}.lane-head.${lane}`, what === 'h1' ? { tabindex: '-1' } : null, mark(lane), el('span', null, say(lane)));
  }

  function fill(box, ...children) {
    while (box.firstChild) box.removeChild(box.firstChild);
    box.append(...children);
  }

  /** Changes only what differs, so that a screen reader stays where it is. */
  function setText(box, text) {
    if (box.textContent !== text) box.textContent = text;
  }

  /** Says a sentence to a screen reader; the same sentence twice is said twice. */
  function speak(text) {
    const spoken = $('spoken');
    spoken.textContent = spoken.textContent === text ? text + '\u00a0' : text;
  }

  /** Says a sentence to everybody; it stays until it is waved away or the next one comes. */
  function tell(text) {
    const close = button('plain', say('notice-close'), () => {
      untell();
      $('main').querySelector('h1').focus();
    });
    fill($('notice'), el('p', null, text), close);
    $('notice').hidden = false;
    speak(text);
    settleTop();
  }

  function untell() {
    $('notice').hidden = true;
    settleTop();
  }

  /** The dots that are left stay in sight below whatever stands above them. */
  function settleTop() {
    const top = $('top');
    const height = getComputedStyle(top).position === 'static' ? 0 : top.offsetHeight;
    document.documentElement.style.setProperty('--top', height + 'px');
  }

  // -- The network: what is asked, and what is said when nobody answers -------------------------------------------------

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
    const headers = { Accept: 'application/json', 'Accept-Language': language };
    const asked = { method, headers, credentials: 'same-origin', cache: 'no-store' };
    if (bearer) headers.Authorization = 'Bearer ' + bearer;
    if (body !== undefined) {
      headers['Content-Type'] = 'application/json';
      asked.body = JSON.stringify(body);
    }
    if (!silence.since) silence.since = Date.now();
    const stop = window.AbortController ? new AbortController() : null;
    if (stop) asked.signal = stop.signal;
    let timer;
    const late = new Promise((_, fail) => {
      timer = setTimeout(() => { if (stop) stop.abort(); fail(new Error('late')); }, TIMEOUT);
    });
    const exchange = (async () => {
      const response = await fetch(path, asked);
      const text = await response.text();
      return { response, text };
    })();
    exchange.catch(() => {}); // The race below tells.
    try {
      const { response, text } = await Promise.race([exchange, late]);
      heard();
      if (response.status === 421) { silence.address = true; showSilence(); }
      let answer = {};
      try { answer = text ? JSON.parse(text) : {}; } catch (_) { /* An answer that is no JSON says nothing more. */ }
      const after = parseInt(response.headers.get('Retry-After') || '', 10);
      return { status: response.status, body: answer || {}, retryAfter: after >= 0 ? after : null };
    } catch (_) {
      notHeard();
      return null;
    } finally {
      clearTimeout(timer);
    }
  }

  const codeOf = (answer) => (answer.body.error || {}).code || '';
  const messageOf = (answer) => (answer.body.error || {}).message || '';

  // -- Joining ----------------------------------------------------------------------------------------------------------

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
      if (item.kind === 'card') drafts.unplaced.push(unplaced(item, 'old', '', []));
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
    if (!comingBack) {
      comingBack = (async () => {
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
        comingBack = null;
      })();
    }
    return comingBack;
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

  // -- The state, and how it comes ------------------------------------------------------------------------------------

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
      render();
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

  // -- What is not answered yet: the same op until an answer comes ----------------------------------------------------

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
        if (item.notBefore && item.notBefore > Date.now()) { pumpLater(item.notBefore - Date.now()); break; }
        const wait = await deliver(item);
        if (wait > 0) { pumpLater(wait); break; }
      }
    } finally {
      pumping = false;
    }
  }

  function touchItem(op, changes) {
    keep.put('queue', queue().map((item) => (item.op === op ? Object.assign({}, item, changes) : item)));
  }

  /** Sends one act; answers how long to wait before the next try, 0 when it is settled. */
  async function deliver(item) {
    const used = token();
    touchItem(item.op, { tried: true });
    render();
    const answer = await ask(item, used);
    const again = () => jittered(Math.min(15000, 1000 * Math.pow(2, tries++)));
    if (!answer) return again();
    if (answer.status === 401) { await comeBack(used); return token() ? again() : 0; }
    if (answer.status === 429) return slowDown(item, answer);
    silence.disk = answer.status === 503;
    showSilence();
    if (answer.status >= 500 || answer.status === 421 || answer.status === 408) return again();
    tries = 0;
    if (!queue().some((each) => each.op === item.op)) return 0; // Another tab had the answer first.
    SETTLE[item.kind](item, answer);
    render();
    return 0;
  }

  function ask(item, used) {
    if (item.kind === 'withdraw') return request('DELETE', '/api/cards/' + encodeURIComponent(item.id), undefined, used);
    if (item.kind === 'ballot') return request('POST', '/api/ballot', { op: item.op, round: item.round, dots: item.dots }, used);
    return request('POST', '/api/cards', { op: item.op, lane: item.lane, text: item.text, place_anyway: item.placeAnyway }, used);
  }

  function slowDown(item, answer) {
    const seconds = Math.max(1, answer.retryAfter === null ? 2 : answer.retryAfter);
    touchItem(item.op, { notBefore: Date.now() + seconds * 1000 });
    tell(seconds > 60 ? say('write-busy-long') : say('write-busy', { n: seconds }));
    return seconds * 1000 + Math.random() * 500;
  }

  const SETTLE = {
    card(item, answer) {
      dequeue(item.op);
      if (answer.status === 200 || answer.status === 201) return cardPlaced(item, answer);
      const code = codeOf(answer);
      if (code === 'repeat') return tell(say('write-repeat'));
      if (code === 'closed' && state && state.stage !== 'collect') return tell(say('write-late'));
      const kept = unplaced(item, code, messageOf(answer), reasonsOf(answer));
      kept.contact = (answer.body.error || {}).contact || '';
      drafts.unplaced.push(kept);
      if (code === 'closed') tell(say('write-closed'));
      else if (isFree()) { drafts.open = kept.id; untell(); } else tell(say('own-waits'));
      saveDrafts();
    },
    withdraw(item, answer) {
      dequeue(item.op);
      if (answer.status === 409) return tell(say('own-withdraw-late'));
      if (answer.status !== 204 && answer.status !== 200 && answer.status !== 404) return tell(say('own-withdraw-failed'));
      if (state) state.my_cards = (state.my_cards || []).filter((card) => card.id !== item.id);
      speak(say('own-withdrawn'));
    },
    ballot(item, answer) {
      dequeue(item.op);
      const ballot = drafts.ballot;
      if (!ballot || ballot.round !== item.round) return;
      if (answer.status === 200 || answer.status === 201) {
        drafts.ballot = sealed(ballot, answer.body.receipt || '');
      } else if (codeOf(answer) === 'already_voted') {
        drafts.ballot = sealed(ballot, '');
      } else if (codeOf(answer) === 'closed') {
        drafts.ballot = null;
        state.round = null; // The state that says so is on its way.
        tell(say('ballot-closed'));
      } else {
        ballot.step = 'review';
        tell(say(codeOf(answer) === 'people_full' ? 'ballot-full' : 'ballot-refused'));
      }
      saveDrafts();
    },
  };

  function cardPlaced(item, answer) {
    const cards = (state && state.my_cards) || [];
    const id = answer.body.id;
    if (state && answer.status === 201 && !cards.some((card) => card.id === id)) {
      state.my_cards = cards.concat([{ id, lane: item.lane, text: tidy(item.text) }]);
    }
    if (answer.status === 200) refresh(); // It was in already, and perhaps withdrawn since.
    speak(say('write-sent'));
  }

  // -- Cards ----------------------------------------------------------------------------------------------------------

  function unplaced(item, code, message, reasons) {
    return { id: item.op, lane: item.lane, text: item.text, code, message, reasons, answers: ['', '', '', ''] };
  }

  /** The reasons of a refusal, as `{text, word}`: the sentence that is shown, and the writer's word that is marked. */
  function reasonsOf(answer) {
    const reasons = (answer.body.error || {}).reasons || answer.body.reasons || [];
    return reasons.map((reason) => {
      const named = /: ([^;]+)/.exec(reason); // "points at one person: He; ..."
      return { text: reason, word: named ? named[1] : '' };
    });
  }

  /** Nobody is in the middle of something, so a nudge may come up by itself. */
  function isFree() {
    return !overlay && !drafts.open && !tidy(drafts.texts[drafts.lane]);
  }

  function sendCard(lane, text, placeAnyway) {
    enqueue({ op: newOp(), kind: 'card', lane, text: tidy(text), placeAnyway: Boolean(placeAnyway) });
    speak(say('write-sending'));
    pumpNow();
  }

  function withdraw(card) {
    if (queue().some((item) => item.id === card.id)) return;
    enqueue({ op: newOp(), kind: 'withdraw', id: card.id });
    pumpNow();
  }

  function dropUnplaced(id) {
    drafts.unplaced = drafts.unplaced.filter((each) => each.id !== id);
    if (drafts.open === id) drafts.open = null;
    saveDrafts();
  }

  // -- The ballot -----------------------------------------------------------------------------------------------------

  const PER_PAGE = 4;
  const LANES = ['do', 'stop'];

  /** A mark of this very ballot paper, so that dots never land on another one. */
  function paperOf(round) {
    const text = JSON.stringify([round.id, round.ideas.map((idea) => [idea.number, idea.lane, idea.text])]);
    let mark = 5381;
    for (let at = 0; at < text.length; at++) mark = ((mark * 33) ^ text.charCodeAt(at)) >>> 0;
    return mark.toString(36) + '.' + text.length;
  }

  /** A new paper gets a new draft; the draft of an earlier one goes, and after the result the receipt too. */
  function takeBallot(round, stage) {
    if (!round) {
      const isCast = drafts.ballot && (drafts.ballot.receipt || queue().some((item) => item.kind === 'ballot'));
      if (drafts.ballot && (!isCast || ['vote', 'results'].indexOf(stage) < 0)) { drafts.ballot = null; saveDrafts(); }
      return;
    }
    const paper = paperOf(round);
    if (!drafts.ballot || drafts.ballot.paper !== paper) {
      const starts = { do: chance(1024), stop: chance(1024) };
      drafts.ballot = { paper, round: round.id, dots: {}, starts, page: 0, step: 'mark', receipt: null, again: false };
      saveDrafts();
    } else if (drafts.ballot.again) {
      drafts.ballot.again = false;
      drafts.ballot.step = 'review';
      saveDrafts();
      tell(say('review-again'));
    }
  }

  const sealed = (ballot, receipt) => Object.assign({}, ballot, { dots: {}, step: 'sealed', receipt });

  /** The pages in this voter's order: do before stop, each lane from its own random page on (method.md V8). */
  function pagesOf(round, ballot) {
    const pages = [];
    for (const lane of LANES) {
      const ideas = round.ideas.filter((idea) => idea.lane === lane);
      if (!ideas.length || !round.caps[lane] || round.budgets[lane] === 0) continue; // That lane is not voted.
      const count = Math.ceil(ideas.length / PER_PAGE);
      for (let turn = 0; turn < count; turn++) {
        const page = (ballot.starts[lane] + turn) % count;
        pages.push({ lane, page: turn + 1, pages: count, ideas: ideas.slice(page * PER_PAGE, (page + 1) * PER_PAGE) });
      }
    }
    return pages;
  }

  const dotsOn = (number) => drafts.ballot.dots[number] || 0;
  const capOf = (lane) => state.round.caps[lane] || 1;

  /** Null where a lane has no budget (approval). */
  function leftIn(lane) {
    const budget = state.round.budgets[lane];
    if (typeof budget !== 'number') return null;
    return state.round.ideas.reduce((left, idea) => left - (idea.lane === lane ? dotsOn(idea.number) : 0), budget);
  }

  const sayLeft = (left) => (left === null ? say('vote-free') : say('vote-left', { n: left }));

  function giveDot(idea, step) {
    const has = dotsOn(idea.number);
    const left = leftIn(idea.lane);
    if (step > 0 && has >= capOf(idea.lane)) return speak(say('vote-at-cap', { n: capOf(idea.lane) }));
    if (step > 0 && left !== null && left <= 0) return tell(say('vote-spent'));
    if (step < 0 && has === 0) return speak(say('vote-at-none'));
    untell();
    if (has + step) drafts.ballot.dots[idea.number] = has + step; else delete drafts.ballot.dots[idea.number];
    saveDrafts();
    render();
    speak(say('vote-now', { number: idea.number, has: say('vote-has', { n: has + step }), left: sayLeft(leftIn(idea.lane)) }));
  }

  function turnTo(changes) {
    Object.assign(drafts.ballot, changes);
    saveDrafts();
    untell();
    render();
  }

  function castBallot() {
    const ballot = drafts.ballot;
    if (!queue().some((item) => item.kind === 'ballot')) {
      ballot.op = ballot.op || newOp();
      saveDrafts();
      enqueue({ op: ballot.op, kind: 'ballot', round: ballot.round, dots: ballot.dots });
    }
    untell();
    render();
    pumpNow();
  }

  // -- Which screen ---------------------------------------------------------------------------------------------------

  let overlay = null; // 'contact' or 'about'
  let shown = { key: null, update: null };

  function screenNow() {
    if (!token()) return overlay ? [overlay] : ['join'];
    if (overlay) return [overlay];
    if (!state) return ['connecting'];
    if (state.round) return ballotScreen();
    if (state.stage === 'collect') return collectScreen();
    if (state.stage === 'results' && state.results) return ['results', JSON.stringify(state.results)];
    return ['look', state.stage];
  }

  function collectScreen() {
    const open = drafts.unplaced.find((each) => each.id === drafts.open);
    if (open) return ['nudge', open.id];
    return (state.lanes || []).length ? ['collect', state.lanes.join()] : ['look', 'closed'];
  }

  function ballotScreen() {
    const ballot = drafts.ballot;
    if (state.round.voted || ballot.step === 'sealed') return ['sealed', ballot.receipt || ''];
    if (queue().some((item) => item.kind === 'ballot' && item.round === ballot.round)) return ['sealing'];
    if (ballot.step === 'review') return ['review', ballot.paper];
    return ['mark', ballot.paper + ballot.page];
  }

  /** Draws what is now to be seen: a new screen takes the focus to its heading, the same one is only brought up to date. */
  function render() {
    const screen = screenNow();
    const key = language + JSON.stringify(screen);
    if (key !== shown.key) {
      const main = $('main');
      main.className = '';
      fill(main);
      fill($('foot'));
      shown = { key, update: SCREENS[screen[0]](main, screen[1]) || null };
      foot(screen[0]);
      const top = main.querySelector('h1');
      document.title = say('title', { heading: top.textContent });
      window.scrollTo(0, 0);
      top.focus();
      tick();
    }
    if (shown.update) shown.update();
    showSilence();
  }

  function show(name) {
    overlay = name;
    untell();
    render();
  }

  function foot(name) {
    if (name === 'mark' || name === 'review' || name === 'contact' || name === 'about' || name === 'connecting') return;
    const box = $('foot');
    if (name !== 'join') box.append(iconButton('plain', [icon('hand'), say('contact-open')], () => show('contact')));
    if (name !== 'join' && name !== 'nudge') box.append(button('plain', say('about-open'), () => show('about')));
  }

  const clock = () => el('span.clock', { role: 'timer', 'aria-live': 'off' });
  const backButton = (text, click) => iconButton('plain.back', [icon('left'), text], click);

  function facts() {
    const lines = [['laptop', 'about-laptop'], ['people', 'about-who'], ['phone', 'about-phone'], ['wifi', 'about-wifi']];
    return el('ul.facts', null, ...lines.map(([sign, key]) => el('li', null, icon(sign, 22), say(key))));
  }

  // -- The screens: each fills `main` and answers what brings it up to date ---------------------------------------------

  const SCREENS = {
    join(main) {
      const kept = keep.get('key');
      const wrong = el('p.wrong', { id: 'wrong', role: 'alert' });
      const go = el('button.main', { type: 'submit' });
      const form = el('form.join', { novalidate: true });
      let code = null;
      if (!kept) {
        code = el('input.join-code', {
          id: 'code', type: 'text', maxlength: '12', autocomplete: 'off', autocapitalize: 'characters', autocorrect: 'off',
          spellcheck: 'false', enterkeyhint: 'go', 'aria-describedby': 'code-help wrong',
        });
        form.append(el('label', { for: 'code' }, say('join-code')), code, el('p.small.quiet', { id: 'code-help' }, say('join-code-help')));
      }
      form.append(wrong, go);
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        if (kept) { join({ key: kept.key, slip: pendingSlip || kept.slip }); return; }
        const typed = code.value.replace(/[\s\-]/g, '').toUpperCase();
        joinWrong = typed.length === 6 ? '' : say('join-code-short');
        if (typed.length === 6) join({ code: typed, slip: pendingSlip }); else { render(); code.focus(); }
      });
      const told = el('p.told', { role: 'status' });
      main.append(heading(say('join-heading'), '.big'), told, el('p.lead', null, say('join-lead')), form,
        el('h2', null, say('about-heading')), facts());
      const key = Boolean(kept);
      return () => {
        if (key !== Boolean(keep.get('key'))) { shown.key = null; render(); return; } // The key was refused: now the code is asked.
        setText(wrong, joinWrong);
        setText(told, joinTold);
        setText(go, say(joining ? 'join-busy' : 'join-button'));
        if (code) code.setAttribute('aria-invalid', String(Boolean(joinWrong)));
      };
    },

    about(main) {
      main.append(backButton(say('back'), () => show(null)), heading(say('about-heading'), '.title'), facts(), rest());
      if (!token()) return;
      const box = el('div');
      main.append(box);
      const sure = () => {
        fill(box, el('p', { tabindex: '-1' }, say('leave-sure')), queue().length ? el('p.wrong', null, say('leave-unsent')) : '',
          button('wide', say('leave-yes'), forget), button('wide', say('leave-no'), () => show(null)));
        box.querySelector('p').focus();
      };
      box.append(button('wide', say('leave'), sure));
    },

    contact(main) {
      const who = (state && state.contact) || '';
      main.append(backButton(say('back'), () => show(null)), heading(say('contact-heading'), '.title'), el('p.lead', null, say('contact-lead')));
      main.append(who ? el('div.sheet', null, el('p.quiet', null, say('contact-who')), el('p.contact.written', { dir: 'auto' }, who))
        : el('p.lead', null, say('contact-none')));
      main.append(el('p.lead.quiet', null, say('contact-safe')));
    },

    connecting(main) {
      main.className = 'calm';
      main.append(heading(say('wait-connecting')));
    },

    look(main, stage) {
      const known = ['wait', 'read', 'vote', 'consent', 'checkout', 'done', 'closed'];
      const which = known.indexOf(stage) < 0 ? 'look' : stage;
      main.className = 'calm';
      main.append(art(stage), heading(say(which + '-heading')), el('p', null, say(which + '-text')));
      if (which !== 'done') main.append(el('p.quiet.small', null, say('look-open')));
      main.append(clock());
      if (drafts.ballot && drafts.ballot.receipt) receiptInto(main, drafts.ballot.receipt);
      if (which !== 'closed' || !(state.my_cards.length + queue().length + drafts.unplaced.length)) return null;
      const list = ownList(main);
      return () => ownCards(list);
    },

    collect: collectInto,
    nudge: nudgeInto,
    mark: markInto,
    review: reviewInto,
    sealing(main) {
      main.className = 'calm';
      main.append(paper(false), heading(say('sealing-heading')), el('p', null, say('sealing-text')));
    },
    sealed: sealedInto,
    results: resultsInto,
  };

  /** A screen in a room. */
  function art(stage) {
    return icon(stage === 'done' ? 'tick' : 'screen', 96, 'art');
  }

  /** A ballot; with a tick when it is in. */
  function paper(isIn) {
    const svg = icon('laptop');
    const parts = [
      ['art-paper', 'M9 .500h102a8.500 8.500 0 0 1 8.500 8.500v130a8.500 8.500 0 0 1-8.500 8.500H9a8.500 8.500 0 0 1-8.500-8.500V9A8.500 8.500 0 0 1 9 .500z'],
      ['art-line', 'M20 96h80M20 112h80M20 128h52'],
      ['art-disc', 'M60 20a28 28 0 1 0 0 56a28 28 0 0 0 0-56z'],
      ['art-tick', 'M47 48l10 10 18-20'],
    ];
    fill(svg);
    svg.setAttribute('viewBox', '0 0 120 148');
    svg.setAttribute('width', '120');
    svg.setAttribute('height', '148');
    for (const [name, path] of isIn ? parts : parts.slice(0, 2)) {
      const drawn = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      drawn.setAttribute('class', name);
      drawn.setAttribute('d', path);
      svg.append(drawn);
    }
    return svg;
  }

  // -- Writing --------------------------------------------------------------------------------------------------------

  function collectInto(main) {
    const open = state.lanes;
    if (open.indexOf(drafts.lane) < 0) drafts.lane = open[0];
    const question = heading('');
    const lanes = open.length > 1 ? laneSwitch(open) : el('div.lanes', null, laneHead(open[0], 'p'));
    const prompt = el('p.prompt', { id: 'prompt' });
    const field = el('textarea', { id: 'card', rows: '3', 'aria-describedby': 'prompt under wrong', autocomplete: 'off', dir: 'auto' });
    const hint = el('span', { id: 'under' });
    const count = el('span');
    const wrong = el('p.wrong', { id: 'wrong', role: 'alert' });
    main.append(clock(), question, lanes, prompt, el('label.unseen', { for: 'card' }, say('write-label')), field,
      el('div.under.small.quiet', null, hint, count), wrong, button('main', say('write-send'), send),
      el('div.promise.small', null, icon('lock'), el('p', null, say('write-who'))));
    const list = ownList(main);
    main.append(rest());

    function measure() {
      const length = graphemes(tidy(field.value));
      const over = length - MOST;
      setText(count, over > 0 ? say('write-too-many', { n: over }) : say('write-count', { n: length, most: MOST }));
      setText(hint, say(length > HINT_ABOVE ? 'write-long' : 'write-one'));
      if (over > 0) field.setAttribute('aria-invalid', 'true'); else field.removeAttribute('aria-invalid');
      return length;
    }

    function send() {
      const length = measure();
      setText(wrong, length < 3 ? say('write-too-short') : length > MOST ? say('write-too-long') : '');
      if (wrong.textContent) { field.focus(); return; }
      const text = field.value;
      field.value = drafts.texts[drafts.lane] = '';
      saveDrafts();
      measure();
      sendCard(drafts.lane, text, false);
      field.focus();
    }

    field.addEventListener('input', () => {
      drafts.texts[drafts.lane] = field.value;
      saveDrafts();
      setText(wrong, '');
      measure();
    });

    return () => {
      setText(question, state.question || '');
      setText(prompt, (state.prompt || {})[drafts.lane] || '');
      if (field.value !== drafts.texts[drafts.lane]) field.value = drafts.texts[drafts.lane];
      for (const input of main.querySelectorAll('.lanes input')) input.checked = input.value === drafts.lane;
      measure();
      ownCards(list);
    };
  }

  function laneSwitch(open) {
    const box = el('fieldset.lanes', null, el('legend.unseen', null, say('write-lane')));
    for (const lane of open) {
      const input = el('input', { type: 'radio', name: 'lane', value: lane });
      input.addEventListener('change', () => chooseLane(lane));
      box.append(el('label', null, input, el('span.choice.' + lane, null, icon(lane, 16, 'mark'), el('span.lane-word', null, say(lane)))));
    }
    return box;
  }

  /** What stands in the field goes along to the other lane, unless a text waits there. */
  function chooseLane(lane) {
    const texts = drafts.texts;
    if (!tidy(texts[lane])) {
      texts[lane] = texts[drafts.lane];
      texts[drafts.lane] = '';
    }
    drafts.lane = lane;
    saveDrafts();
    render();
  }

  let asked = null; // The card whose withdrawal is asked about.
  let listed = '';

  function ownList(main) {
    const list = el('ul.owns');
    main.append(el('div.heads', null, el('h2', null, say('own-heading')), el('span.small.quiet', null, say('own-until'))), list);
    return list;
  }

  function ownCards(list) {
    const waiting = queue();
    const gone = waiting.filter((item) => item.kind === 'withdraw');
    const rows = (state.my_cards || []).map((card) => {
      const going = gone.find((item) => item.id === card.id);
      return { kind: going ? 'going' : asked === card.id ? 'asked' : 'in', card, going };
    }).concat(waiting.filter((item) => item.kind === 'card').map((item) => ({ kind: 'sending', card: item })),
      drafts.unplaced.map((each) => ({ kind: 'unplaced', card: each })));
    const now = JSON.stringify([rows, language]);
    if (now === listed && list.firstChild) return;
    const had = list.contains(document.activeElement);
    listed = now;
    fill(list, ...(rows.length ? rows.map(ownRow) : [el('li.own.quiet', null, say('own-none'))]));
    const next = list.querySelector('.asked button');
    if (next) next.focus(); else if (had) (list.querySelector('button') || $('card') || $('main').querySelector('h1')).focus();
  }

  function ownRow(row) {
    const { kind, card, going } = row;
    const acts = el('div.acts');
    const act = (key, click) => acts.append(el('button.plain', { type: 'button', click }, say(key),
      unseen(' ' + say('own-which', { lane: say(card.lane), text: card.text }))));
    const status = (key) => acts.append(el('span.quiet.small', null, say(key)));
    if (kind === 'in') act('own-withdraw', () => { asked = card.id; render(); });
    if (kind === 'asked') {
      acts.append(el('p', null, say('own-withdraw-sure')));
      act('own-withdraw-yes', () => { asked = null; withdraw(card); render(); });
      act('own-withdraw-no', () => { asked = null; render(); });
    }
    if (kind === 'going') {
      status('own-withdrawing');
      if (!going.tried) act('own-withdraw-undo', () => { dequeue(going.op); render(); });
    }
    if (kind === 'sending') {
      status('own-sending');
      if (!card.tried) act('own-withdraw', () => { dequeue(card.op); render(); });
    }
    if (kind === 'unplaced') {
      status('own-unplaced');
      act('own-open', () => { drafts.open = card.id; saveDrafts(); render(); });
    }
    return el('li.own.' + kind, null, icon(card.lane, 14, 'mark ' + card.lane), unseen(say(card.lane) + ' '), written(card.text), acts);
  }

  // -- The nudge --------------------------------------------------------------------------------------------------------

  const QUESTIONS = ['nudge-what-happens', 'nudge-what-it-does', 'nudge-what-we-need', 'nudge-what-we-ask'];
  const NUDGES = { ask: 'nudge-ask', hold: 'nudge-hold', refer: 'nudge-refer' };
  const OWN_SAYINGS = { too_short: 'write-too-short', too_long: 'write-too-long', empty: 'write-too-short', closed: 'write-closed', old: 'write-old' };

  /** Sets the writer's words about which there is a doubt apart, as text. */
  function marked(text, words) {
    const box = written('');
    let rest = text;
    for (;;) {
      const found = words.map((word) => [rest.indexOf(word), word]).filter(([at, word]) => word && at >= 0)
        .sort((a, b) => a[0] - b[0] || b[1].length - a[1].length)[0];
      if (!found) break;
      box.append(rest.slice(0, found[0]), el('mark', null, found[1]));
      rest = rest.slice(found[0] + found[1].length);
    }
    box.append(rest);
    return box;
  }

  function nudgeInto(main, id) {
    const item = drafts.unplaced.find((each) => each.id === id);
    const nudge = NUDGES[item.code];
    const words = item.reasons.map((reason) => reason.word);
    const why = nudge ? say(nudge + '-why') : OWN_SAYINGS[item.code] ? say(OWN_SAYINGS[item.code]) : item.message || say('write-failed');
    const reword = () => {
      const isOpen = state.lanes.indexOf(item.lane) >= 0;
      if (isOpen) drafts.lane = item.lane;
      if (isOpen && !tidy(drafts.texts[item.lane])) {
        drafts.texts[item.lane] = item.text;
        dropUnplaced(id);
      }
      drafts.open = null;
      saveDrafts();
      render();
      if ($('card')) $('card').focus();
    };
    const place = (anyway) => {
      dropUnplaced(id);
      sendCard(item.lane, item.text, anyway);
      render();
    };
    const wipe = () => {
      dropUnplaced(id);
      render();
      speak(say('nudge-dropped'));
    };
    main.append(backButton(say('nudge-back'), reword), heading(say(nudge || 'nudge-other'), '.title'),
      el('div.sheet.card', null, icon(item.lane, 14, 'mark ' + item.lane), unseen(say(item.lane) + ' '), marked(item.text, words)));
    if (item.reasons.length) {
      main.append(el('ul.reasons', null, ...item.reasons.map((reason) => el('li', null, written(say('nudge-reason', { reason: reason.text }))))));
    }
    main.append(el('p.quiet.why', null, why));
    if (item.code === 'refer') {
      const who = state.contact || item.contact;
      main.append(el('div.sheet', null, who ? el('p.quiet', null, say('contact-who')) : null, el('p.contact.written', { dir: 'auto' }, who || say('contact-none'))));
    }
    const placeAnyway = button('wide', say('nudge-place'), () => place(true));
    if (item.code === 'ask' || item.code === 'hold') {
      const rewrite = rewriteInto(main, item);
      main.append(rest(), button('main', say('nudge-send'), rewrite));
      if (item.code === 'ask') main.append(placeAnyway);
      return;
    }
    main.append(rest());
    if (item.code === 'old') main.append(button('main', say('nudge-again'), () => place(false)), button('wide', say('nudge-reword'), reword));
    else main.append(button('main', say('nudge-reword'), reword));
    if (item.code === 'refer') main.append(placeAnyway);
    main.append(button('wide', say('nudge-drop'), wipe));
  }

  /** The four questions (method.md C9), and the card that their answers make; answers what sends it. */
  function rewriteInto(main, item) {
    const made = el('p.written', { dir: 'auto' });
    const count = el('span.small.quiet');
    const wrong = el('p.wrong', { id: 'wrong', role: 'alert' });
    const join = () => tidy(item.answers.map(tidy).filter(Boolean)
      .map((answer, at, all) => (at < all.length - 1 && !/[.!?…:;,]$/.test(answer) ? answer + '.' : answer)).join(' '));
    const update = () => {
      const text = join();
      const over = graphemes(text) - MOST;
      made.className = text ? 'written' : 'written quiet';
      setText(made, text || say('nudge-new-empty'));
      setText(count, over > 0 ? say('write-too-many', { n: over }) : say('write-count', { n: graphemes(text), most: MOST }));
    };
    main.append(el('h2', null, say('nudge-help')));
    QUESTIONS.forEach((key, at) => {
      const field = el('input', { id: 'answer' + at, type: 'text', autocomplete: 'off', dir: 'auto' });
      field.value = item.answers[at];
      field.addEventListener('input', () => {
        item.answers[at] = field.value;
        saveDrafts();
        setText(wrong, '');
        update();
      });
      main.append(el('div.ask', null, el('label', { for: 'answer' + at }, say(key)), field));
    });
    main.append(el('div.new', null, el('div.heads', null, el('h2', null, say('nudge-new')), count), el('div.sheet', null, made), wrong));
    update();
    return () => {
      const text = join();
      const length = graphemes(text);
      setText(wrong, length < 3 ? say('nudge-new-empty') : length > MOST ? say('write-too-long') : '');
      if (wrong.textContent) { $('answer0').focus(); return; }
      dropUnplaced(item.id);
      sendCard(item.lane, text, false);
      render();
    };
  }

  // -- Voting ---------------------------------------------------------------------------------------------------------

  function dotRow(lane, given, most) {
    const row = el('span.dots.' + lane, { 'aria-hidden': 'true' });
    for (let at = 0; at < most; at++) row.append(dot(lane, at < given));
    return row;
  }

  function markInto(main) {
    const pages = pagesOf(state.round, drafts.ballot);
    const at = Math.min(drafts.ballot.page, pages.length - 1);
    const page = pages[at];
    const { lane } = page;
    const budget = state.round.budgets[lane];
    const left = el('strong');
    const row = el('span');
    const head = laneHead(lane, 'h1');
    const where = say('vote-page', { page: page.page, pages: page.pages });
    head.append(unseen(', ' + where));
    const cards = page.ideas.map((idea) => ideaCard(idea));
    const next = pages[at + 1];
    const forward = !next ? 'vote-to-review' : next.lane !== lane ? 'vote-to-stop' : 'vote-next';
    main.append(clock(), el('div.page-head', null, head, el('p', { 'aria-hidden': 'true' }, where)), el('div.budget.' + lane, null, left, row),
      el('ul.ideas', null, ...cards.map((card) => card.box)),
      el('p.hint.small', null, budget === null || budget === undefined ? say('vote-cap-free') : say('vote-cap', { n: capOf(lane) })), rest());
    const turn = el('div.turn');
    if (at > 0) turn.append(button('wide', say('vote-previous'), () => turnTo({ page: at - 1 })));
    turn.append(iconButton('main', [say(forward), icon('right')],
      () => turnTo(next ? { page: at + 1 } : { page: at, step: 'review' })));
    main.append(turn);
    return () => {
      const remains = leftIn(lane);
      setText(left, sayLeft(remains));
      fill(row, remains === null ? '' : dotRow(lane, budget - remains, budget));
      cards.forEach((card) => card.update());
    };
  }

  function ideaCard(idea) {
    const textId = 'idea' + idea.number;
    const minus = el('button', { type: 'button', 'aria-label': say('vote-minus', { number: idea.number }), click: () => giveDot(idea, -1) }, icon('minus'));
    const plus = el('button', { type: 'button', 'aria-label': say('vote-plus', { number: idea.number }), click: () => giveDot(idea, 1) }, icon('plus'));
    const given = el('span');
    const has = unseen('');
    const box = el('li.idea', null,
      el('div.idea-text', { id: textId }, el('span.number.' + idea.lane, null, String(idea.number)), written(idea.text)),
      el('div.give', { role: 'group', 'aria-labelledby': textId }, minus, given, has, plus));
    const update = () => {
      const dots = dotsOn(idea.number);
      const left = leftIn(idea.lane);
      fill(given, dotRow(idea.lane, dots, capOf(idea.lane)));
      setText(has, say('vote-has', { n: dots }));
      minus.setAttribute('aria-disabled', String(dots === 0));
      plus.setAttribute('aria-disabled', String(dots >= capOf(idea.lane) || (left !== null && left <= 0)));
    };
    return { box, update };
  }

  function reviewInto(main) {
    main.append(clock(), heading(say('review-heading'), '.title'), el('p.quiet', null, say('review-why')));
    const none = !Object.keys(drafts.ballot.dots).length;
    if (none) main.append(el('p.lead', null, say('review-empty')));
    for (const lane of LANES) {
      const pages = pagesOf(state.round, drafts.ballot).filter((page) => page.lane === lane);
      if (!pages.length) continue;
      const chosen = state.round.ideas.filter((idea) => idea.lane === lane && dotsOn(idea.number));
      const left = leftIn(lane);
      main.append(el('section.review', null, laneHead(lane),
        el('ul', null, ...chosen.map((idea) => el('li', null, el('span.number.' + lane, null, String(idea.number)), written(idea.text),
          dotRow(lane, dotsOn(idea.number), dotsOn(idea.number)), unseen(' ' + say('vote-has', { n: dotsOn(idea.number) }))))),
        el('p.small', null, !chosen.length ? say('review-none') : left ? say('review-left', { n: left }) : '')));
    }
    main.append(rest(), el('div.turn', null, button('wide', say('review-change'), () => turnTo({ step: 'mark', page: 0 })),
      button('main', say('review-done'), castBallot)));
  }

  /** A receipt is read aloud letter by letter (method.md V25). */
  function receiptInto(box, receipt) {
    box.append(el('div.sheet.receipt', null, el('p.quiet', null, say('sealed-code')),
      el('p.code', null, el('span', { 'aria-hidden': 'true' }, receipt.slice(0, 2)), el('span', { 'aria-hidden': 'true' }, receipt.slice(2)),
        unseen(receipt.split('').join(' '))),
      el('p.small.quiet', null, say('sealed-code-why'))));
  }

  function sealedInto(main, receipt) {
    main.className = 'calm';
    main.append(paper(true), heading(say('sealed-heading')), el('p', null, say('sealed-text')));
    if (receipt) receiptInto(main, receipt);
    main.append(clock(), el('p.quiet', null, say('sealed-next')));
  }

  function resultsInto(main) {
    main.append(heading(say('results-heading'), '.title'), el('p.quiet', null, say('results-why')));
    for (const lane of LANES) {
      const ideas = state.results.filter((idea) => idea.lane === lane);
      if (!ideas.length) continue;
      const others = ideas.filter((idea) => idea.winner === false);
      const winners = ideas.filter((idea) => others.indexOf(idea) < 0);
      const box = el('section.outcome', null, laneHead(lane));
      if (winners.length) box.append(el('ul', null, ...winners.map(outcome)));
      if (others.length) box.append(el('h2.lead', null, say('results-others')), el('ul', null, ...others.map(outcome)));
      main.append(box);
    }
    if (drafts.ballot && drafts.ballot.receipt) receiptInto(main, drafts.ballot.receipt);
    main.append(rest());
  }

  function outcome(idea) {
    const counts = typeof idea.dots === 'number'
      ? say('results-dots', { n: idea.dots }) + ' · ' + say('results-people', { n: idea.supporters || 0 }) : say('results-taken');
    const says = el('div.says', null, written(idea.text), el('p.small.quiet', null, counts));
    if (idea.winner) says.append(el('p.won.small.' + idea.lane, null, icon('tick', 16), say('results-winner')));
    return el('li', null, el('span.number.' + idea.lane, null, String(idea.number)), says);
  }

  // -- The clock, and the heart of the page ---------------------------------------------------------------------------

  function tick() {
    showSilence();
    const boxes = document.querySelectorAll('.clock');
    if (!boxes.length) return;
    let text = '';
    let soon = false;
    if (state && deadlineAt !== null) {
      const left = state.paused ? deadlineAt : Math.max(0, Math.ceil((deadlineAt - Date.now()) / 1000));
      const time = Math.floor(left / 60) + ':' + String(left % 60).padStart(2, '0');
      soon = !state.paused && left <= 120;
      text = state.paused ? say('clock-paused', { time }) : left ? say('clock', { time }) : say('clock-over');
    }
    for (const box of boxes) {
      setText(box, text);
      box.classList.toggle('soon', soon);
    }
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
      if (state) takeBallot(state.round, state.stage);
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
})();
