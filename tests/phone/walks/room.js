// One phone through a whole workshop: joins, writes, is nudged, withdraws, votes, loses the connection, comes back.
'use strict';
const assert = require('assert');
const { Phone } = require('../phone');
const { Room } = require('../room');

const SENTENCES = {
  nl: {
    fine: 'Gebruik voor elke klant dezelfde begroeting', ask: 'De teamleider geeft kritiek waar iedereen bij is',
    hold: 'Mail het naar jan@example.org', refer: 'Iemand is geslagen op het werk',
    answers: ['Kritiek waar anderen bij zijn', 'We durven minder te vragen', 'Een gesprek onder vier ogen'],
    made: 'Kritiek waar anderen bij zijn. We durven minder te vragen. Een gesprek onder vier ogen',
    offline: 'Vergaderen zonder besluit', typed: 'Dit stond ik nog te typen',
  },
  en: {
    fine: 'Greet every customer in the same way', ask: 'The team lead criticises people in front of others',
    hold: 'Send it to jan@example.org', refer: 'Somebody was beaten up at work',
    answers: ['Criticism in front of others', 'We dare to ask less', 'A talk between the two of us'],
    made: 'Criticism in front of others. We dare to ask less. A talk between the two of us',
    offline: 'Meetings without a decision', typed: 'I was still typing this',
  },
};

/** Script, markup, bidi letters and a heap of combining marks: a card shows them as they are. */
const LITERAL = ['<script>alert(1)</script><b>vet</b>', '&amp; <img src=x onerror=alert(1)>', 'مرحبا שלום doen', 'Za\u0300\u0301\u0302\u0303lgo te\u0308kst'];

const IDEAS = Array.from({ length: 16 }, (_, at) => `+ Zet nieuws dat het werk raakt dezelfde dag in kanaal ${at + 1}`)
  .concat(Array.from({ length: 6 }, (_, at) => `- Laat de telefoon van een collega niet langer rinkelen dan ${at + 3} keer`));

async function send(phone, text) {
  await phone.page.locator('#card').fill(text);
  await phone.press('write-send');
}

async function own(phone, text) {
  await phone.page.locator('.own.in .written').filter({ hasText: text }).first().waitFor();
}

const ownTexts = (phone) => phone.page.locator('.own.in .written').allTextContents();

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

/** The contract: `#KEY.SLIP` sends the slip along; one that another phone used is refused in a sentence. */
exports.a_voting_slip_goes_along_with_the_key = async ({ browser, program, language, pictures }) => {
  const room = await new Room(program, language).start('--stage', 'collect');
  const phone = await Phone.open(browser, language, pictures);
  const asked = [];
  await phone.page.route('**/api/join', (route) => {
    asked.push(route.request().postDataJSON());
    const error = { code: 'slip_used', message: 'mock' };
    return asked.length > 1 ? route.continue() : route.fulfill({ status: 409, json: { error } });
  });
  await phone.page.goto(`${room.origin}/#${room.key}.SLIP-1`);
  await phone.press('join-button');
  await phone.page.getByText(phone.say('slip-used')).waitFor();
  assert.deepEqual(asked, [{ key: room.key, slip: 'SLIP-1' }]);
  await phone.look('06-join-slip-used');
  await phone.press('join-button');
  await phone.page.locator('#card').waitFor();
  assert.deepEqual(asked.slice(1), [{ key: room.key }], 'who has no slip may write all the same');
  await phone.close(room);
};

