// What the group chose.

SCREENS.results = (main) => {
  main.append(heading(say('results-heading'), '.title'), el('p.quiet', null, say('results-why')));
  for (const lane of LANES) {
    const ideas = state.results.filter((idea) => idea.lane === lane);
    if (ideas.length) main.append(outcomes(lane, ideas));
  }
  main.append(...receiptSheets(), rest());
};

/** A tie on the cut line is neither chosen nor lost (method.md V14). */
function outcomes(lane, ideas) {
  const tied = ideas.filter((idea) => idea.tied);
  const others = ideas.filter((idea) => idea.winner === false && !idea.tied);
  const winners = ideas.filter((idea) => idea.winner !== false);
  const box = el('section.outcome', null, laneHead(lane));
  const list = (some) => el('ul', null, ...some.map(outcome));
  if (winners.length) box.append(list(winners));
  if (tied.length) box.append(el('h2.lead', null, say('results-tied')), list(tied));
  if (others.length) box.append(el('h2.lead', null, say('results-others')), list(others));
  return box;
}

function outcome(idea) {
  const counts = typeof idea.dots === 'number'
    ? say('results-dots', { n: idea.dots }) + ' · ' + say('results-people', { n: idea.supporters || 0 }) : say('results-taken');
  const says = el('div.says', null, written(idea.text), el('p.small.quiet', null, counts));
  if (idea.winner) says.append(el('p.won.small.' + idea.lane, null, icon('tick', 16), say('results-winner')));
  return el('li', null, numberOf(idea), says);
}
