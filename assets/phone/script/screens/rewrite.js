// The four questions (method.md C9), and the card that their answers make.

const QUESTIONS = ['nudge-what-happens', 'nudge-what-it-does', 'nudge-what-we-need', 'nudge-what-we-ask'];

/** Answers what sends the new card. */
function rewriteInto(main, item) {
  const made = el('p.written', { dir: 'auto' });
  const count = el('span.small.quiet');
  const wrong = el('p.wrong', { id: 'wrong', role: 'alert' });
  const update = () => {
    const text = joined(item.answers);
    made.className = text ? 'written' : 'written quiet';
    setText(made, text || say('nudge-new-empty'));
    setText(count, sayCount(graphemes(text), MOST));
    setText(wrong, '');
  };
  main.append(el('h2', null, say('nudge-help')), ...QUESTIONS.map((key, at) => questionField(item, key, at, update)),
    el('div.new', null, el('div.heads', null, el('h2', null, say('nudge-new')), count), el('div.sheet', null, made), wrong));
  update();
  return () => {
    const text = joined(item.answers);
    const length = graphemes(text);
    setText(wrong, length < 3 ? say('nudge-new-empty') : length > MOST ? say('write-too-long') : '');
    if (wrong.textContent) { $('answer0').focus(); return; }
    dropUnplaced(item.id);
    sendCard(item.lane, text, false);
    render();
  };
}

function questionField(item, key, at, update) {
  const id = 'answer' + at;
  const field = el('input', { id, type: 'text', autocomplete: 'off', dir: 'auto' });
  field.value = item.answers[at];
  field.addEventListener('input', () => {
    item.answers[at] = field.value;
    saveDrafts();
    update();
  });
  return el('div.ask', null, el('label', { for: id }, say(key)), field);
}

/** One sentence after the other. */
function joined(answers) {
  const said = answers.map(tidy).filter(Boolean);
  return tidy(said.map((each, at) => (at < said.length - 1 && !/[.!?…:;,]$/.test(each) ? each + '.' : each)).join(' '));
}
