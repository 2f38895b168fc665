// Vote slips: a printed code that votes once, whatever the phone.

const SLIP_SIGNS = 12;

/** As it is printed. A slip has no S and no Z: who reads one means a 5 or a 2. */
const slipSigns = (typed) => typed.toUpperCase().replace(/S/g, '5').replace(/Z/g, '2').replace(/[^A-Z0-9]/g, '');
const inFours = (signs) => (signs.match(/.{1,4}/g) || []).join('-');

/** Binds a slip to this phone, which stays the phone it is; where its room is over, it joins again first. */
async function bringSlip(slip) {
  if (joining) return;
  joining = true;
  render();
  const used = token();
  const answer = await request('POST', '/api/join', { slip }, used);
  joining = false;
  const { key, slip: kept } = keptKey();
  if (token() !== used) { askAnew(); render(); return; } // It has left, or another tab has joined again.
  if (isIn(answer)) { slipTaken(); return; }
  if (answer && [400, 401].indexOf(answer.status) >= 0) { // Then the slip goes along.
    keep.put('key', { key, slip });
    comeBack(used);
    return;
  }
  if (kept === slip && isForLater(answer)) { bringAgain(answer); return; }
  if (kept) keep.put('key', { key, slip: null });
  render(); // A new screen begins without a complaint.
  joinWrong = sayOfJoin(answer, key);
  if (screenNow()[0] !== 'slip') tell(joinWrong);
  render();
}

const isForLater = (answer) => !answer || [429, 503].indexOf(answer.status) >= 0;

/** The new state asks for it anew. */
function bringAgain(answer) {
  setTimeout(askAnew, jittered(Math.max(2, (answer && answer.retryAfter) || 0) * 1000));
  render();
}

/** The slip that was scanned and that the laptop has not taken yet. */
function bringKept() {
  const { slip } = keptKey();
  if (state.slip === 'needed' && slip) bringSlip(slip);
}

function slipTaken() {
  joinWrong = drafts.slip = '';
  saveDrafts();
  if (state) state.slip = 'held';
  if (state && state.round && drafts.ballot && drafts.ballot.step === 'sealed') nextPaper();
  render();
  tell(say('slip-taken'));
  refresh();
}
