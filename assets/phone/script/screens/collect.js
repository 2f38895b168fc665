// Writing a card.

SCREENS.collect = (main) => {
  const open = state.lanes;
  if (open.indexOf(drafts.lane) < 0) drafts.lane = open[0];
  const question = heading('');
  const prompt = el('p.prompt', { id: 'prompt' });
  const card = cardField();
  main.append(clock(), question, open.length > 1 ? laneSwitch(open) : el('div.lanes', null, laneHead(open[0], 'p')),
    prompt, el('label.unseen', { for: 'card' }, say('write-label')), ...card.parts, button('main', say('write-send'), () => handIn(card)),
    signed('lock', 'write-who'));
  const sent = sentLine(card);
  const list = ownList(main);
  main.append(rest());
  return () => {
    setText(question, state.question || '');
    setText(prompt, (state.prompt || {})[drafts.lane] || '');
    for (const input of main.querySelectorAll('.lanes input')) input.checked = input.value === drafts.lane;
    card.put(drafts.texts[drafts.lane]);
    sent();
    ownCards(list);
  };
};

function cardField() {
  const field = el('textarea', { id: 'card', rows: '3', 'aria-describedby': 'prompt under wrong', autocomplete: 'off', dir: 'auto' });
  return countedField(field, MOST, (length) => say(length > HINT_ABOVE ? 'write-long' : 'write-one'), keepText);
}

/** In the hint's own place, so that nothing jumps. A screen reader has heard it already. */
function sentLine({ field, hinted }) {
  const line = el('span.sent', { 'aria-hidden': 'true' }, icon('tick', 16), say('write-sent'));
  hinted.parentNode.append(line);
  const update = () => {
    const isSaid = lastIsIn && !drafts.texts[drafts.lane] && !queue().some((item) => item.kind === 'card');
    hinted.style.visibility = isSaid ? 'hidden' : '';
    line.style.visibility = isSaid ? '' : 'hidden';
  };
  field.addEventListener('input', () => {
    lastIsIn = false;
    update();
  });
  return update;
}

function keepText(text) {
  drafts.texts[drafts.lane] = text;
  saveDrafts();
}

function handIn(card) {
  const length = card.measure();
  if (card.refuse(length < 3 ? say('write-too-short') : length > MOST ? say('write-too-long') : '')) return;
  const text = card.field.value;
  keepText('');
  card.put('');
  sendCard(drafts.lane, text, false);
  card.field.focus();
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
  const { texts } = drafts;
  if (!tidy(texts[lane])) {
    texts[lane] = texts[drafts.lane];
    texts[drafts.lane] = '';
  }
  drafts.lane = lane;
  saveDrafts();
  render();
}
