// A phone votes: once, through a lost connection, or too late.
'use strict';
const assert = require('assert');
const { Phone } = require('../phone');
const { Room } = require('../room');

const IDEAS = Array.from({ length: 16 }, (_, at) => `+ Zet nieuws dat het werk raakt dezelfde dag in kanaal ${at + 1}`)
  .concat(Array.from({ length: 6 }, (_, at) => `- Laat de telefoon van een collega niet langer rinkelen dan ${at + 3} keer`));

/** A room that votes, and a phone in it. */
async function voting({ browser, program, language, pictures }) {
  const room = new Room(program, language);
  room.add(IDEAS);
  await room.start('--stage', 'vote', '--people', '15');
  const phone = await Phone.open(browser, language, pictures);
  await phone.join(room);
  return { room, phone };
}

/** method.md V3-V9, V25: marks within cap and budget, a review, Done, a receipt; a lost connection in the middle. */
exports.a_phone_votes_once_through_a_lost_connection = async (given) => {
  const { room, phone } = await voting(given);
  const { page } = phone;
  await page.locator('.idea').first().waitFor();
  await phone.look('30-vote');
  const plus = () => page.locator('.idea').nth(0).getByRole('button').nth(1);
  const left = () => page.locator('.budget strong').textContent();
  const full = await left();
  await plus().click();
  await plus().click();
  assert.notEqual(await left(), full);
  const marked = await left();
  await plus().click({ force: true });
  assert.equal(await left(), marked, 'the cap holds');
  await page.locator('.idea').nth(1).getByRole('button').nth(1).click();
  await phone.look('31-vote-marked');
  const heights = await page.locator('.idea').evaluateAll((cards) => cards.map((card) => card.offsetHeight));
  assert.equal(new Set(heights).size, 1, 'each card has the same height on a page');
  await page.evaluate(() => window.scrollTo(0, 9999));
  const bar = await page.locator('.budget').boundingBox();
  assert(bar.y >= 0 && bar.y < 100, 'the dots that are left stay in sight');

  const before = await left();
  await page.reload();
  await page.locator('.idea').first().waitFor();
  assert.equal(await left(), before, 'marks survive a reload');

  await phone.press('vote-next');
  for (let at = 0; /\d/.test(await left()); at++) {
    const more = page.locator('.idea').nth(at).getByRole('button').nth(1);
    while (await more.getAttribute('aria-disabled') === 'false') await more.click();
  }
  await page.locator('.idea').nth(3).getByRole('button').nth(1).click({ force: true });
  await phone.text(phone.say('vote-spent'));
  await phone.look('32-vote-spent');
  while (await phone.button('vote-next').count()) await phone.press('vote-next');
  await phone.press('vote-to-stop');
  await page.locator('.idea').nth(0).getByRole('button').nth(1).click();
  await phone.look('33-vote-stop');
  while (await phone.button('vote-next').count()) await phone.press('vote-next');
  await phone.press('vote-to-review');
  await phone.heading('review-heading');
  await phone.look('34-review');

  let refused = 0;
  await page.route('**/api/ballot', (route) => {
    const error = { code: 'people_full', message: 'mock' };
    return refused++ ? route.continue() : route.fulfill({ status: 409, json: { error } });
  });
  await phone.press('review-done');
  await phone.text(phone.say('ballot-full'));
  await phone.look('34-review-full');

  await phone.context.setOffline(true);
  await phone.press('review-done');
  await phone.heading('sealing-heading');
  await phone.text(phone.say('note-lost'));
  await phone.look('35-sealing');
  await page.waitForTimeout(300);
  await room.kill();
  await phone.context.setOffline(false);
  await room.start('--stage', 'vote', '--people', '15');
  await phone.heading('sealed-heading');
  await phone.look('36-sealed');
  const code = await page.locator('.code').textContent();
  const draft = (await phone.kept('drafts')).ballot;
  assert.deepEqual(draft.dots, {}, 'the phone forgets what was chosen');
  assert.deepEqual(await phone.kept('queue'), []);
  await page.reload();
  await phone.heading('sealed-heading');
  assert.equal(await page.locator('.code').textContent(), code);
  assert.equal(await phone.button('review-done').count(), 0, 'nothing can be changed after Done');
  await room.stop();
  assert.match(room.check(), / 1 ballots,/);
  await phone.close(room);
};

/** P8: dots that were never sent do not vanish without a word. */
exports.a_vote_that_closes_says_so = async (given) => {
  const { room, phone } = await voting(given);
  await phone.page.locator('.idea').first().getByRole('button').nth(1).click();
  const state = await phone.page.evaluate(() => fetch('/api/state').then((response) => response.json()));
  await phone.page.route('**/api/events', (route) => route.abort());
  await phone.page.route('**/api/state', (route) => route.fulfill({ json: Object.assign(state, { round: null }) }));
  await phone.page.reload();
  await phone.text(phone.say('ballot-late'));
  await phone.heading('vote-heading');
  await phone.close(room);
};

/** P8: a ballot that comes after the close is told so, and nothing of it stays. */
exports.a_ballot_after_the_close_is_told_so = async (given) => {
  const { room, phone } = await voting(given);
  await phone.page.route('**/api/ballot', (route) => route.fulfill({ status: 409, json: { error: { code: 'closed', message: 'mock' } } }));
  await phone.page.locator('.idea').first().getByRole('button').nth(1).click();
  while (await phone.button('vote-next').count()) await phone.press('vote-next');
  await phone.press('vote-to-stop');
  while (await phone.button('vote-next').count()) await phone.press('vote-next');
  await phone.press('vote-to-review');
  await phone.press('review-done');
  await phone.text(phone.say('ballot-closed'));
  await phone.heading('vote-heading');
  assert.equal((await phone.kept('drafts')).ballot, null);
  await phone.close(room);
};
