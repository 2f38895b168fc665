// Who leaves takes everything along; who comes next is somebody else.
'use strict';
const assert = require('assert');
const fs = require('fs');
const path = require('path');
const { Phone } = require('../phone');
const { Room } = require('../room');

async function writing({ browser, program, language, pictures }) {
  const room = new Room(program, language);
  room.sheet = path.join(room.folder, 'slips.txt');
  await room.start('--stage', 'collect', '--people', '3', '--slips', room.sheet);
  const phone = await Phone.open(browser, language, pictures);
  await phone.join(room);
  await phone.page.locator('#card').fill('Van wie vertrok');
  await phone.press('write-send');
  await phone.page.locator('.own.in').waitFor();
  return { room, phone };
}

async function leave(phone) {
  await phone.press('about-open');
  await phone.press('leave');
  await phone.press('leave-yes');
  await phone.heading('join-heading');
}

const stored = (phone) => phone.page.evaluate(() => Object.keys(localStorage).concat(Object.keys(sessionStorage)));

/** Whoever scans another slip in the same browser is another phone. */
async function another({ room, phone }, token) {
  const [, slip] = fs.readFileSync(room.sheet, 'utf8').match(/\b[2-9A-Y]{4}-[2-9A-Y]{4}-[2-9A-Y]{4}\b/g);
  await phone.page.goto('about:blank');
  await phone.page.goto(`${room.origin}/#${room.key}.${slip}`);
  await phone.press('join-button');
  await phone.page.locator('#card').waitFor();
  assert.notEqual((await phone.kept('token')).token, token);
  assert.equal(await phone.page.locator('.own.in').count(), 0, 'and sees no cards of who left');
  await phone.page.reload();
  await phone.page.locator('#card').waitFor();
  assert.equal(await phone.page.locator('.own.in').count(), 0);
}

exports.who_leaves_leaves_nothing_on_the_phone = async (given) => {
  const { room, phone } = await writing(given);
  const { token } = await phone.kept('token');
  const told = [];
  phone.page.on('request', (request) => { if (request.url().endsWith('/api/leave')) told.push(request.headers().authorization); });
  assert.equal((await phone.context.cookies()).length, 1);
  const ended = phone.page.waitForResponse('**/api/leave');
  await leave(phone);
  assert.equal((await ended).status(), 204);
  assert.deepEqual(await phone.context.cookies(), []);
  assert.deepEqual(await stored(phone), []);
  await another({ room, phone }, token);
  assert.deepEqual(told, [`Bearer ${token}`], 'the laptop is told once');
  await phone.close(room);
};

/** Best effort: where the laptop does not hear it, the next one is another phone all the same. */
exports.who_leaves_unheard_is_not_the_next_one = async (given) => {
  const { room, phone } = await writing(given);
  const { token } = await phone.kept('token');
  let told = 0;
  await phone.page.route('**/api/leave', (route) => { told += 1; return route.abort(); });
  await leave(phone);
  assert.deepEqual(await stored(phone), ['dostop.left'], 'only that somebody left');
  await another({ room, phone }, token);
  assert.equal(told, 2, 'it is tried again before the next one joins');
  assert.equal(await phone.kept('left'), null);
  await phone.close(room);
};

/** The leaving that the laptop did not hear is told to it before the next one joins; then nothing of it stays. */
exports.a_leaving_is_told_until_it_is_heard = async (given) => {
  const { room, phone } = await writing(given);
  const { token } = await phone.kept('token');
  await phone.page.route('**/api/leave', (route) => route.abort());
  await leave(phone);
  await phone.page.unroute('**/api/leave');
  const heard = phone.page.waitForResponse('**/api/leave');
  const joins = [];
  phone.page.on('request', (request) => { if (request.url().endsWith('/api/join')) joins.push(request.postDataJSON()); });
  await another({ room, phone }, token);
  assert.equal((await heard).status(), 204);
  assert.equal(joins[0].back, true, 'and no cookie is left to come back by');
  assert.equal(await phone.kept('left'), null);
  await phone.close(room);
};

/** What was on its way when somebody left writes nothing back. */
exports.an_answer_after_leaving_keeps_nothing = async (given) => {
  for (const status of [201, 401, 429, 503]) {
    const { room, phone } = await writing(given);
    let answer;
    await phone.page.route('**/api/cards', (route) => { answer = () => route.fulfill({ status, json: { id: 'a' } }); });
    await phone.page.locator('#card').fill('Nog onderweg');
    await phone.press('write-send');
    await phone.text(phone.say('own-sending'));
    await leave(phone);
    await answer();
    await phone.page.waitForTimeout(300);
    assert.deepEqual(await stored(phone), [], `after a ${status}`);
    await phone.close(room);
  }
};
exports.an_answer_after_leaving_keeps_nothing.languages = ['nl'];
