// What the phones are asked in secret: a fist of five on an agreement (method.md V23), a word at the check-out.

const LONGEST_WORD = 40;
const MOST_WORDS = 3;

ACTS.answer = {
  ask: (item, used) => request('POST', '/api/answer', Object.assign({ op: item.op, poll: item.poll }, item.says), used),
  settle(item, answer) {
    const code = codeOf(answer);
    const isOpen = drafts.poll && drafts.poll.id === item.poll;
    if (isFine(answer) || code === 'already_answered') {
      if (isOpen) drafts.poll = answered(drafts.poll);
      if (code) tell(say('answer-already')); else (isOpen ? speak : tell)(say('answered-heading'));
    } else if (code === 'closed' || !isOpen) {
      if (isOpen) drafts.poll = null;
      if (isOpen && state) state.poll = null; // The state that says so is on its way.
      tell(sayTooLate(item, answer, 'answer-closed', 'answer-unknown'));
    } else if (code === 'people_full') {
      tell(say('answer-full'));
    } else {
      drafts.poll.refused = { code, says: item.says, message: errorOf(answer).message, contact: errorOf(answer).contact, reasons: reasonsOf(answer) };
    }
    saveDrafts();
  },
};

const answerNow = () => queue().find((item) => item.kind === 'answer' && item.poll === drafts.poll.id);
const isAnswered = () => state.poll.answered || drafts.poll.step === 'in';

/** Nothing of what was said stays on the phone. */
const answered = (poll) => Object.assign(newAnswer(poll), { step: 'in', by: markOf(token()) });
const newAnswer = ({ id, words }) => ({ id, words, step: 'hands', fingers: null, reason: '', word: '', refused: null, again: false });

/** What another room took, this one has not heard. */
const isOfAnother = ({ step, by }) => step === 'in' && by !== markOf(token());

/** Another question gets another draft. */
function takePoll(poll) {
  const asked = poll ? { id: poll.id, words: markOf([poll.id, poll.about, poll.text, poll.instead]) } : null;
  const draft = drafts.poll;
  if (!asked && !draft) return;
  const isOther = !asked || !draft || draft.words !== asked.words || isOfAnother(draft);
  if (isOther && draft && isBegun(draft) && !answerNow()) tell(say(draft.again ? 'answer-unknown' : 'answer-late'));
  if (isOther) drafts.poll = asked && newAnswer(asked);
  else if (draft.again) {
    draft.again = false;
    tell(say('answer-again'));
  }
  saveDrafts();
}

const isBegun = (draft) => draft.step !== 'in' && Boolean(draft.fingers !== null || draft.reason || draft.word);

/** `says` is what the contract asks for: fingers and a reason, or a word. */
function giveAnswer(says) {
  const { poll } = drafts;
  if (!answerNow()) {
    poll.refused = null;
    saveDrafts();
    enqueue({ op: newOp(), kind: 'answer', poll: poll.id, says });
  }
  untell();
  render();
  pumpNow();
}

/** Before an answer is given; a refusal is over when something else is typed or chosen. */
function draftAnswer(changes) {
  Object.assign(drafts.poll, changes);
  saveDrafts();
}

/** The refusal was of other words than these; its screen stays, so that who types is not disturbed. */
function retype(changes) {
  const { refused } = drafts.poll;
  draftAnswer(Object.assign(changes, { refused: refused && Object.assign({}, refused, { isOver: true }) }));
}

const isDoubted = () => Boolean(drafts.poll.refused && NUDGES[drafts.poll.refused.code]);

/** What the laptop said of a text that it did not take, for the line under the field. */
function refusalOf(refused) {
  const own = { empty: 'answer-empty', reason_missing: 'reason-missing', too_long: 'answer-too-long', too_many_words: 'word-too-many' };
  if (isDoubted()) return '';
  return own[refused.code] ? say(own[refused.code]) : refused.message || say('answer-failed');
}
