// The page as the program puts it together, from the same files in the same order.
'use strict';
const fs = require('fs');
const path = require('path');

const read = (name) => fs.readFileSync(path.join(__dirname, '../../assets/phone', name), 'utf8');

/** The order stands in one place. */
const parts = () => {
  const source = fs.readFileSync(path.join(__dirname, '../../src/phones/page.rs'), 'utf8');
  return Array.from(source.matchAll(/phone\/(script\/[\w/]+\.js)"/g), (found) => found[1]);
};

const script = () => `(function () {\n'use strict';\n\n${parts().map(read).join('')}})();\n`;
const words = (language) => JSON.parse(read(`words.${language}.json`));

module.exports = { read, parts, script, words };
