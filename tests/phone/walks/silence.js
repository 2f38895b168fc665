// The Wi-Fi is gone, and the laptop has another address.
'use strict';
const assert = require('assert');
const { Phone } = require('../phone');
const { Room } = require('../room');

const half = 30000;

async function writing({ browser, program, language, pictures }) {
  const room = await new Room(program, language).start('--stage', 'collect');
  const phone = await Phone.open(browser, language, pictures);
  await phone.join(room);
  await phone.page.locator('#card').waitFor();
  return { room, phone };
}

async function send(phone, text) {
  await phone.page.locator('#card').fill(text);
  await phone.press('write-send');
}

/** What is in, when all is quiet again: each card once, and what was typed still there. */
async function inOnce({ room, phone }, cards, typed) {
  for (const card of cards) await phone.page.locator('.own.in .written').filter({ hasText: card }).waitFor({ timeout: 60000 });
  await phone.page.locator('#note').waitFor({ state: 'hidden' });
  assert.equal(await phone.page.locator('#card').inputValue(), typed);
  assert.deepEqual(await phone.kept('queue'), []);
  await phone.page.reload();
  await phone.page.locator('.own.in').nth(cards.length - 1).waitFor();
  assert.equal(await phone.page.locator('.own.in').count(), cards.length);
  await room.stop();
  assert.match(room.check(), new RegExp(`^ok: ${cards.length} cards,`, 'm'));
  await phone.close(room);
}

/** Issue 5: Wi-Fi gone for 30 s: queued, resent, not doubled. */
exports.half_a_minute_without_wifi_loses_and_doubles_nothing = async (given) => {
  const { room, phone } = await writing(given);
  await send(phone, 'Voor de wifi wegviel');
  await phone.page.locator('.own.in').waitFor();
  await phone.context.setOffline(true);
  await send(phone, 'Terwijl de wifi weg was');
  await send(phone, 'En nog een');
  await phone.page.locator('#card').fill('Nog niet af');
  assert.equal((await phone.kept('queue')).length, 2);
  await phone.page.waitForTimeout(half);
  await phone.text(phone.say('note-wifi'));
  await phone.context.setOffline(false);
  await inOnce({ room, phone }, ['Voor de wifi wegviel', 'Terwijl de wifi weg was', 'En nog een'], 'Nog niet af');
};

/** The same where every packet is swallowed: the laptop gets what was sent long ago, and again, and takes it once. */
exports.half_a_minute_without_an_answer_doubles_nothing = async (given) => {
  const { room, phone } = await writing(given);
  let tries = 0;
  phone.page.on('request', (request) => { tries += Number(request.method() === 'POST' && request.url().endsWith('/api/cards')); });
  room.freeze();
  await send(phone, 'Terwijl de laptop zweeg');
  await phone.page.locator('#card').fill('Nog niet af');
  await phone.page.waitForTimeout(half);
  await phone.text(phone.say('note-wifi'));
  assert(tries > 1, 'it is sent again by itself');
  room.thaw();
  await inOnce({ room, phone }, ['Terwijl de laptop zweeg'], 'Nog niet af');
};

/** Each takes half a minute of waiting, and says the same in every language. */
for (const name of Object.keys(exports)) exports[name].languages = ['nl'];

/** Issue 5: another address: the old page keeps what was typed and says to scan again. */
exports.at_another_address_the_old_page_says_to_scan_again = async (given) => {
  const { room, phone } = await writing(given);
  const { page } = phone;
  await room.stop();
  await send(phone, 'Nog niet verstuurd');
  await page.locator('#card').fill('Nog niet af');
  await room.start('--stage', 'collect');
  await page.evaluate(() => {
    const now = Date.now;
    Date.now = () => now() + 60000;
  });
  await phone.text(phone.say('note-scan'));
  assert.equal(await page.locator('#card').inputValue(), 'Nog niet af');
  await phone.text(phone.say('own-sending'));
  await phone.look('24-another-address');

  // Whoever answers at the old address says that it is not the room's.
  await page.route('**/api/**', (route) => route.fulfill({ status: 421, json: { error: { code: 'wrong_host', message: 'mock' } } }));
  await phone.text(phone.say('note-address'));
  assert.equal(await page.locator('#card').inputValue(), 'Nog niet af');
  await phone.text(phone.say('own-sending'));
  await phone.context.close();
};
