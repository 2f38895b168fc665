// What the phones are asked: a fist of five on an agreement, one word at the check-out.
'use strict';
const assert = require('assert');
const { Phone } = require('../phone');
const { Room } = require('../room');

const SENTENCES = {
  nl: {
    text: 'Kritiek waar anderen bij zijn', instead: 'We bespreken het dezelfde week onder vier ogen.',
    long: 'Maak aan het begin van elke dienst samen een lijst van wat vandaag echt af moet, wie dat doet en wie er inspringt als het toch te veel wordt',
    reason: 'Wie nieuw is, durft zo niets meer te vragen', hold: 'Vraag het jan@example.org', refer: 'Iemand is geslagen op het werk',
    ask: 'ze liegt', doubt: 'wijst naar één persoon: ze', word: 'opgelucht', words: 'moe maar blij', many: 'moe maar toch blij',
  },
  en: {
    text: 'Criticism in front of others', instead: 'We talk about it in private, that same week.',
    long: 'At the start of each shift we make a list of what must be done today, of who does it, and of who jumps in if it all turns out to be too much',
    reason: 'Who is new here will not dare to ask anything', hold: 'Ask jan@example.org', refer: 'Somebody was beaten up at work',
    ask: 'she lies', doubt: 'points at one person: she', word: 'relieved', words: 'tired but happy', many: 'tired but quite happy',
  },
};

const AGREED = ({ text, instead }) => `PutAgreement(1, (lane: Stop, text: "${text}", instead: "${instead}"))`;
const ASKED = 'Ask(Open(poll: 1, about: Consent(1), people: 3))';
const CHECK_OUT = 'Ask(Open(poll: 1, about: CheckOut, people: 3))';

/** A room in which a question is open, and a phone that is in. */
async function asked({ browser, program, language, pictures }, ...changes) {
  const room = new Room(program, language);
  room.apply(...changes);
  await room.start();
  const phone = await Phone.open(browser, language, pictures);
  phone.room = room;
  await phone.join(room);
  await phone.page.waitForFunction(() => localStorage.getItem('dostop.token'));
  return phone;
}

const finger = (phone, fingers) => phone.page.getByRole('radio', { name: new RegExp(`^${fingers} `) });

/** Each refusal is answered once, and then the room answers. */
async function refusing(phone, path, status, code, extra) {
  await phone.page.route(path, (route) => route.fulfill({ status, json: { error: Object.assign({ code, message: 'mock' }, extra) } }), { times: 1 });
}

/** method.md V23: a hand; it is sent once, through a reload and a lost connection, and never changed. */
exports.a_phone_shows_fingers_once = async (given) => {
  const texts = SENTENCES[given.language];
  const phone = await asked(given, AGREED(texts), ASKED);
  await phone.heading('hands-heading');
  await phone.text(texts.text);
  await phone.text(texts.instead);
  await phone.look('50-hands');
  await phone.press('hands-send');
  await phone.text(phone.say('hands-none'));
  await finger(phone, 4).check();
  await phone.look('51-hands-chosen');
  await phone.page.reload();
  await phone.heading('hands-heading');
  assert(await finger(phone, 4).isChecked(), 'what was chosen survives a reload');

  await refusing(phone, '**/api/answer', 409, 'people_full');
  await phone.press('hands-send');
  await phone.text(phone.say('answer-full'));
  assert(await finger(phone, 4).isChecked());
  await phone.look('52-hands-full');

  await phone.context.setOffline(true);
  await phone.press('hands-send');
  await phone.heading('answering-heading');
  await phone.text(phone.say('note-lost'));
  await phone.look('53-answering');
  const [{ op }] = await phone.kept('queue');
  await phone.page.waitForTimeout(300);
  await phone.room.kill();
  await phone.context.setOffline(false);
  const sent = [];
  phone.page.on('request', (request) => { if (request.url().endsWith('/api/answer')) sent.push(request.postDataJSON().op); });
  await phone.room.start();
  await phone.heading('answered-heading');
  assert(sent.length > 0 && sent.every((each) => each === op), 'the same op until it is answered');
  await phone.look('54-answered');
  assert.deepEqual(await phone.kept('queue'), []);
  const draft = (await phone.kept('drafts')).poll;
  assert.equal(draft.fingers, null, 'the phone forgets what was answered');
  await phone.page.reload();
  await phone.heading('answered-heading');
  assert.equal(await phone.page.getByRole('radio').count(), 0, 'nothing can be changed');
  await phone.close(phone.room);
};