/** method.md C3, C5, C9: the nudge with its ways out, own cards with withdraw. */
exports.a_phone_writes_is_nudged_and_withdraws = async ({ browser, program, language, pictures }) => {
  const texts = SENTENCES[language];
  const room = await new Room(program, language).start('--stage', 'collect');
  const phone = await Phone.open(browser, language, pictures);
  await phone.join(room);
  await phone.page.locator('#card').waitFor();
  await phone.look('10-collect-empty');
  await send(phone, 'ab');
  await phone.text(phone.say('write-too-short'));
  await send(phone, 'x'.repeat(143));
  await phone.text(phone.say('write-too-many', { n: 3 }));
  await phone.look('11-collect-too-long');

  await send(phone, `  ${texts.fine}\n`);
  await own(phone, texts.fine);
  assert.equal(await phone.page.locator('#card').inputValue(), '');
  await send(phone, texts.fine);
  await phone.text(phone.say('write-repeat'));

  await phone.page.getByRole('radio', { name: phone.say('stop') }).check();
  await send(phone, texts.ask);
  await phone.heading('nudge-ask');
  await phone.look('12-nudge-ask');
  await phone.page.reload();
  await phone.heading('nudge-ask');
  for (const [at, answer] of texts.answers.entries()) await phone.page.locator('#answer' + at).fill(answer);
  await phone.text(texts.made);
  await phone.look('13-nudge-answered');
  await phone.press('nudge-send');
  await own(phone, texts.made);

  await send(phone, texts.ask);
  await phone.heading('nudge-ask');
  await phone.press('nudge-place');
  await own(phone, texts.ask);

  await send(phone, texts.hold);
  await phone.heading('nudge-hold');
  assert.equal(await phone.button('nudge-place').count(), 0, 'what is held cannot be placed anyway');
  await phone.look('14-nudge-hold');
  await phone.press('nudge-back');
  assert.equal(await phone.page.locator('#card').inputValue(), texts.hold);

  await send(phone, texts.refer);
  await phone.heading('nudge-refer');
  await phone.look('15-nudge-refer');
  await phone.press('contact-open');
  await phone.heading('contact-heading');
  await phone.look('16-contact');
  await phone.press('back');
  await phone.press('nudge-drop');
  const kept = JSON.stringify([await phone.kept('drafts'), await phone.kept('queue')]);
  assert(!kept.includes(texts.refer) && !kept.includes(texts.fine), 'what is wiped or sent is kept no longer');

  await phone.page.locator('#card').fill('Zuchten als iemand een vraag stelt. Liever: vraag terug wat er nodig is, en wacht op het antwoord');
  await phone.look('17-collect');
  await phone.page.locator('#card').fill('');
  await phone.page.locator('.own.in').filter({ hasText: texts.ask }).getByRole('button').click();
  await phone.look('18-withdraw-asked');
  await phone.press('own-withdraw-no');
  await phone.page.locator('.own.in').filter({ hasText: texts.ask }).getByRole('button').click();
  await phone.press('own-withdraw-yes');
  await phone.page.locator('.own .written').filter({ hasText: texts.ask }).waitFor({ state: 'detached' });
  await phone.page.reload();
  await own(phone, texts.fine);
  assert.deepEqual((await ownTexts(phone)).sort(), [texts.fine, texts.made].sort());
  await phone.close(room);
};

/** Issue 5: texts appear as they were written, and nothing in them is obeyed. */
exports.odd_texts_appear_literally = async ({ browser, program, language, pictures }) => {
  const room = await new Room(program, language).start('--stage', 'collect');
  const phone = await Phone.open(browser, language, pictures);
  let alerts = 0;
  phone.page.on('dialog', (dialog) => { alerts += 1; dialog.dismiss(); });
  await phone.join(room);
  for (const text of LITERAL) {
    await send(phone, text);
    await own(phone, text.normalize('NFC'));
  }
  await send(phone, 'Omge\u202Ekeerd\u0007 schrift');
  await own(phone, 'Omgekeerd schrift');
  assert.equal(await phone.page.locator('.own script, .own b, .own img').count(), 0);
  await phone.look('19-literal');
  assert.equal(alerts, 0);
  await phone.close(room);
};

