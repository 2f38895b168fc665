// What the page says: every sentence stands in the words files.

const ALL_WORDS = JSON.parse(document.getElementById('words').textContent);
let language = /^nl\b/i.test(navigator.language || '') ? 'nl' : 'en';

/** The sentence of a key; `n` chooses `key.none` or `key.one` where there is one, `{name}` is filled in. */
function say(key, values) {
  const words = ALL_WORDS[language];
  const given = values || {};
  let sentence = words[key];
  if (given.n === 0 && words[key + '.none']) sentence = words[key + '.none'];
  if (given.n === 1 && words[key + '.one']) sentence = words[key + '.one'];
  return sentence.replace(/\{(\w+)\}/g, (whole, name) => (name in given ? String(given[name]) : whole));
}

function speakLanguage(code) {
  if (ALL_WORDS[code]) language = code;
  document.documentElement.lang = language;
}
