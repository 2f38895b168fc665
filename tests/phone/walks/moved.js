// After a crash another program has the port: the room is at another one, and a phone that scans again is the same phone.
'use strict';
const assert = require('assert');
const fs = require('fs');
const net = require('net');
const path = require('path');
const { Phone } = require('../phone');
const { Room } = require('../room');

const IDEAS = ['+ Elke week een kwartier om te leren', '+ Zeg hardop wat goed ging', '+ Laat het team zelf de pauzes verdelen', '- Vergaderen zonder besluit',
  '- Zuchten bij een vraag'];

async function voting({ program, language }, slips) {
  const room = new Room(program, language);
  room.sheet = path.join(room.folder, 'slips.txt');
  room.add(IDEAS);
  room.words = ['--stage', 'vote', '--people', '3'];
  await room.start(...room.words, ...(slips ? ['--slips', room.sheet] : []));
  room.hosts = [new URL(room.url).host];
  return room;
}

/** It crashes, and something else has its port when it starts again. */
async function moves(room) {
  const { port, key, origin } = room;
  await room.kill();
  const other = net.createServer((socket) => socket.destroy());
  await new Promise((done, fail) => other.once('error', fail).listen(port, '127.0.0.1', done));
  try {
    await room.start(...room.words);
  } finally {
    other.close();
  }
  assert.notEqual(room.origin, origin);
  assert.equal(room.key, key, 'it is the same room');
  room.hosts.push(new URL(room.url).host);
}

async function scans(phone, { origin, key }, slip) {
  await phone.page.goto('about:blank');
  await phone.page.goto(`${origin}/#${key}${slip ? '.' + slip : ''}`);
  await phone.press('join-button');
}

async function toReview(phone) {
  await phone.page.locator('.idea').first().getByRole('button').nth(1).click();
  while (!await phone.button('vote-to-review').count()) await phone.page.locator('.turn .main').click();
  await phone.press('vote-to-review');
}

async function votes(phone) {
  await toReview(phone);
  await phone.press('review-done');
  await phone.heading('sealed-heading');
}

/** It is in the same phone's hand: its ballot is in, and it cannot give another one. */
async function isIn(phone, token) {
  await phone.heading('sealed-heading');
  assert.equal((await phone.kept('token')).token, token);
  assert.equal(await phone.page.locator('.idea').count(), 0);
  const again = await phone.page.evaluate(async () => {
    const { round } = await fetch('/api/state').then((response) => response.json());
    const asked = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ op: 'again', round: round.id, dots: {} }) };
    return fetch('/api/ballot', asked).then((response) => response.status);
  });
  assert.equal(again, 409);
}

/** method.md P19: one browser votes once, whatever the port. */
exports.who_scans_at_another_port_has_voted_still = async (given) => {
  const room = await voting(given);
  const phone = await Phone.open(given.browser, given.language, given.pictures);
  await phone.join(room);
  await votes(phone);
  const { token } = await phone.kept('token');
  await moves(room);
  await scans(phone, room);
  await isIn(phone, token);
  await phone.look('80-moved');
  await room.stop();
  assert.match(room.check(), / 1 ballots,/);
  await phone.close(room);
};

/** F38: a slip that this phone holds is not "used" for it. */
exports.who_scans_at_another_port_holds_its_slip = async (given) => {
  const room = await voting(given, true);
  const [slip] = fs.readFileSync(room.sheet, 'utf8').match(/\b[2-9A-Y]{4}-[2-9A-Y]{4}-[2-9A-Y]{4}\b/);
  const phone = await Phone.open(given.browser, given.language, given.pictures);
  await scans(phone, room, slip);
  await phone.page.locator('.idea').first().waitFor();
  const { token } = await phone.kept('token');
  await moves(room);
  await scans(phone, room, slip);
  await phone.page.locator('.idea').first().waitFor();
  assert.equal((await phone.kept('token')).token, token);
  await votes(phone);
  await moves(room);
  await scans(phone, room, slip);
  await isIn(phone, token);
  await room.stop();
  assert.match(room.check(), / 1 ballots,/);
  await phone.close(room);
};
