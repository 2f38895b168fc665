// Texts of people, measured as the server measures them.

const MOST = 140; // method.md C3
const HINT_ABOVE = 80;

/** As the server will measure it: NFC, one blank for white space, without control and bidi control characters. */
function tidy(text) {
  return text.normalize('NFC').replace(/\s+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim();
}

const graphemes = (function () {
  if (window.Intl && Intl.Segmenter) {
    const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    return (text) => Array.from(segmenter.segment(text)).length;
  }
  // Older phones count nearly right; the server has the last word.
  const joined = /[\u0300-\u036f\u1ab0-\u1aff\u20d0-\u20ff\ufe00-\ufe0f]|\ud83c[\udffb-\udfff]|\u200d./g;
  return (text) => Array.from(text.replace(joined, '')).length;
})();
