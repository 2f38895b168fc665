// The ballot: its paper, its dots, and how it is handed in.

ACTS.ballot = {
  ask: (item, used) => request('POST', '/api/ballot', { op: item.op, round: item.round, dots: item.dots }, used),
  settle(item, answer) {
    const code = codeOf(answer);
    if (isFine(answer) || code === 'already_voted') ballotIn(item, code, answer.body.receipt || '');
    else if (code === 'closed' || (state && !isOpenRound(item.round))) ballotLate(item, answer);
    else ballotRefused(item, code);
    saveDrafts();
  },
};

const castNow = (round) => queue().find((item) => item.kind === 'ballot' && item.round === round);
const isOpenRound = (round) => Boolean(state && state.round && state.round.id === round);
const draftOf = (round) => (drafts.ballot && drafts.ballot.round === round ? drafts.ballot : null);

/** It counts. The answer may come before the first state, after the close, or when the next vote is open. */
function ballotIn(item, code, receipt) {
  const ballot = draftOf(item.round);
  if (ballot) drafts.ballot = sealed(ballot, receipt);
  if (code) tell(say('ballot-already'));
  else if (!isOpenRound(item.round)) tell(say('ballot-in', { code: receipt }));
  if (isOpenRound(item.round)) state.round.voted = true;
  if (!state || state.slip === 'held') askAnew(); // Who holds another slip is told otherwise.
}

/** It can be handed in no more. The receipt of another slip stays. */
function ballotLate(item, answer) {
  const ballot = draftOf(item.round);
  if (ballot) drafts.ballot = ballot.receipts.length ? sealed(ballot) : null;
  if (isOpenRound(item.round)) state.round = null; // The state that says so is on its way.
  tell(sayTooLate(item, answer, 'ballot-closed', 'ballot-unknown'));
}

/** It was not taken, and can be handed in again. */
function ballotRefused(item, code) {
  const ballot = draftOf(item.round);
  if (ballot) ballot.step = 'review';
  if (code !== 'slip_needed') tell(say(code === 'people_full' ? 'ballot-full' : 'ballot-refused'));
  else if (state) state.slip = 'needed';
  else if (ballot) ballot.again = true; // Told with the first state.
}

const PER_PAGE = 4;
const LANES = ['do', 'stop'];

/** A mark of these very words, so that what was marked never lands on others. */
function markOf(words) {
  const text = JSON.stringify(words);
  let mark = 5381;
  for (let at = 0; at < text.length; at++) mark = ((mark * 33) ^ text.charCodeAt(at)) >>> 0;
  return mark.toString(36) + '.' + text.length;
}

/** A new paper gets a new draft; the draft of an earlier one goes, and after the result the receipt too. */
function takeBallot(round, stage) {
  const { ballot } = drafts;
  if (!round) { putAway(ballot, stage); return; }
  const paper = markOf([round.id, round.ideas.map((idea) => [idea.number, idea.lane, idea.text])]);
  if (!ballot || ballot.paper !== paper || isOfAnotherRoom(ballot)) {
    if (isUnsent(ballot)) tell(say('ballot-new'));
    const starts = { do: chance(1024), stop: chance(1024) };
    drafts.ballot = { paper, round: round.id, dots: {}, starts, page: 0, step: 'mark', receipts: [], again: false };
    saveDrafts();
  } else if (ballot.again) {
    ballot.again = false;
    turnTo({ step: 'review' });
    tell(say('review-again'));
  }
}

/** A receipt is worth something in the room that gave it: in a copy of its workshop this phone has not voted. */
const isOfAnotherRoom = ({ step, receipts, by }) => (step === 'sealed' || receipts.length > 0) && by !== markOf(token());

/** Dots that were not handed in, or are handed in no more. */
const isUnsent = (ballot) => Boolean(ballot) && !castNow(ballot.round) && (ballot.again || Object.keys(ballot.dots).length > 0);

/** No vote is open. What is on its way is kept until its answer, and a receipt as long as the result is shown. */
function putAway(ballot, stage) {
  if (!ballot || castNow(ballot.round)) return;
  if (isUnsent(ballot)) tell(say(ballot.again ? 'ballot-unknown' : 'ballot-late'));
  const isKept = ballot.receipts.length && ['vote', 'results'].indexOf(stage) >= 0;
  drafts.ballot = isKept ? sealed(ballot) : null;
  saveDrafts();
}

const sealed = (ballot, receipt) => Object.assign({}, ballot, { dots: {}, step: 'sealed', again: false, by: markOf(token()), receipts: ballot.receipts.concat(receipt || []) });

/** Who brings one more slip gives one more ballot; the receipt of the one before stays. */
function nextPaper() {
  const { receipts, by } = drafts.ballot;
  drafts.ballot = null;
  takeBallot(state.round, state.stage);
  if (drafts.ballot) Object.assign(drafts.ballot, { receipts, by });
  saveDrafts();
  render();
}

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
  const { ballot } = drafts;
  if (!castNow(ballot.round)) {
    ballot.op = ballot.op || newOp();
    saveDrafts();
    enqueue({ op: ballot.op, kind: 'ballot', round: ballot.round, dots: ballot.dots });
  }
  untell();
  render();
  pumpNow();
}
