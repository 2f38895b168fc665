// The screens on which there is nothing to do.

const KNOWN_STAGES = ['wait', 'read', 'vote', 'consent', 'checkout', 'done', 'closed'];

/** A picture, a heading and a sentence, in the middle. */
function calm(main, picture, key) {
  main.className = 'calm';
  main.append(picture, heading(say(key + '-heading')), el('p', null, say(key + '-text')));
}

SCREENS.connecting = (main) => {
  main.className = 'calm';
  main.append(heading(say('wait-connecting')));
};

SCREENS.look = (main, stage) => {
  const which = KNOWN_STAGES.indexOf(stage) < 0 ? 'look' : stage;
  calm(main, art(stage), which);
  if (which !== 'done') main.append(el('p.quiet.small', null, say('look-open')), clock());
  main.append(...receiptSheets());
  if (which !== 'closed' || !(state.my_cards.length + queue().length + drafts.unplaced.length)) return null;
  const list = ownList(main);
  return () => ownCards(list);
};

SCREENS.sealing = (main) => calm(main, paper(false), 'sealing');

SCREENS.sealed = (main, { another }) => {
  calm(main, paper(true), 'sealed');
  main.append(...receiptSheets(), el('p.quiet', null, say('sealed-next')), clock());
  if (another) main.append(button('wide', say('sealed-another'), nextPaper));
};

SCREENS.answering = (main) => calm(main, paper(false), 'answering');

SCREENS.answered = (main) => {
  calm(main, paper(true), 'answered');
  main.append(el('p.quiet.small', null, say('look-open')), clock());
};

const receiptSheets = () => receiptsNow().map(receiptSheet);

/** A receipt is read aloud letter by letter (method.md V25). */
function receiptSheet(receipt) {
  const half = (text) => el('span', { 'aria-hidden': 'true' }, text);
  return el('div.sheet.receipt', null, el('p.quiet', null, say('sealed-code')),
    el('p.code', null, half(receipt.slice(0, 2)), half(receipt.slice(2)), unseen(receipt.split('').join(' '))),
    el('p.small.quiet', null, say('sealed-code-why')));
}
