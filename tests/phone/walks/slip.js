// Vote slips: a printed code that votes once, whatever the phone.
'use strict';
const assert = require('assert');
const fs = require('fs');
const path = require('path');
const { Phone } = require('../phone');
const { Room } = require('../room');

const IDEAS = Array.from({ length: 8 }, (_, at) => `+ Zet nieuws dat het werk raakt dezelfde dag in kanaal ${at + 1}`)
  .concat(Array.from({ length: 6 }, (_, at) => `- Laat de telefoon van een collega niet langer rinkelen dan ${at + 3} keer`));

/** A room that votes with slips, and the codes that are on its sheet. */
async function printed({ program, language }, stage) {
  const room = new Room(program, language);
  const sheet = path.join(room.folder, 'slips.txt');
  room.add(IDEAS);
  await room.start('--stage', stage, '--people', '3', '--slips', sheet);
  room.slips = fs.readFileSync(sheet, 'utf8').match(/\b[2-9A-Y]{4}-[2-9A-Y]{4}-[2-9A-Y]{4}\b/g);
  assert.equal(new Set(room.slips).size, 3);
  return room;
}

/** A phone that scanned a slip, and has not joined yet. */
async function scanned({ browser, language, pictures }, { origin, key }, slip) {
  const phone = await Phone.open(browser, language, pictures);
  await phone.page.goto(`${origin}/#${key}.${slip}`);
  return phone;
}

const plus = (phone, at) => phone.page.locator('.idea').nth(at).getByRole('button').nth(1);

async function toReview(phone) {
  while (await phone.button('vote-next').count()) await phone.press('vote-next');
  if (await phone.button('vote-to-stop').count()) await phone.press('vote-to-stop');
  while (await phone.button('vote-next').count()) await phone.press('vote-next');
  await phone.press('vote-to-review');
  await phone.heading('review-heading');
}

/** F38: the vote asks for the slip; typed in any case with any blanks it is taken, once; and the ballot counts. */
exports.a_slip_is_typed_at_the_vote = async (given) => {
  const room = await printed(given, 'vote');
  const phone = await Phone.open(given.browser, given.language, given.pictures);
  const field = phone.page.locator('#slip');
  await phone.join(room);
  await phone.heading('slip-heading');
  await phone.look('70-slip');
  await field.pressSequentially('ABC 4');
  assert.equal(await field.inputValue(), 'ABC4', 'in fours');
  await phone.press('slip-send');
  await phone.text(phone.say('slip-short', { n: 4 }));
  await field.fill('2222-3333-4444');
  await phone.press('slip-send');
  await phone.text(phone.say('slip-wrong'));
  await phone.look('71-slip-wrong');
  await field.fill('MWQG-ADHN-RUKX'); // As wide as they come.
  await phone.page.setViewportSize({ width: 180, height: 320 });
  assert(await field.evaluate((box) => box.scrollWidth <= box.clientWidth), 'the whole code is in sight at 200 %');
  await phone.page.setViewportSize({ width: 360, height: 640 });

  const { token } = await phone.kept('token');
  await field.fill('');
  await field.pressSequentially(room.slips[0].toLowerCase().replace(/-/g, ' '));
  assert.equal(await field.inputValue(), room.slips[0]);
  await phone.page.reload();
  await phone.heading('slip-heading');
  assert.equal(await field.inputValue(), room.slips[0], 'what was typed survives a reload');
  await phone.look('72-slip-typed');
  await phone.press('slip-send');
  await plus(phone, 0).waitFor();
  await phone.text(phone.say('slip-taken'));
  assert.equal((await phone.kept('token')).token, token, 'the phone stays the phone it is');
  await phone.look('73-slip-held');
  await plus(phone, 0).click();
  await toReview(phone);
  await phone.look('74-slip-review');
  await phone.press('review-done');
  await phone.heading('sealed-heading');
  await phone.close(room);

  const other = await Phone.open(given.browser, given.language, given.pictures);
  await other.join(room);
  await other.heading('slip-heading');
  await other.page.locator('#slip').fill(room.slips[0]);
  await other.press('slip-send');
  await other.text(other.say('slip-used'));
  await other.look('75-slip-used');
  await other.page.route('**/api/join', (route) => route.fulfill({ status: 429, headers: { 'Retry-After': '30' }, json: { error: { code: 'too_many', message: 'mock' } } }));
  await other.press('slip-send');
  await other.text(other.say('join-slow'));
  await other.close(room);
  await room.stop();
  assert.match(room.check(), / 1 ballots,/);
};

/** F38: the square on the slip lets a phone in and votes; one that is in already stays the same phone. */
exports.a_slip_is_scanned = async (given) => {
  const room = await printed(given, 'vote');
  const phone = await scanned(given, room, '2222-3333-4444');
  await phone.press('join-button');
  await phone.heading('slip-heading');
  await phone.text(phone.say('slip-wrong'));
  await phone.look('76-slip-scanned-wrong');
  const { token } = await phone.kept('token');
  await phone.page.goto('about:blank');
  await phone.page.goto(`${room.origin}/#${room.key}.${room.slips[1]}`);
  await plus(phone, 0).waitFor();
  assert.equal((await phone.kept('token')).token, token);
  assert.equal(phone.page.url(), room.url);
  await phone.close(room);

  const fresh = await scanned(given, room, room.slips[2]);
  await fresh.press('join-button');
  await plus(fresh, 0).waitFor();
  await fresh.close(room);
};

