// Cards on their way in and out; and those that were not placed.

let lastIsIn = false; // Said by the field, until somebody types again.

ACTS.card = {
  ask: (item, used) => request('POST', '/api/cards', { op: item.op, lane: item.lane, text: item.text, place_anyway: item.placeAnyway }, used),
  settle(item, answer) {
    const code = codeOf(answer);
    lastIsIn = isFine(answer);
    if (lastIsIn) cardPlaced(item, answer);
    else if (code === 'repeat') tell(say('write-repeat'));
    else if (code === 'closed' && state && state.stage !== 'collect') tell(say('write-late'));
    else cardRefused(item, answer);
  },
};

ACTS.withdraw = {
  ask: (item, used) => request('DELETE', '/api/cards/' + encodeURIComponent(item.id), undefined, used),
  settle(item, answer) {
    if (answer.status === 409) return tell(say('own-withdraw-late'));
    if ([200, 204, 404].indexOf(answer.status) < 0) return tell(say('own-withdraw-failed'));
    if (state) state.my_cards = (state.my_cards || []).filter((card) => card.id !== item.id);
    return speak(say('own-withdrawn'));
  },
};

function cardPlaced(item, answer) {
  const cards = (state && state.my_cards) || [];
  const id = answer.body.id;
  if (state && answer.status === 201 && !cards.some((card) => card.id === id)) {
    state.my_cards = cards.concat([{ id, lane: item.lane, text: tidy(item.text) }]);
  }
  if (answer.status === 200) refresh(); // It was in already, and perhaps withdrawn since.
  speak(say('write-sent'));
}

/** Nobody is in the middle of something: then a nudge comes up by itself. */
function cardRefused(item, answer) {
  const isFree = !overlay && !drafts.open && !tidy(drafts.texts[drafts.lane]);
  const kept = unplaced(item, answer);
  drafts.unplaced.push(kept);
  if (kept.code === 'closed') tell(say('write-closed'));
  else if (isFree) { drafts.open = kept.id; untell(); } else tell(say('own-waits'));
  saveDrafts();
}

/** A card that was refused, with the answers to the four questions that help to reword it. */
function unplaced(item, answer) {
  const { code, message, contact } = errorOf(answer);
  return { id: item.op, lane: item.lane, text: item.text, code, message, contact, reasons: reasonsOf(answer), answers: ['', '', '', ''] };
}

/** The reasons of a refusal, as `{text, word}`: the sentence that is shown, and the writer's word that is marked. */
function reasonsOf(answer) {
  return (errorOf(answer).reasons || answer.body.reasons || []).map((reason) => {
    const named = /: ([^;]+)/.exec(reason); // "points at one person: He; ..."
    return { text: reason, word: named ? named[1] : '' };
  });
}

function sendCard(lane, text, placeAnyway) {
  lastIsIn = false;
  enqueue({ op: newOp(), kind: 'card', lane, text: tidy(text), placeAnyway: Boolean(placeAnyway) });
  speak(say('write-sending'));
  pumpNow();
}

function withdraw(card) {
  if (queue().some((item) => item.id === card.id)) return;
  lastIsIn = false;
  enqueue({ op: newOp(), kind: 'withdraw', id: card.id });
  pumpNow();
}

function dropUnplaced(id) {
  drafts.unplaced = drafts.unplaced.filter((each) => each.id !== id);
  if (drafts.open === id) drafts.open = null;
  saveDrafts();
}
