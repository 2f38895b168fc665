// A phone joins by the square or by the code, and leaves.
'use strict';
const assert = require('assert');
const { Phone } = require('../phone');
const { Room } = require('../room');

/** Issue 5: joins by the code in the fragment, which goes from the address bar and is kept for a reload. */
exports.a_phone_joins_by_the_square_or_by_the_code = async ({ browser, program, language, pictures }) => {
  const room = await new Room(program, language).start('--stage', 'collect');
  const phone = await Phone.open(browser, language, pictures);
  await phone.page.goto(room.url);
  await phone.heading('join-heading');
  await phone.look('01-join-code');
  await phone.page.locator('#code').fill('abc');
  await phone.press('join-button');
  await phone.text(phone.say('join-code-short'));
  await phone.page.locator('#code').fill('ZZZ ZZZ');
  await phone.press('join-button');
  await phone.text(phone.say('join-wrong'));
  await phone.look('02-join-wrong');
  await phone.page.locator('#code').fill(room.code.toLowerCase());
  await phone.press('join-button');
  await phone.page.locator('#card').waitFor();
  await phone.page.reload();
  await phone.page.locator('#card').waitFor();
  const { token } = await phone.kept('token');
  await phone.page.goto('about:blank');
  await phone.page.goto(`${room.origin}/#${room.key}`);
  await phone.page.locator('#card').waitFor();
  assert.equal((await phone.kept('token')).token, token, 'who is in already stays the same phone');

  await phone.press('about-open');
  await phone.look('03-about');
  await phone.press('leave');
  await phone.look('04-leave');
  await phone.press('leave-yes');
  await phone.heading('join-heading');
  assert.deepEqual(await phone.page.evaluate(() => Object.keys(localStorage)), []);

  await phone.page.goto(`${room.origin}/#WRONGKEY`);
  await phone.press('join-button');
  await phone.text(phone.say('join-ended'));
  await phone.page.goto('about:blank');
  await phone.page.goto(`${room.origin}/#${room.key}`);
  await phone.heading('join-heading');
  assert.equal(phone.page.url(), room.url);
  await phone.look('05-join-key');
  await phone.press('join-button');
  await phone.page.locator('#card').waitFor();
  await phone.close(room);
};