/** F38: a slip that is scanned long before the vote is this phone's at once; another one's is refused, and writing goes on. */
exports.a_slip_is_scanned_to_write = async (given) => {
  const room = await printed(given, 'collect');
  const phone = await scanned(given, room, room.slips[0]);
  await phone.press('join-button');
  await phone.page.locator('#card').waitFor();
  await phone.text(phone.say('slip-taken'));
  await phone.look('06-joined-with-a-slip');
  await phone.close(room);

  const other = await scanned(given, room, room.slips[0]);
  await other.press('join-button');
  await other.page.locator('#card').waitFor();
  await other.text(other.say('slip-used'));
  await other.look('06-joined-slip-used');
  await other.page.reload();
  await other.page.locator('#card').waitFor();
  await other.page.waitForTimeout(300);
  assert.equal(await other.page.locator('#notice').isVisible(), false, 'told once');
  await other.close(room);
};

/** F38: who never hears an answer, not to the joining and not to the slip, holds the slip all the same once there is one. */
exports.a_slip_survives_lost_answers = async (given) => {
  const room = await printed(given, 'vote');
  const phone = await scanned(given, room, room.slips[0]);
  const asked = [];
  await phone.page.route('**/api/join', async (route) => {
    asked.push(Object.keys(route.request().postDataJSON()).join());
    if (asked.length === 2) return route.continue();
    if (asked.length !== 3) await route.fetch(); // The laptop takes it, and nobody hears so.
    return route.abort();
  });
  await phone.press('join-button');
  await phone.text(phone.say('join-no-answer'));
  await phone.page.reload();
  await phone.press('join-button');
  await phone.heading('wait-connecting');
  await phone.look('76-slip-unanswered');
  await phone.text(phone.say('slip-held'));
  assert.deepEqual(asked, ['back,key', 'back,key', 'slip', 'slip']);
  await phone.page.reload();
  await plus(phone, 0).click();
  await toReview(phone);
  await phone.press('review-done');
  await phone.heading('sealed-heading');
  await phone.close(room);
  await room.stop();
  assert.match(room.check(), / 1 ballots,/);
};

/** A slip that was printed with the key of yesterday: the code is asked for, and the slip goes along. */
exports.a_slip_with_an_old_key_is_kept_for_the_code = async (given) => {
  const room = await printed(given, 'vote');
  const byCode = async (phone) => {
    await phone.page.locator('#code').fill(room.code);
    await phone.press('join-button');
    await plus(phone, 0).waitFor();
  };
  const fresh = await scanned(given, { origin: room.origin, key: 'OLDKEY' }, room.slips[0]);
  await fresh.press('join-button');
  await fresh.text(fresh.say('join-slip-kept'));
  await fresh.look('76-join-slip-kept');
  await fresh.page.reload();
  await byCode(fresh);
  await fresh.close(room);

  // Of another room: its token and this key are over.
  const old = await Phone.open(given.browser, given.language, given.pictures);
  await old.join(room);
  await old.heading('slip-heading');
  const over = JSON.stringify({ token: 'old', language: given.language, key: 'OLDER' });
  await old.page.evaluate((kept) => localStorage.setItem('dostop.token', kept), over);
  await old.page.goto('about:blank');
  await old.page.goto(`${room.origin}/#OLDKEY.${room.slips[1]}`);
  await old.text(`${old.say('join-again')} ${old.say('join-slip-kept')}`);
  await byCode(old);
  await old.close(room);
};

/** F38: a phone that carries the slips of two people votes for both, one after the other. */
exports.two_slips_are_two_ballots = async (given) => {
  const room = await printed(given, 'vote');
  const phone = await Phone.open(given.browser, given.language, given.pictures);
  await phone.join(room);
  await phone.heading('slip-heading');
  for (const slip of room.slips.slice(0, 2)) {
    await phone.page.goto('about:blank');
    await phone.page.goto(`${room.origin}/#${room.key}.${slip}`);
    await phone.text(phone.say('slip-taken'));
  }
  await toReview(phone);
  await phone.press('review-done');
  await phone.heading('sealed-heading');
  await phone.press('sealed-another');
  await plus(phone, 0).click();
  await toReview(phone);
  await phone.press('review-done');
  await phone.heading('sealed-heading');
  await phone.button('sealed-another').waitFor({ state: 'detached' });
  assert.equal(await phone.page.locator('.code').count(), 2, 'each has its receipt');
  await phone.look('77-two-slips');
  await phone.close(room);
  await room.stop();
  assert.match(room.check(), / 2 ballots,/);
};

/** The contract: 403 `slip_needed` leads to the slip; the dots stay, and then the ballot is in. */
exports.a_ballot_without_a_slip_keeps_its_dots = async (given) => {
  const room = await printed(given, 'vote');
  const phone = await Phone.open(given.browser, given.language, given.pictures);
  await phone.join(room);
  await phone.heading('slip-heading');
  const state = await phone.page.evaluate(() => fetch('/api/state').then((response) => response.json()));
  // As if the slips came while the phone slept.
  await phone.page.route('**/api/events', (route) => route.abort());
  await phone.page.route('**/api/state', (route) => route.fulfill({ json: Object.assign(state, { slip: null }) }));
  await phone.page.reload();
  await plus(phone, 0).click();
  await toReview(phone);
  await phone.press('review-done');
  await phone.heading('slip-heading');
  await phone.page.unroute('**/api/state');
  const marked = (await phone.kept('drafts')).ballot.dots;
  assert.equal(Object.keys(marked).length, 1, 'the dots stay');
  await phone.page.locator('#slip').fill(room.slips[0]);
  await phone.press('slip-send');
  await phone.heading('review-heading');
  await phone.press('review-done');
  await phone.heading('sealed-heading');
  await phone.close(room);
  await room.stop();
  assert.match(room.check(), / 1 ballots,/);
};
