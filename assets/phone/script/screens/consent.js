// A fist of five (method.md V23): a hand, and with no fingers the reason.

const FINGERS = ['hands-0', 'hands-1', 'hands-2', 'hands-3', 'hands-4', 'hands-5'];

SCREENS.hands = (main) => {
  const wrong = el('p.wrong', { role: 'alert' });
  const go = button('main', '', () => handUp(wrong));
  main.append(clock(), heading(say('hands-heading'), '.title'), agreementSheet(),
    el('fieldset.hands', null, el('legend.unseen', null, say('hands-heading')), ...FINGERS.map(fingerChoice)), wrong, go,
    signed('lock', 'hands-who'), rest());
  return () => {
    const { fingers, refused } = drafts.poll;
    for (const input of main.querySelectorAll('input')) input.checked = input.value === String(fingers);
    setText(go, say(fingers === 0 ? 'hands-to-reason' : 'hands-send'));
    if (refused) setText(wrong, refusalOf(refused)); else if (fingers !== null) setText(wrong, '');
  };
};

/** The sentence; with a stop, what comes instead. */
function agreementSheet() {
  const { text, instead } = state.poll;
  const part = (lane, key, words) => [el('p.part.small.' + lane, null, icon(lane, 14, 'mark'), el('span', null, say(key))), el('p.agreement', null, written(words))];
  return el('div.sheet', null, ...(instead ? part('stop', 'hands-we-stop', text).concat(part('do', 'hands-instead', instead)) : [el('p.agreement', null, written(text))]));
}

function fingerChoice(key, fingers) {
  const input = el('input', { type: 'radio', name: 'fingers', value: String(fingers) });
  input.addEventListener('change', () => { draftAnswer({ fingers, refused: null }); untell(); render(); });
  return el('label', null, input, el('span.choice', null, el('span.finger', null, String(fingers)), el('span.says', null, say(key)), icon('tick', 18, 'tick')));
}

function handUp(wrong) {
  const { fingers } = drafts.poll;
  setText(wrong, fingers === null ? say('hands-none') : '');
  if (fingers === null) { $('main').querySelector('input').focus(); return; }
  if (fingers === 0) { draftAnswer({ step: 'reason' }); render(); } else giveAnswer({ fingers, reason: '' });
}

SCREENS.reason = (main) => {
  const field = el('textarea', { id: 'reason', rows: '3', 'aria-describedby': 'under wrong', autocomplete: 'off', dir: 'auto' });
  const reason = countedField(field, MOST, () => say('reason-hint'), (text) => { retype({ reason: text }); anyway.update(); });
  const anyway = sendAnyway();
  const send = () => {
    const length = reason.measure();
    if (reason.refuse(!length ? say('reason-missing') : length > MOST ? say('answer-too-long') : '')) return;
    giveAnswer({ fingers: 0, reason: tidy(drafts.poll.reason) });
  };
  const back = () => { draftAnswer({ step: 'hands', refused: null }); render(); };
  main.append(backButton(say('back'), back), ...doubtOr('reason-heading'), isDoubted() ? '' : agreementSheet(), el('label.unseen', { for: 'reason' }, say('reason-label')), ...reason.parts,
    button('main', say('reason-send'), send), anyway.box, signed('lock', 'reason-who'), rest());
  return () => {
    reason.put(drafts.poll.reason);
    sayRefusal(reason);
    anyway.update();
  };
};

const DOUBTS = { ask: 'answer-ask', hold: 'answer-hold', refer: 'answer-refer' };

/** The way past a doubt that its writer decides about: these words as they are. Other words are looked at first. */
function sendAnyway() {
  const box = button('wide', say('answer-anyway'), () => giveAnswer(Object.assign({}, drafts.poll.refused.says, { place_anyway: true })));
  const update = () => {
    const { refused } = drafts.poll;
    box.hidden = !refused || refused.isOver || refused.code !== 'ask';
  };
  return { box, update };
}

function sayRefusal(field) {
  const { refused } = drafts.poll;
  if (refused && !refused.isOver) field.complain(refusalOf(refused));
}

/** The heading; where there is a doubt about the text, what it is and what to do (method.md C5). */
function doubtOr(key, text) {
  const { refused } = drafts.poll;
  if (!isDoubted()) return [heading(text || say(key), '.title')];
  return [heading(say(NUDGES[refused.code]), '.title'), ...reasonList(refused.reasons), el('p.quiet.doubt', null, say(DOUBTS[refused.code])),
    refused.code === 'refer' ? contactPoint(state.contact || refused.contact) : ''];
}
