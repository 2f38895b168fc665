// A field for a text of limited length, with what is said under it.

const sayCount = (length, most) => (length > most ? say('write-too-many', { n: length - most }) : say('write-count', { n: length, most }));

/** The whole of a longer text stays in sight. */
function grow(field) {
  if (field.tagName !== 'TEXTAREA') return;
  field.style.height = 'auto';
  if (field.scrollHeight) field.style.height = field.scrollHeight + 2 + 'px';
}

/** `hint(length)` stands left of the counter; `typed(text)` keeps what is typed. Answers its parts and what they do. */
function countedField(field, most, hint, typed) {
  const hinted = el('span', { id: 'under' });
  const count = el('span');
  const wrong = el('p.wrong', { id: 'wrong', role: 'alert' });
  const measure = () => {
    const length = graphemes(tidy(field.value));
    setText(count, sayCount(length, most));
    setText(hinted, hint(length));
    grow(field);
    if (length > most) field.setAttribute('aria-invalid', 'true'); else field.removeAttribute('aria-invalid');
    return length;
  };
  const put = (text) => {
    if (field.value !== text) field.value = text;
    measure();
  };
  const complain = (sentence) => setText(wrong, sentence);
  /** Says what is wrong, and goes there; true when something is. */
  const refuse = (sentence) => {
    complain(sentence);
    if (sentence) field.focus();
    return Boolean(sentence);
  };
  field.addEventListener('input', () => {
    typed(field.value);
    setText(wrong, '');
    measure();
  });
  return { parts: [field, el('div.under.small.quiet', null, el('span.says', null, hinted), count), wrong], hinted, field, measure, put, complain, refuse };
}
