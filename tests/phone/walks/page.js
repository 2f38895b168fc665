// The page itself, before anybody joins.
'use strict';
const assert = require('assert');
const fs = require('fs');
const path = require('path');
const zlib = require('zlib');
const acorn = require('acorn');
const { Room } = require('../room');

const assets = path.join(__dirname, '../../../assets/phone');
const read = (name) => fs.readFileSync(path.join(assets, name), 'utf8');

/** The floor is Safari 12 and WebView 70: what they cannot read must not be there. */
exports.an_old_phone_can_read_the_page = async () => {
  acorn.parse(read('script.js'), { ecmaVersion: 2017 });
  assert.doesNotMatch(read('script.js'), /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|new Function|replaceChildren|\.finally)\b/);
  const style = read('style.css');
  assert.doesNotMatch(style, /[{;]\s*inset:|aspect-ratio|:is\(|:where\(|:has\(|@layer|@container|clamp\(|(^|\s)&/m);
  const page = read('index.html');
  assert.doesNotMatch(page, /\son\w+=|\sstyle=|\ssrc=|\shref=/);
};

exports.both_languages_say_the_same_things_and_each_is_used = async () => {
  const [nl, en] = [JSON.parse(read('words.nl.json')), JSON.parse(read('words.en.json'))];
  assert.deepEqual(Object.keys(nl), Object.keys(en));
  const script = read('script.js');
  for (const key of Object.keys(nl)) {
    const values = (sentence) => (sentence.match(/\{\w+\}/g) || []).sort();
    assert.deepEqual(values(nl[key]), values(en[key]), key);
    assert.doesNotMatch(nl[key] + en[key], /</, key);
    const [base] = key.split('.');
    const stem = base.replace(/-(heading|text|why)$/, '');
    assert(script.includes(`'${base}'`) || script.includes(`'${stem}'`), `${key} is not used`);
  }
};

/** The contract: one response, at most 40 KB gzipped, a policy that allows nothing else. */
exports.the_page_is_one_small_response = async ({ program, language }) => {
  const room = await new Room(program, language).start('--stage', 'collect');
  const response = await fetch(room.url);
  const body = Buffer.from(await response.arrayBuffer());
  assert(zlib.gzipSync(body).length <= 40 * 1024);
  const policy = response.headers.get('content-security-policy');
  assert.match(policy, /default-src 'none'/);
  assert.doesNotMatch(policy, /unsafe|\*|https?:/);
  assert.doesNotMatch(body.toString(), /\/\*(STYLE|SCRIPT|WORDS)\*\//);
};