/** Issue 5: what is typed and what is sent survive a lost connection, a reload and a killed laptop; each counts once. */
exports.nothing_typed_is_lost_and_nothing_is_doubled = async ({ browser, program, language, pictures }) => {
  const texts = SENTENCES[language];
  const room = await new Room(program, language).start('--stage', 'collect');
  const phone = await Phone.open(browser, language, pictures);
  await phone.join(room);
  await phone.page.locator('#card').waitFor();
  await phone.context.setOffline(true);
  await send(phone, texts.offline);
  await phone.text(phone.say('own-sending'));
  await phone.text(phone.say('note-lost'));
  await send(phone, texts.fine);
  await phone.page.locator('#card').fill(texts.typed);
  await phone.look('20-offline');
  await phone.text(phone.say('note-wifi'));
  await phone.look('21-offline-long');
  await phone.page.evaluate(() => {
    const now = Date.now;
    Date.now = () => now() + 60000;
  });
  await phone.text(phone.say('note-scan'));
  await phone.context.setOffline(false);
  await own(phone, texts.offline);
  await own(phone, texts.fine);
  assert.equal(await phone.page.locator('#card').inputValue(), texts.typed);

  await room.kill();
  await send(phone, 'Deze kwam aan toen de laptop uit stond');
  await phone.page.locator('#card').fill(texts.typed);
  await phone.text(phone.say('note-lost'));
  const origin = room.origin;
  await room.start('--stage', 'collect');
  assert.equal(room.origin, origin, 'after a crash the same port');
  await own(phone, 'Deze kwam aan toen de laptop uit stond');
  await phone.page.locator('#note').waitFor({ state: 'hidden' });
  assert.equal(await phone.page.locator('#card').inputValue(), texts.typed);

  // An answer that is lost: the same op again, one card.
  let lost = 0;
  await phone.page.route('**/api/cards', async (route) => {
    if (lost++) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await send(phone, 'Het antwoord hierop ging verloren');
  await own(phone, 'Het antwoord hierop ging verloren');
  await phone.page.reload();
  await own(phone, 'Het antwoord hierop ging verloren');
  const all = await ownTexts(phone);
  assert.equal(all.length, 4);
  assert.equal(new Set(all).size, 4);

  // Two tabs of one phone are one phone.
  const second = await phone.tab();
  await second.goto(room.url);
  await second.locator('.own.in').nth(3).waitFor();
  await second.locator('#card').fill('Uit het tweede tabblad');
  await second.getByRole('button', { name: phone.say('write-send') }).click();
  await own(phone, 'Uit het tweede tabblad');
  await second.close();

  await phone.page.locator('#card').fill(texts.typed);
  await room.stop();
  await phone.text(phone.say('note-lost'));
  assert.match(room.check(), /^ok: 5 cards,/m);
  await phone.close(room);
};

/** A clean stop ends the tokens: the phone asks for the new code and keeps what was typed. */
exports.after_a_clean_stop_the_phone_asks_for_the_new_code = async ({ browser, program, language, pictures }) => {
  const texts = SENTENCES[language];
  const room = await new Room(program, language).start('--stage', 'collect');
  const { port } = room;
  const phone = await Phone.open(browser, language, pictures);
  await phone.join(room);
  await phone.page.locator('#card').fill(texts.typed);
  await room.stop();
  await phone.text(phone.say('note-lost'));
  await send(phone, texts.offline);
  await phone.page.locator('#card').fill(texts.typed);
  await room.start('--stage', 'collect', '--port', String(port));
  await phone.text(phone.say('join-again'));
  await phone.look('22-join-again');
  await phone.page.locator('#code').fill(room.code);
  await phone.press('join-button');
  await phone.page.locator('#card').waitFor();
  assert.equal(await phone.page.locator('#card').inputValue(), texts.typed);
  assert.deepEqual(await ownTexts(phone), [], 'nothing slips into another room by itself');
  await phone.press('own-open');
  await phone.text(phone.say('write-old'));
  await phone.look('23-unsent');
  await phone.press('nudge-again');
  await own(phone, texts.offline);
  await phone.close(room);
};

/** method.md V3-V9, V25: marks within cap and budget, a review, Done, a receipt; a lost connection in the middle. */
exports.a_phone_votes_once_through_a_lost_connection = async ({ browser, program, language, pictures }) => {
  const room = new Room(program, language);
  room.add(IDEAS);
  await room.start('--stage', 'vote', '--people', '15');
  const phone = await Phone.open(browser, language, pictures);
  const { page } = phone;
  await phone.join(room);
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
exports.a_vote_that_closes_says_so = async ({ browser, program, language, pictures }) => {
  const room = new Room(program, language);
  room.add(IDEAS);
  await room.start('--stage', 'vote', '--people', '15');
  const phone = await Phone.open(browser, language, pictures);
  await phone.join(room);
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
exports.a_ballot_after_the_close_is_told_so = async ({ browser, program, language, pictures }) => {
  const room = new Room(program, language);
  room.add(IDEAS);
  await room.start('--stage', 'vote', '--people', '15');
  const phone = await Phone.open(browser, language, pictures);
  await phone.join(room);
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
