// Screens that `dostop host` does not reach, and faults that it does not make: the mock plays the laptop.
'use strict';
const assert = require('assert');
const path = require('path');
const { Phone } = require('../phone');
const { Room } = require('../room');

const mock = path.join(__dirname, '../mock.js');
const LONG = 'Maak aan het begin van elke dienst samen een lijst van wat vandaag echt af moet, wie dat doet en wie er inspringt als het toch te veel wordt';
const CARDS = [`+ ${LONG}`, '+ Zeg hardop wat goed ging, ook als het klein is', '+ Plan een vast kwartier per week om van elkaar te leren',
  '+ Laat het team zelf de pauzes verdelen', `+ ${LONG.slice(0, 120)}`, '- Vergaderen zonder besluit', '- Zuchten als iemand een vraag stelt', `- ${LONG.slice(0, 130)}`];

const ENDLESS = 'Verantwoordelijkheidsverdelingsoverlegvoorbereidingswerkgroepvergadering';
const SIXTY = Array.from({ length: 60 }, (_, at) => (at % 2 ? '+ ' : '- ') + [LONG, `Idee ${at}: minder overleg`, `${ENDLESS} nummer ${at}`][at % 3]);

async function at(stage, { browser, language, pictures }, options, then, cards) {
  const room = new Room(mock, language);
  room.add(cards || CARDS);
  await room.start('--stage', stage, ...options);
  const phone = await Phone.open(browser, language, pictures);
  await phone.join(room);
  await then(phone);
  await phone.close(room);
}

exports.every_other_stage_says_look_at_the_screen = async (given) => {
  for (const stage of ['wait', 'read', 'closed', 'consent', 'checkout', 'done']) {
    await at(stage, given, [], async (phone) => {
      await phone.heading(`${stage}-heading`);
      await phone.look(`40-${stage}`);
    });
  }
};

exports.the_result_is_shown_by_lane = (given) => at('results', given, [], async (phone) => {
  await phone.heading('results-heading');
  await phone.look('41-results');
});

/** method.md V14: what is tied is not among the ideas that lost. */
exports.a_tie_is_no_loss = (given) => at('results', given, ['--tied', 'yes'], async (phone) => {
  await phone.heading('results-heading');
  const under = (key) => phone.page.locator('.outcome').first()
    .locator('h2', { hasText: phone.say(key) }).locator('xpath=following-sibling::ul[1]').locator('.number').allTextContents();
  assert.deepEqual(await under('results-tied'), ['2', '3']);
  assert.deepEqual(await under('results-others'), ['5']);
  assert.equal(await phone.page.locator('.won').count(), 3, 'nobody of the tie is chosen');
  await phone.page.locator('h2', { hasText: phone.say('results-tied') }).first().evaluate((head) => head.scrollIntoView({ block: 'center' }));
  await phone.look('41-results-tied');
}, CARDS);

exports.long_ideas_and_a_paused_clock_fit = (given) => at('vote', given, ['--paused', 'yes'], async (phone) => {
  await phone.page.locator('.idea').first().waitFor();
  await phone.look('42-vote-long');
});

exports.sixty_ideas_are_paged = (given) => at('vote', given, ['--people', '60'], async (phone) => {
  const { page } = phone;
  await page.locator('.idea').first().waitFor();
  await phone.text(phone.say('vote-page', { page: 1, pages: 8 }));
  await page.locator('.idea').first().getByRole('button').nth(1).click();
  await phone.look('42-vote-sixty');
  for (let at = 0; at < 3; at++) await phone.press('vote-next');
  await page.locator('.idea').last().getByRole('button').nth(1).click();
  while (!await phone.button('vote-to-review').count()) await page.locator('.turn .main').click();
  await phone.press('vote-to-review');
  await phone.heading('review-heading');
  await phone.look('42-review-sixty');
}, SIXTY);

exports.long_cards_of_ones_own_fit = (given) => at('collect', given, [], async (phone) => {
  for (const text of [LONG.slice(0, 140), ENDLESS.repeat(2).slice(0, 140)]) {
    await phone.page.locator('#card').fill(text);
    await phone.press('write-send');
    await phone.page.locator('.own.in .written').filter({ hasText: text }).waitFor();
  }
  await phone.page.locator('#card').fill(LONG.slice(0, 140));
  await phone.look('43-own-long');
});

exports.the_contact_point_is_named = (given) => at('collect', given, ['--contact', 'Lies Peeters, vertrouwenspersoon, 0470 12 34 56'], async (phone) => {
  await phone.press('contact-open');
  await phone.text('Lies Peeters, vertrouwenspersoon, 0470 12 34 56');
  await phone.look('43-contact');
});

/** The contract: 429 with Retry-After and 503 `not_saved` are waited out; the card stays in the queue. */
exports.a_busy_laptop_and_a_full_disk_are_waited_out = async (given) => {
  for (const [fault, key] of [['429', 'write-busy'], ['503', 'note-disk']]) {
    await at('collect', given, ['--fault', fault], async (phone) => {
      await phone.page.locator('#card').fill('Een kaart die moet wachten');
      await phone.press('write-send');
      await phone.text(phone.say(key, { n: 2 }));
      await phone.text(phone.say('own-sending'));
      await phone.look(`44-fault-${fault}`);
    });
  }
};
