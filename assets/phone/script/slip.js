// Voting slips: a printed code that votes once, whatever the phone.

const SLIP_SIGNS = 12;

/** As it is printed. A slip has no S and no Z: who reads one means a 5 or a 2. */
const slipSigns = (typed) => typed.toUpperCase().replace(/S/g, '5').replace(/Z/g, '2').replace(/[^A-Z0-9]/g, '');
const inFours = (signs) => (signs.match(/.{1,4}/g) || []).join('-');

/** Binds a slip to this phone, which stays the phone it is; only where it is none of this room's, the key is asked for too. */
async function bringSlip(slip) {
  if (joining) return;
  joining = true;
  render();
  const used = token();
  const { key } = keptKey();
  let answer = await request('POST', '/api/join', { slip }, used);
  const isOver = Boolean(answer) && [400, 401].indexOf(answer.status) >= 0; // This phone's own room is.
  if (isOver && key && token() === used) answer = await request('POST', '/api/join', { key, slip });
  joining = false;
  if (token() !== used) { render(); return; } // It has left, or another tab has joined again.
  if (isIn(answer)) { slipTaken(answer, key); return; }
  if (isOver && (!key || isWrongKey(answer))) { // The code is asked for; then the slip goes along.
    keep.put('key', { key: null, slip });
    comeBack(used);
    return;
  }
  joinWrong = sayOfJoin(answer, key);
  if (isOfSlip(answer)) keep.put('key', { key, slip: null });
  if (screenNow()[0] !== 'slip') tell(joinWrong);
  render();
}

function slipTaken(answer, key) {
  if (answer.body.token !== token()) welcome(answer, key);
  joinWrong = drafts.slip = '';
  saveDrafts();
  if (state) state.slip = 'held';
  if (state && state.round && drafts.ballot && drafts.ballot.step === 'sealed') nextPaper();
  render();
  tell(say('slip-taken'));
  refresh();
}
