// The ballot as a whole, before it is sealed.

SCREENS.review = (main) => {
  const lanes = LANES.filter((lane) => pagesOf(state.round, drafts.ballot).some((page) => page.lane === lane));
  const isEmpty = !Object.keys(drafts.ballot.dots).length;
  main.append(clock(), heading(say('review-heading'), '.title'), el('p.quiet', null, say('review-why')), ...slipLine(),
    isEmpty ? el('p.lead', null, say('review-empty')) : '', ...lanes.map(chosenIn), rest(),
    el('div.turn', null, button('wide', say('review-change'), () => turnTo({ step: 'mark', page: 0 })), button('main', say('review-done'), castBallot)));
};

function chosenIn(lane) {
  const chosen = state.round.ideas.filter((idea) => idea.lane === lane && dotsOn(idea.number));
  const left = leftIn(lane);
  return el('section.review', null, laneHead(lane), el('ul', null, ...chosen.map(chosenRow)),
    el('p.small', null, !chosen.length ? say('review-none') : left ? say('review-left', { n: left }) : ''));
}

function chosenRow(idea) {
  const dots = dotsOn(idea.number);
  return el('li', null, numberOf(idea), written(idea.text), dotRow(idea.lane, dots, dots), unseen(' ' + say('vote-has', { n: dots })));
}
