// A ballot is answered late: before the first state after a reload, after the close, or when the next vote is open.
'use strict';
const assert = require('assert');
const { Phone } = require('../phone');
const { Room } = require('../room');

const IDEAS = ['+ Elke week een kwartier om te leren', '+ Zeg hardop wat goed ging', '- Vergaderen zonder besluit', '- Zuchten bij een vraag'];
const TOLD = 'Zo zegt de laptop het.';
const error = (status, code) => (route) => route.fulfill({ status, json: { error: { code, message: TOLD } } });

/** A ballot that the laptop has got, and whose answer is lost; `room.now` is the state that the page had. */
async function unanswered({ browser, program, language, pictures }) {
  const room = new Room(program, language);
  room.add(IDEAS.concat('+ Laat het team zelf de pauzes verdelen'));
  await room.start('--stage', 'vote', '--people', '15');
  const phone = await Phone.open(browser, language, pictures);
  const { page } = phone;
  await phone.join(room);
  await page.locator('.idea').first().getByRole('button').nth(1).click();
  room.now = await page.evaluate(() => fetch('/api/state').then((response) => response.json()));
  await page.route('**/api/events', (route) => route.abort());
  await page.route('**/api/ballot', async (route) => { await route.fetch(); await route.abort(); }, { times: 1 });
  await page.route('**/api/ballot', () => {}, { times: 1 });
  while (!await phone.button('vote-to-review').count()) await page.locator('.turn .main').click();
  await phone.press('vote-to-review');
  const lost = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/api/ballot'));
  await phone.press('review-done');
  await phone.heading('sealing-heading');
  await lost;
  await page.unroute('**/api/ballot');
  return { room, phone };
}

/** Opens the page anew; `first` comes before the other: the answer to the ballot, or the state. */
async function reopened({ room, phone }, first, changes, answer) {
  const { page } = phone;
  const state = changes && Object.assign({}, room.now, changes);
  const waits = { state: null, ballot: null };
  const goes = { state: new Promise((go) => { waits.state = go; }), ballot: new Promise((go) => { waits.ballot = go; }) };
  waits[first]();
  await page.route('**/api/state', async (route) => { await goes.state; await (state ? route.fulfill({ json: state }) : route.continue()); });
  await page.route('**/api/ballot', async (route) => { await goes.ballot; await (answer ? answer(route) : route.continue()); });
  await page.reload();
  if (first === 'ballot') await page.waitForFunction(() => localStorage.getItem('dostop.queue') === '[]');
  else await page.locator('h1').filter({ hasNotText: phone.say('wait-connecting') }).waitFor();
  await page.waitForTimeout(200);
  waits.state();
  waits.ballot();
  await page.waitForFunction(() => localStorage.getItem('dostop.queue') === '[]');
  return (await phone.kept('drafts')).ballot;
}

const CLOSED = { round: null };
const PASSED = { round: null, stage: 'consent' };
const next = ({ now }) => ({ round: Object.assign({}, now.round, { id: now.round.id + 1 }) });

/** P8, V25: a ballot that was taken is in, whatever the room did meanwhile; the dots are gone and the receipt is there. */
exports.a_ballot_answered_before_the_first_state_is_in = async (given) => {
  const { room, phone } = await unanswered(given);
  const ballot = await reopened({ room, phone }, 'ballot', null);
  await phone.heading('sealed-heading');
  assert.deepEqual([ballot.dots, ballot.receipts.length], [{}, 1]);
  const code = await phone.page.locator('.code').textContent();
  await phone.page.reload();
  await phone.heading('sealed-heading');
  assert.equal(await phone.page.locator('.code').textContent(), code);
  await phone.close(room);
  await room.stop();
  assert.match(room.check(), / 1 ballots,/);
};

exports.a_ballot_answered_after_the_close_is_in = async (given) => {
  for (const first of ['ballot', 'state']) {
    for (const [changes, heading] of [[CLOSED, 'vote-heading'], [PASSED, 'consent-heading']]) {
      const { room, phone } = await unanswered(given);
      const ballot = await reopened({ room, phone }, first, changes);
      await phone.heading(heading);
      const notice = phone.page.locator('#notice p');
      await notice.waitFor();
      const before = phone.say('ballot-in', { code: '' }).slice(0, 30);
      assert((await notice.textContent()).startsWith(before), `${first} first: ${await notice.textContent()}`);
      if (ballot) assert.deepEqual([ballot.dots, ballot.receipts.length], [{}, 1]);
      if (changes === CLOSED) await phone.page.locator('.code').waitFor(); // The receipt.
      if (first === 'state' && changes === CLOSED) await phone.look('37-in-after-the-close');
      await phone.page.reload();
      await phone.heading(heading);
      assert.equal(await notice.isVisible(), false, 'nothing says that it does not count');
      await phone.close(room);
    }
  }
};

exports.a_ballot_of_the_vote_before_leaves_this_one_alone = async (given) => {
  const closed = given.language === 'nl' ? error(409, 'closed') : null;
  const { room, phone } = await unanswered(given);
  const ballot = await reopened({ room, phone }, 'state', next(room), closed);
  const told = await phone.page.locator('#notice p').textContent();
  assert(told.startsWith(closed ? TOLD : phone.say('ballot-in', { code: '' }).slice(0, 30)), told);
  assert.deepEqual([ballot.round, ballot.step, ballot.receipts], [room.now.round.id + 1, 'mark', []]);
  await phone.page.locator('.idea').first().waitFor();
  await phone.close(room);
};

/** P8, P19: of a ballot that was sent before, only the laptop knows whether it was in; it is told once, and nothing is left behind. */
exports.a_ballot_sent_before_the_close_is_what_the_laptop_says = async (given) => {
  for (const first of ['ballot', 'state']) {
    for (const [changes, heading] of [[CLOSED, 'vote-heading'], [PASSED, 'consent-heading']]) {
      const { room, phone } = await unanswered(given);
      await reopened({ room, phone }, first, changes, error(409, 'closed'));
      await phone.heading(heading);
      await phone.text(TOLD);
      assert.equal((await phone.kept('drafts')).ballot, null);
      await phone.close(room);
    }
  }
};

/** A refusal that comes before the first state, or when the vote is over. */
exports.a_refused_ballot_is_never_left_untold = async (given) => {
  const slip = error(403, 'slip_needed');
  for (const [first, changes, answer, heading, key] of [
    ['ballot', { slip: 'needed' }, slip, 'slip-heading', 'review-again'],
    ['ballot', {}, error(409, 'people_full'), 'review-heading', 'ballot-full'],
    ['ballot', CLOSED, slip, 'vote-heading', 'ballot-unknown'],
    ['state', CLOSED, slip, 'vote-heading', 'ballot-unknown'],
    ['state', PASSED, error(409, 'people_full'), 'consent-heading', 'ballot-unknown'],
    ['ballot', {}, error(409, 'already_voted'), 'sealed-heading', 'ballot-already'],
  ]) {
    const { room, phone } = await unanswered(given);
    await reopened({ room, phone }, first, changes, answer);
    await phone.heading(heading);
    await phone.text(phone.say(key));
    await phone.close(room);
  }
};

// Each waits for several reconnections; the words of both languages are walked elsewhere.
for (const walk of Object.values(exports)) walk.languages = ['nl'];
