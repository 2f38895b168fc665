// Building the page: every text of a person becomes text, never markup.

const $ = (id) => document.getElementById(id);

/** `el('p.quiet.small', {id}, children)`: strings become text, never markup. */
function el(what, attributes, ...children) {
  const [tag, ...classes] = what.split('.');
  const made = document.createElement(tag);
  if (classes.length) made.className = classes.join(' ');
  for (const name of Object.keys(attributes || {})) {
    const value = attributes[name];
    if (name === 'click') made.addEventListener('click', value);
    else if (value !== null && value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  for (const child of children) if (child !== null && child !== undefined) made.append(child);
  return made;
}

const heading = (text, size) => el('h1' + (size || ''), { tabindex: '-1' }, text);
const written = (text) => el('span.written', { dir: 'auto' }, text);
const unseen = (text) => el('span.unseen', null, text);
const rest = () => el('div.rest');
const button = (kind, text, click) => el('button.' + kind, { type: 'button', click }, text);

function iconButton(kind, parts, click) {
  return el('button.icon.' + kind, { type: 'button', click },
    ...parts.map((part) => (typeof part === 'string' ? el('span', null, part) : part)));
}

function laneHead(lane, what) {
  return el(`${what || 'h2'}.lane-head.${lane}`, what === 'h1' ? { tabindex: '-1' } : null, mark(lane), el('span', null, say(lane)));
}

function fill(box, ...children) {
  while (box.firstChild) box.removeChild(box.firstChild);
  box.append(...children);
}

/** Changes only what differs, so that a screen reader stays where it is. */
function setText(box, text) {
  if (box.textContent !== text) box.textContent = text;
}

const clock = () => el('span.clock', { role: 'timer', 'aria-live': 'off' });
const backButton = (text, click) => iconButton('plain.back', [icon('left'), text], click);

/** A sentence that stays small, with a sign. */
const signed = (sign, key) => el('div.signed.small', null, icon(sign), el('p', null, say(key)));
