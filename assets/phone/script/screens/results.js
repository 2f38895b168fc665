// What the group chose.

SCREENS.results = (main) => {
  main.append(heading(say('results-heading'), '.title'), el('p.quiet', null, say('results-why')));
  for (const lane of LANES) {
    const ideas = state.results.filter((idea) => idea.lane === lane);
    if (ideas.length) main.append(outcomes(lane, ideas));
  }
  main.append(...receiptSheets(), rest());
};

function outcomes(lane, ideas) {
  const others = ideas.filter((idea) => idea.winner === false);
  const winners = ideas.filter((idea) => idea.winner !== false);
  const box = el('section.outcome', null, laneHead(lane));
  if (winners.length) box.append(el('ul', null, ...winners.map(outcome)));
  if (others.length) box.append(el('h2.lead', null, say('results-others')), el('ul', null, ...others.map(outcome)));
  return box;
}

function outcome(idea) {
  const counts = typeof idea.dots === 'number'
    ? say('results-dots', { n: idea.dots }) + ' · ' + say('results-people', { n: idea.supporters || 0 }) : say('results-taken');
  const says = el('div.says', null, written(idea.text), el('p.small.quiet', null, counts));
  if (idea.winner) says.append(el('p.won.small.' + idea.lane, null, icon('tick', 16), say('results-winner')));
  return el('li', null, numberOf(idea), says);
}
