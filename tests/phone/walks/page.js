// The page itself, before anybody joins.
'use strict';
const assert = require('assert');
const fs = require('fs');
const path = require('path');
const zlib = require('zlib');
const acorn = require('acorn');
const { parts, read, script, words } = require('../assets');
const { Room } = require('../room');

/** The floor is Safari 12 and WebView 70: what they cannot read must not be there. */
exports.an_old_phone_can_read_the_page = async () => {
  acorn.parse(script(), { ecmaVersion: 2017 });
  assert.doesNotMatch(script(), /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|new Function|replaceChildren|\.finally)\b/);
  const style = read('style.css');
  assert.doesNotMatch(style, /[{;]\s*inset:|aspect-ratio|:is\(|:where\(|:has\(|@layer|@container|clamp\(|(^|\s)&/m);
  const page = read('index.html');
  assert.doesNotMatch(page, /\son\w+=|\sstyle=|\ssrc=|\shref=/);
};

/** style.md: short files and short functions, all of them in the page. */
exports.the_script_is_made_of_short_parts = async () => {
  const folder = path.join(__dirname, '../../../assets/phone');
  const files = fs.readdirSync(path.join(folder, 'script'), { recursive: true }).filter((name) => name.endsWith('.js'));
  assert.deepEqual(parts().sort(), files.map((name) => `script/${name}`).sort());
  for (const name of parts()) assert(read(name).split('\n').length <= 200, `${name} is too long`);
  const [whole, ...functions] = functionsIn(acorn.parse(script(), { ecmaVersion: 2017, locations: true }));
  assert.equal(whole.start, 1);
  for (const each of functions) assert(each.end - each.start < 40, `too long: the function at line ${each.start} of the script`);
};

function functionsIn(node) {
  if (!node || typeof node !== 'object') return [];
  const own = /Function/.test(node.type) ? [{ start: node.loc.start.line, end: node.loc.end.line }] : [];
  return own.concat(...Object.values(node).map(functionsIn));
}

exports.both_languages_say_the_same_things_and_each_is_used = async () => {
  const [nl, en] = [words('nl'), words('en')];
  assert.deepEqual(Object.keys(nl), Object.keys(en));
  for (const key of Object.keys(nl)) {
    const values = (sentence) => (sentence.match(/\{\w+\}/g) || []).sort();
    assert.deepEqual(values(nl[key]), values(en[key]), key);
    assert.doesNotMatch(nl[key] + en[key], /</, key);
    const [base] = key.split('.');
    const stem = base.replace(/-(heading|text|why)$/, '');
    assert(script().includes(`'${base}'`) || script().includes(`'${stem}'`), `${key} is not used`);
  }
};

/** The contract: one response, at most 40 KB gzipped, a policy that allows nothing else. */
exports.the_page_is_one_small_response = async ({ program, language }) => {
  const room = await new Room(program, language).start('--stage', 'collect');
  const response = await fetch(room.url);
  const body = Buffer.from(await response.arrayBuffer());
  const small = zlib.gzipSync(body).length;
  console.log(`        the page is ${small} bytes gzipped`);
  assert(small <= 40 * 1024);
  const policy = response.headers.get('content-security-policy');
  assert.match(policy, /default-src 'none'/);
  assert.doesNotMatch(policy, /unsafe|\*|https?:/);
  assert.doesNotMatch(body.toString(), /\/\*(STYLE|SCRIPT|WORDS)\*\//);
};