/** method.md V23, C5: no fingers need a reason; where somebody can be recognised it is worded anew. */
exports.an_objection_says_why = async (given) => {
  const texts = SENTENCES[given.language];
  const phone = await asked(given, `PutAgreement(1, (lane: Do, text: "${texts.long}"))`, ASKED);
  const field = phone.page.locator('#reason');
  await phone.heading('hands-heading');
  await phone.look('55-hands-long');
  await finger(phone, 0).check();
  await phone.press('hands-to-reason');
  await phone.heading('reason-heading');
  await phone.press('reason-send');
  await phone.text(phone.say('reason-missing'));
  await field.fill('x'.repeat(145));
  await phone.text(phone.say('write-too-many', { n: 5 }));
  await phone.look('56-reason-too-long');
  await field.fill(texts.hold);
  await phone.page.reload();
  await phone.heading('reason-heading');
  assert.equal(await field.inputValue(), texts.hold, 'what was typed survives a reload');
  await phone.press('reason-send');
  await phone.heading('nudge-hold');
  assert.equal(await field.inputValue(), texts.hold, 'it is there to be worded anew');
  assert.equal(await phone.button('nudge-place').count(), 0);
  await phone.look('57-reason-hold');
  await field.fill(texts.refer);
  await phone.press('reason-send');
  await phone.heading('nudge-refer');
  await phone.look('58-reason-refer');
  await field.fill(texts.reason);
  await phone.look('59-reason');
  await phone.press('back');
  await phone.heading('hands-heading');
  await phone.press('hands-to-reason');
  assert.equal(await field.inputValue(), texts.reason);
  await phone.press('reason-send');
  await phone.heading('answered-heading');
  await phone.page.waitForFunction(() => localStorage.getItem('dostop.queue') === '[]'); // The room may say so before the answer comes.
  const kept = JSON.stringify([await phone.kept('drafts'), await phone.kept('queue')]);
  assert(!kept.includes(texts.reason) && !kept.includes(texts.hold), 'nothing of it stays on the phone');
  await phone.close(phone.room);
};

/** F21: one word, three at most, 40 graphemes; sent once. */
exports.a_phone_leaves_a_word = async (given) => {
  const texts = SENTENCES[given.language];
  const phone = await asked(given, CHECK_OUT);
  const field = phone.page.locator('#word');
  await field.waitFor();
  await phone.look('60-word');
  await phone.press('word-send');
  await phone.text(phone.say('answer-empty'));
  await field.fill(texts.many);
  await phone.press('word-send');
  await phone.text(phone.say('word-too-many'));
  await phone.look('61-word-too-many');
  await field.fill('x'.repeat(41));
  await phone.text(phone.say('write-too-many.one', { n: 1 }));
  await field.fill('a@b.be');
  await phone.press('word-send');
  await phone.heading('nudge-hold');
  await phone.look('62-word-hold');
  await field.fill(`  ${texts.words} `);
  await phone.page.reload();
  await field.waitFor();
  assert.equal(await field.inputValue(), `  ${texts.words} `);
  await phone.look('63-word-typed');
  await field.press('Enter');
  await phone.heading('answered-heading');
  await phone.page.reload();
  await phone.heading('answered-heading');
  await phone.close(phone.room);
};

