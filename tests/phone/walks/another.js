// Another room answers at the same address: what the room before took, or was still to get, is not this one's.
'use strict';
const assert = require('assert');
const fs = require('fs');
const { Phone } = require('../phone');
const { Room } = require('../room');

const IDEAS = ['+ Elke week een kwartier om te leren', '+ Zeg hardop wat goed ging', '+ Laat het team zelf de pauzes verdelen', '- Vergaderen zonder besluit',
  '- Zuchten bij een vraag'];
const OTHERS = IDEAS.map((idea) => `${idea}, ook hier`);

async function hosted({ program, language }, ideas, ...words) {
  const room = new Room(program, language);
  if (ideas.length) room.add(ideas);
  return room.start('--people', '15', ...words);
}

/** The same workshop in another room: its file with what was written since, without the room that lies beside it. */
async function copied({ program, language }, before, ...words) {
  const room = new Room(program, language);
  for (const end of ['', '.journal']) if (fs.existsSync(before.file + end)) fs.copyFileSync(before.file + end, room.file + end);
  return room.start('--people', '15', ...words);
}

async function toReview(phone) {
  await phone.page.locator('.idea').first().getByRole('button').nth(1).click();
  while (!await phone.button('vote-to-review').count()) await phone.page.locator('.turn .main').click();
  await phone.press('vote-to-review');
}

/** The first room is gone; another one is at its address, of a copy where no ideas are given, and the phone scans its code. */
async function next(given, phone, before, ideas, stage) {
  await before.kill();
  const words = ['--stage', stage, '--port', String(before.port)];
  const room = ideas ? await hosted(given, ideas, ...words) : await copied(given, before, ...words);
  assert.equal(room.origin, before.origin);
  assert.notEqual(room.key, before.key);
  await phone.page.getByText(phone.say('join-again')).waitFor();
  await phone.page.goto('about:blank');
  await phone.page.goto(`${room.origin}/#${room.key}`);
  room.got = [];
  phone.page.on('request', (request) => { if (/\/api\/(cards|ballot|answer)$/.test(request.url())) room.got.push(request.url()); });
  await phone.press('join-button');
  return room;
}

/** V25: a receipt is worth something in the room that gave it; not even in a copy of its workshop. */
exports.a_receipt_is_not_shown_in_another_room = async (given) => {
  for (const ideas of [null, OTHERS]) {
    const before = await hosted(given, IDEAS, '--stage', 'vote');
    const phone = await Phone.open(given.browser, given.language, given.pictures);
    await phone.join(before);
    await toReview(phone);
    await phone.press('review-done');
    await phone.heading('sealed-heading');
    assert.equal((await phone.kept('drafts')).ballot.receipts.length, 1);

    const room = await next(given, phone, before, ideas, 'vote');
    await phone.page.locator('.idea').first().waitFor();
    assert.deepEqual((await phone.kept('drafts')).ballot.receipts, []);
    await toReview(phone);
    await phone.press('review-done');
    await phone.heading('sealed-heading');
    assert.equal(await phone.page.locator('.code').count(), 1, 'of this room');
    await phone.close(room);
    await room.stop();
    assert.match(room.check(), ideas ? / 1 ballots,/ : / 2 ballots,/);
  }
};

/** P8: a ballot that was on its way to the room before is not this one's; whoever gave it is told so. */
exports.a_ballot_on_its_way_does_not_go_to_another_room = async (given) => {
  for (const [ideas, key] of [[null, 'review-again'], [OTHERS, 'ballot-new']]) {
    const before = await hosted(given, IDEAS, '--stage', 'vote');
    const phone = await Phone.open(given.browser, given.language, given.pictures);
    await phone.join(before);
    await toReview(phone);
    before.freeze();
    await phone.press('review-done');
    await phone.heading('sealing-heading');

    const room = await next(given, phone, before, ideas, 'vote');
    await phone.text(phone.say(key));
    await phone.page.waitForTimeout(500);
    assert.deepEqual(room.got, []);
    await phone.close(room);
    await room.stop();
    assert.match(room.check(), / 0 ballots,/);
  }
};

/** Issue 5: a card that was on its way to the room before waits for a word of its writer. */
exports.a_card_on_its_way_does_not_go_to_another_room = async (given) => {
  const before = await hosted(given, [], '--stage', 'collect');
  const phone = await Phone.open(given.browser, given.language, given.pictures);
  await phone.join(before);
  await phone.page.locator('#card').fill('Uit een andere zaal');
  before.freeze();
  await phone.press('write-send');
  await phone.text(phone.say('own-sending'));

  const room = await next(given, phone, before, [], 'collect');
  await phone.text(phone.say('own-unplaced'));
  await phone.page.waitForTimeout(500);
  assert.deepEqual(room.got, []);
  await phone.close(room);
  await room.stop();
  assert.match(room.check(), /^ok: 0 cards,/m);
};

// Each waits until the old room is missed; the words of both languages are walked elsewhere.
for (const walk of Object.values(exports)) walk.languages = ['nl'];
