// Where a vote needs a slip: scan it, or type its signs. The dots that were given stay.

SCREENS.slip = (main) => {
  const field = el('input.slip-code', {
    id: 'slip', type: 'text', maxlength: '24', autocomplete: 'off', autocapitalize: 'characters', autocorrect: 'off',
    spellcheck: 'false', enterkeyhint: 'go', 'aria-describedby': 'slip-help wrong',
  });
  const wrong = el('p.wrong', { id: 'wrong', role: 'alert' });
  const go = el('button.main', { type: 'submit' });
  const form = el('form.join', { novalidate: true }, el('label', { for: 'slip' }, say('slip-label')), field,
    el('p.small.quiet', { id: 'slip-help' }, say('slip-help')), wrong, go);
  field.addEventListener('input', () => typeSlip(field));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const slip = slipSigns(drafts.slip);
    joinWrong = slip.length === SLIP_SIGNS ? '' : say('slip-short', { n: slip.length });
    if (!joinWrong) bringSlip(inFours(slip)); else { render(); field.focus(); }
  });
  joinWrong = '';
  main.append(clock(), heading(say('slip-heading'), '.title'), el('p.lead', null, say('slip-text')), form,
    signed('lock', 'slip-who'), rest());
  return () => {
    if (document.activeElement !== field || !drafts.slip) field.value = drafts.slip;
    setText(wrong, joinWrong);
    setText(go, say(joining ? 'join-busy' : 'slip-send'));
    field.setAttribute('aria-invalid', String(Boolean(joinWrong)));
  };
};

/** In fours while it is typed at the end; who mends in the middle is left alone. */
function typeSlip(field) {
  const isAtEnd = field.selectionStart === field.value.length;
  if (isAtEnd) field.value = inFours(slipSigns(field.value));
  drafts.slip = field.value;
  joinWrong = '';
  saveDrafts();
  render();
}
