// A card that was not placed: why, and what its writer can do (method.md C4, C5).

const NUDGES = { ask: 'nudge-ask', hold: 'nudge-hold', refer: 'nudge-refer' };
const OWN_SAYINGS = { too_short: 'write-too-short', too_long: 'write-too-long', empty: 'write-too-short', closed: 'write-closed', old: 'write-old' };

SCREENS.nudge = (main, id) => {
  const item = drafts.unplaced.find((each) => each.id === id);
  const nudge = NUDGES[item.code];
  main.append(backButton(say('nudge-back'), () => reword(item)), heading(say(nudge || 'nudge-other'), '.title'),
    el('div.sheet.card', null, icon(item.lane, 14, 'mark ' + item.lane), unseen(say(item.lane) + ' '), marked(item.text, item.reasons)),
    ...reasonList(item.reasons), el('p.quiet.why', null, nudge ? say(nudge + '-why') : whyNot(item)));
  if (item.code === 'refer') main.append(contactPoint(state.contact || item.contact));
  const rewrite = item.code === 'ask' || item.code === 'hold' ? rewriteInto(main, item) : null;
  main.append(rest(), ...waysOut(item, rewrite));
};

const whyNot = (item) => (OWN_SAYINGS[item.code] ? say(OWN_SAYINGS[item.code]) : item.message || say('write-failed'));

const reasonList = (reasons) => (reasons.length
  ? [el('ul.reasons', null, ...reasons.map((reason) => el('li', null, written(say('nudge-reason', { reason: reason.text })))))] : []);

/** Sets the writer's words about which there is a doubt apart, as text. */
function marked(text, reasons) {
  const box = written('');
  let left = text;
  for (;;) {
    const found = reasons.map(({ word }) => [left.indexOf(word), word]).filter(([at, word]) => word && at >= 0)
      .sort((a, b) => a[0] - b[0] || b[1].length - a[1].length)[0];
    if (!found) break;
    box.append(left.slice(0, found[0]), el('mark', null, found[1]));
    left = left.slice(found[0] + found[1].length);
  }
  box.append(left);
  return box;
}

/** The main one first. What is held cannot be placed as it is. */
function waysOut(item, rewrite) {
  const anyway = button('wide', say('nudge-place'), () => place(item, true));
  const back = (kind) => button(kind, say('nudge-reword'), () => reword(item));
  const drop = button('wide', say('nudge-drop'), () => {
    dropUnplaced(item.id);
    render();
    speak(say('nudge-dropped'));
  });
  if (rewrite) return [button('main', say('nudge-send'), rewrite)].concat(item.code === 'ask' ? anyway : []);
  if (item.code === 'old') return [button('main', say('nudge-again'), () => place(item, false)), back('wide'), drop];
  return [back('main')].concat(item.code === 'refer' ? anyway : [], drop);
}

/** Back to the field with it, unless another text stands there. */
function reword(item) {
  const isOpen = state.lanes.indexOf(item.lane) >= 0;
  if (isOpen) drafts.lane = item.lane;
  if (isOpen && !tidy(drafts.texts[item.lane])) {
    drafts.texts[item.lane] = item.text;
    dropUnplaced(item.id);
  }
  drafts.open = null;
  saveDrafts();
  render();
  if ($('card')) $('card').focus();
}

function place(item, anyway) {
  dropUnplaced(item.id);
  sendCard(item.lane, item.text, anyway);
  render();
}
