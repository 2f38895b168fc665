// A phone writes, is nudged and withdraws; nothing of it is lost, doubled or obeyed.
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

async function send(phone, text) {
  await phone.page.locator('#card').fill(text);
  await phone.press('write-send');
}

async function own(phone, text) {
  await phone.page.locator('.own.in .written').filter({ hasText: text }).first().waitFor();
}

const ownTexts = (phone) => phone.page.locator('.own.in .written').allTextContents();

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

/** A card that is in is seen to be in, on the smallest phone too, until somebody types again; nothing jumps for it. */
exports.a_sent_card_is_seen_to_be_in = async ({ browser, program, language, pictures }) => {
  const room = await new Room(program, language).start('--stage', 'collect');
  const phone = await Phone.open(browser, language, pictures);
  const { page } = phone;
  await phone.join(room);
  await page.locator('#card').waitFor();
  const line = page.locator('.sent');
  const button = async () => (await phone.button('write-send').boundingBox()).y;
  const before = await button();
  assert.equal(await line.isVisible(), false);
  await send(phone, SENTENCES[language].fine);
  await line.waitFor();
  const box = await line.boundingBox();
  assert(box.y > 0 && box.y + box.height < 640, 'in sight without scrolling');
  assert.equal(await line.textContent(), phone.say('write-sent'));
  assert.equal(await line.getAttribute('aria-hidden'), 'true', 'a screen reader hears it once');
  assert.equal((await page.locator('#spoken').textContent()).trim(), phone.say('write-sent'));
  assert.equal(await button(), before, 'nothing jumps');
  await phone.look('19-sent');
  await line.waitFor();
  await page.locator('#card').pressSequentially('N');
  assert.equal(await line.isVisible(), false);
  await page.locator('#card').fill('');
  assert.equal(await line.isVisible(), false, 'it is said of the last card only');
  assert.equal(await button(), before);
  await send(phone, SENTENCES[language].offline);
  await line.waitFor();
  await page.locator('.own.in').first().getByRole('button').click();
  await phone.press('own-withdraw-yes');
  await line.waitFor({ state: 'hidden' });
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
