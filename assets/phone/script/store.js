// What this phone keeps: the room's key, its token, drafts, and what is not answered yet.

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

const noDrafts = () => ({ lane: 'do', texts: { do: '', stop: '' }, unplaced: [], open: null, ballot: null, poll: null, slip: '' });
const keptDrafts = () => Object.assign(noDrafts(), keep.get('drafts'));
let drafts = keptDrafts();
const saveDrafts = () => keep.put('drafts', drafts);

// The queue lives in the store, because two tabs share it.
/** What another version of this page may have left is not sent. */
const isAct = (item) => Boolean(item && item.op && ACTS[item.kind]);
const queue = () => {
  const kept = keep.get('queue');
  return Array.isArray(kept) ? kept.filter(isAct) : [];
};
const enqueue = (item) => keep.put('queue', queue().concat([item]));
const dequeue = (op) => keep.put('queue', queue().filter((item) => item.op !== op));
const token = () => (keep.get('token') || {}).token || null;

function newOp() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const chance = (n) => crypto.getRandomValues(new Uint32Array(1))[0] % n;
const jittered = (wait) => wait * (0.5 + Math.random());
