// The first screen: what this is, the code if there is no key, and what is kept.

SCREENS.join = (main) => {
  const { key } = keptKey();
  const code = key ? null : codeField();
  const wrong = el('p.wrong', { id: 'wrong', role: 'alert' });
  const go = el('button.main', { type: 'submit' });
  const form = el('form.join', { novalidate: true });
  if (code) form.append(el('label', { for: 'code' }, say('join-code')), code, el('p.small.quiet', { id: 'code-help' }, say('join-code-help')));
  form.append(wrong, go);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (key) join({ key }); else joinByCode(code);
  });
  const told = el('p.told', { role: 'status' });
  main.append(heading(say('join-heading'), '.big'), told, el('p.lead', null, say('join-lead')), form,
    el('h2', null, say('about-heading')), facts());
  return () => {
    if (Boolean(code) === Boolean(keptKey().key)) { shown.key = null; render(); return; } // The key was refused: now the code is asked.
    setText(wrong, joinWrong);
    setText(told, joinTold);
    setText(go, say(joining ? 'join-busy' : 'join-button'));
    if (code) code.setAttribute('aria-invalid', String(Boolean(joinWrong)));
  };
};

function codeField() {
  return el('input.join-code', {
    id: 'code', type: 'text', maxlength: '12', autocomplete: 'off', autocapitalize: 'characters', autocorrect: 'off',
    spellcheck: 'false', enterkeyhint: 'go', 'aria-describedby': 'code-help wrong',
  });
}

function joinByCode(field) {
  const typed = field.value.replace(/[\s\-]/g, '').toUpperCase();
  if (typed.length === 6) { join({ code: typed }); return; }
  joinWrong = say('join-code-short');
  render();
  field.focus();
}

function facts() {
  const lines = [['laptop', 'about-laptop'], ['people', 'about-who'], ['phone', 'about-phone'], ['wifi', 'about-wifi']];
  return el('ul.facts', null, ...lines.map(([sign, key]) => el('li', null, icon(sign, 22), say(key))));
}
