// The own cards, each with what can still be done with it.

let asked = null; // The card whose withdrawal is asked about.
let listed = '';

function ownList(main) {
  const list = el('ul.owns');
  main.append(el('div.heads', null, el('h2', null, say('own-heading')), el('span.small.quiet', null, say('own-until'))), list);
  return list;
}

/** What is in, what is on its way, and what was not placed. */
function ownRows() {
  const waiting = queue();
  const going = (card) => waiting.find((item) => item.kind === 'withdraw' && item.id === card.id);
  const isIn = (card) => ({ kind: going(card) ? 'going' : asked === card.id ? 'asked' : 'in', card, going: going(card) });
  return (state.my_cards || []).map(isIn).concat(
    waiting.filter((item) => item.kind === 'card').map((card) => ({ kind: 'sending', card })),
    drafts.unplaced.map((card) => ({ kind: 'unplaced', card })));
}

function ownCards(list) {
  const rows = ownRows();
  const now = JSON.stringify([rows, language]);
  if (now === listed && list.firstChild) return;
  const had = list.contains(document.activeElement);
  listed = now;
  fill(list, ...(rows.length ? rows.map(ownRow) : [el('li.own.quiet', null, say('own-none'))]));
  const next = list.querySelector('.asked button');
  if (next) next.focus(); else if (had) (list.querySelector('button') || $('card') || $('main').querySelector('h1')).focus();
}

/** By kind of row: what is said of it, or done with it. */
const OWN_ACTS = {
  in: ({ card }, act) => act('own-withdraw', () => { asked = card.id; }),
  asked({ card }, act, acts) {
    acts.append(el('p', null, say('own-withdraw-sure')));
    act('own-withdraw-yes', () => { asked = null; withdraw(card); });
    act('own-withdraw-no', () => { asked = null; });
  },
  going({ going }, act, acts) {
    acts.append(el('span.quiet.small', null, say('own-withdrawing')));
    if (!going.tried) act('own-withdraw-undo', () => dequeue(going.op));
  },
  sending({ card }, act, acts) {
    acts.append(el('span.quiet.small', null, say('own-sending')));
    if (!card.tried) act('own-withdraw', () => dequeue(card.op));
  },
  unplaced({ card }, act, acts) {
    acts.append(el('span.quiet.small', null, say('own-unplaced')));
    act('own-open', () => { drafts.open = card.id; saveDrafts(); });
  },
};

function ownRow(row) {
  const { kind, card } = row;
  const acts = el('div.acts');
  const act = (key, change) => acts.append(el('button.plain', { type: 'button', click() { change(); render(); } }, say(key),
    unseen(' ' + say('own-which', { lane: say(card.lane), text: card.text }))));
  OWN_ACTS[kind](row, act, acts);
  const long = card.text.length > 60 ? '.long' : '';
  return el('li.own.' + kind + long, null, icon(card.lane, 14, 'mark ' + card.lane), unseen(say(card.lane) + ' '), written(card.text), acts);
}
