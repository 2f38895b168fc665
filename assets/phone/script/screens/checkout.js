// One word to end with, three at most.

SCREENS.word = (main) => {
  const field = el('input', { id: 'word', type: 'text', 'aria-describedby': 'under wrong', autocomplete: 'off', enterkeyhint: 'send', dir: 'auto' });
  const word = countedField(field, LONGEST_WORD, () => '', (text) => { retype({ word: text }); anyway.update(); });
  const anyway = sendAnyway();
  const form = el('form.word', { novalidate: true }, el('label', { for: 'word' }, say('word-label')), ...word.parts,
    el('button.main', { type: 'submit' }, say('word-send')), anyway.box);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!word.refuse(wrongWord(word.measure()))) giveAnswer({ word: tidy(drafts.poll.word) });
  });
  main.append(clock(), ...doubtOr('word-heading', state.poll.text), form,
    signed('lock', 'word-who'), rest());
  return () => {
    word.put(drafts.poll.word);
    sayRefusal(word);
    anyway.update();
  };
};

function wrongWord(length) {
  if (!length) return say('answer-empty');
  if (length > LONGEST_WORD) return say('answer-too-long');
  return tidy(drafts.poll.word).split(' ').length > MOST_WORDS ? say('word-too-many') : '';
}
