// Marking the ballot, page by page.

SCREENS.mark = (main) => {
  const pages = pagesOf(state.round, drafts.ballot);
  const at = Math.min(drafts.ballot.page, pages.length - 1);
  const { lane, ideas, page, pages: count } = pages[at];
  const where = say('vote-page', { page, pages: count });
  const head = laneHead(lane, 'h1');
  head.append(unseen(', ' + where));
  const budget = budgetBar(lane);
  const cards = ideas.map(ideaCard);
  main.append(clock(), el('div.page-head', null, head, el('p', { 'aria-hidden': 'true' }, where)), budget.box,
    el('ul.ideas', null, ...cards.map((card) => card.box)),
    el('p.hint.small', null, leftIn(lane) === null ? say('vote-cap-free') : say('vote-cap', { n: capOf(lane) })), ...slipLine(), rest(), turning(pages, at));
  return () => {
    budget.update();
    cards.forEach((card) => card.update());
  };
};

/** The dots that are left, always in sight. */
function budgetBar(lane) {
  const words = el('strong');
  const row = el('span');
  const budget = state.round.budgets[lane];
  const update = () => {
    const left = leftIn(lane);
    setText(words, sayLeft(left));
    fill(row, left === null ? '' : dotRow(lane, budget - left, budget));
  };
  return { box: el('div.budget.' + lane, null, words, row), update };
}

function dotRow(lane, given, most) {
  const row = el('span.dots.' + lane, { 'aria-hidden': 'true' });
  for (let at = 0; at < most; at++) row.append(dot(lane, at < given));
  return row;
}

/** The way to the page before and the one after; after the last one, to the review. */
function turning(pages, at) {
  const next = pages[at + 1];
  const forward = !next ? 'vote-to-review' : next.lane !== pages[at].lane ? 'vote-to-stop' : 'vote-next';
  return el('div.turn', null, at > 0 ? button('wide', say('vote-previous'), () => turnTo({ page: at - 1 })) : null,
    iconButton('main', [say(forward), icon('right')], () => turnTo(next ? { page: at + 1 } : { page: at, step: 'review' })));
}

function ideaCard(idea) {
  const id = 'idea' + idea.number;
  const give = (step, sign, key) => el('button', { type: 'button', 'aria-label': say(key, { number: idea.number }), click: () => giveDot(idea, step) }, icon(sign));
  const minus = give(-1, 'minus', 'vote-minus');
  const plus = give(1, 'plus', 'vote-plus');
  const given = el('span');
  const has = unseen('');
  const box = el('li.idea', null, el('div.idea-text', { id }, numberOf(idea), written(idea.text)),
    el('div.give', { role: 'group', 'aria-labelledby': id }, minus, given, has, plus));
  const update = () => {
    const dots = dotsOn(idea.number);
    const left = leftIn(idea.lane);
    fill(given, dotRow(idea.lane, dots, capOf(idea.lane)));
    setText(has, say('vote-has', { n: dots }));
    minus.setAttribute('aria-disabled', String(dots === 0));
    plus.setAttribute('aria-disabled', String(dots >= capOf(idea.lane) || (left !== null && left <= 0)));
  };
  return { box, update };
}

/** Where a vote needs a slip. */
const slipLine = () => (state.slip === 'held' ? [signed('tick', 'slip-held')] : []);

const numberOf = (idea) => el('span.number.' + idea.lane, null, String(idea.number));