/** method.md C5: a doubt that its writer decides about: other words, which are looked at too, or these as they are. */
exports.a_doubtful_answer_is_its_writers_choice = async (given) => {
  const texts = SENTENCES[given.language];
  const phone = await asked(given, AGREED(texts), ASKED);
  const sent = [];
  phone.page.on('request', (request) => { if (request.url().endsWith('/api/answer')) sent.push(request.postDataJSON()); });
  const ask = () => refusing(phone, '**/api/answer', 422, 'ask', { reasons: [texts.doubt] });
  const field = phone.page.locator('#reason');
  await finger(phone, 0).check();
  await phone.press('hands-to-reason');
  await field.fill(texts.ask);
  await ask();
  await phone.press('reason-send');
  await phone.heading('nudge-ask');
  await phone.text(phone.say('answer-ask'));
  await phone.look('57-reason-ask');
  await field.fill(texts.ask + '!');
  await phone.button('answer-anyway').waitFor({ state: 'hidden' });
  assert.equal(await phone.page.evaluate(() => document.activeElement.id), 'reason', 'who types is not disturbed');
  await ask();
  await phone.press('reason-send');
  await phone.press('answer-anyway');
  await phone.heading('answered-heading');
  assert.deepEqual(sent.map(({ reason, place_anyway: anyway }) => [reason, anyway]),
    [[texts.ask, undefined], [texts.ask + '!', undefined], [texts.ask + '!', true]]);
  await phone.close(phone.room);
};

/** The same for a word. */
exports.a_doubtful_word_is_its_writers_choice = async (given) => {
  const texts = SENTENCES[given.language];
  const phone = await asked(given, CHECK_OUT);
  await phone.page.locator('#word').fill(texts.ask);
  await refusing(phone, '**/api/answer', 422, 'ask', { reasons: [texts.doubt] });
  await phone.press('word-send');
  await phone.heading('nudge-ask');
  await phone.look('62-word-ask');
  await phone.press('answer-anyway');
  await phone.heading('answered-heading');
  await phone.close(phone.room);
};

/** P8: an answer that comes in when another question is open touches nothing of that one. */
exports.an_answer_to_the_question_before_leaves_this_one_alone = async (given) => {
  for (const [status, code, key] of [[409, 'closed', 'answer-unknown'], [201, '', 'answered-heading']]) {
    const phone = await asked(given, CHECK_OUT);
    const { page } = phone;
    const state = await page.evaluate(() => fetch('/api/state').then((response) => response.json()));
    const poll = Object.assign({}, state.poll, { id: 2, text: 'Nog iets?' });
    await page.locator('#word').fill(SENTENCES[given.language].word);
    await page.route('**/api/events', (route) => route.abort());
    await page.route('**/api/state', (route) => route.fulfill({ json: Object.assign(state, { poll }) }));
    let answer;
    await page.route('**/api/answer', (route) => { answer = () => route.fulfill({ status, json: code ? { error: { code, message: '' } } : {} }); });
    await phone.press('word-send');
    await phone.heading('answering-heading');
    await page.reload();
    await page.getByRole('heading', { name: 'Nog iets?' }).waitFor();
    await page.locator('#word').fill('a');
    await page.waitForTimeout(200);
    await answer();
    await phone.text(phone.say(key));
    assert.equal(await page.locator('#word').inputValue(), 'a');
    assert.deepEqual(await phone.kept('queue'), []);
    await phone.close(phone.room);
  }
};

/** P8: who was still choosing when it was closed is told so, and nothing of it stays. */
exports.a_question_that_closes_says_so = async (given) => {
  const phone = await asked(given, CHECK_OUT);
  const state = await phone.page.evaluate(() => fetch('/api/state').then((response) => response.json()));
  await phone.page.locator('#word').fill(SENTENCES[given.language].word);
  await phone.page.route('**/api/events', (route) => route.abort());
  await phone.page.route('**/api/state', (route) => route.fulfill({ json: Object.assign(state, { poll: null }) }));
  await phone.page.reload();
  await phone.text(phone.say('answer-late'));
  await phone.heading('checkout-heading');
  assert.equal((await phone.kept('drafts')).poll, null);
  await phone.close(phone.room);
};

/** P8: an answer after the close is told so; one that was given before counts, once. */
exports.a_late_answer_is_told_so = async (given) => {
  const texts = SENTENCES[given.language];
  for (const [code, key] of [['closed', 'answer-closed'], ['already_answered', 'answer-already']]) {
    const phone = await asked(given, AGREED(texts), ASKED);
    await refusing(phone, '**/api/answer', 409, code);
    await finger(phone, 5).check();
    await phone.press('hands-send');
    await phone.text(phone.say(key));
    await phone.heading(code === 'closed' ? 'consent-heading' : 'answered-heading');
    await phone.look(`64-${code}`);
    assert.deepEqual(await phone.kept('queue'), []);
    await phone.close(phone.room);
  }
};
