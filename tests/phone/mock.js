#!/usr/bin/env node
// A stand-in for `dostop` that plays the phone interface of the contract at any stage, with the same command line
// (`new`, `import`, `apply`, `check`, `host`), for the screens that `host` itself does not reach and for faults it does not
// make. FILE holds what must survive a kill. `host --fault CODE` answers every card with that status; of the changes that
// `apply` makes it knows `PutAgreement(..)` and `Ask(Open(..))`.
'use strict';
const crypto = require('crypto');
const fs = require('fs');
const http = require('http');
const assets = require('./assets');

const [command, ...rest] = process.argv.slice(2);
const options = {};
let file = null; // The first word that is no option.
for (let at = 0; at < rest.length; at++) {
  if (rest[at] === '-o') file = rest[++at];
  else if (rest[at].startsWith('--')) options[rest[at].slice(2)] = rest[++at];
  else file = file || rest[at];
}
const save = (book) => { // Whole or not at all: a kill may come at any moment.
  fs.writeFileSync(file + '.new', JSON.stringify(book));
  fs.renameSync(file + '.new', file);
};
const load = () => JSON.parse(fs.readFileSync(file, 'utf8'));

if (command === 'new') {
  save({ language: options.lang || 'en', cards: [], tokens: [], ops: {}, ballots: {}, words: {}, poll: null, answers: {}, slips: null, room: null, opened: 0 });
} else if (command === 'import') {
  const book = load();
  for (const line of fs.readFileSync(options.cards, 'utf8').split('\n')) {
    const [, sign, text] = /^([+-]) (.*)$/.exec(line) || [];
    if (text) book.cards.push({ id: crypto.randomBytes(8).toString('hex'), lane: sign === '+' ? 'do' : 'stop', text, owner: null });
  }
  save(book);
} else if (command === 'apply') {
  const book = load();
  const changes = fs.readFileSync(rest[1], 'utf8');
  const put = /PutAgreement\((\d+), \(lane: \w+, text: "([^"]*)"(?:, instead: "([^"]*)")?\)\)/g;
  for (const [, number, text, instead] of changes.matchAll(put)) book.words[number] = { text, instead: instead || '' };
  const [, id, about, agreement, people] = /Ask\(Open\(poll: (\d+), about: (CheckOut|Consent\((\d+)\)), people: (\d+)\)\)/.exec(changes) || [];
  if (id) {
    const isConsent = about !== 'CheckOut';
    const words = isConsent ? book.words[agreement] : { text: 'Met welk woord ga je naar huis?', instead: '' };
    book.poll = Object.assign({ id: Number(id), about: isConsent ? 'consent' : 'checkout', people: Number(people) }, words);
  }
  save(book);
} else if (command === 'check') {
  const book = load();
  console.log(`ok: ${book.cards.length} cards, 0 ideas, ${Object.keys(book.ballots).length} ballots, stage mock`);
} else {
  host();
}

function host() {
  const book = load();
  const stage = options.stage || 'collect';
  if (!book.room) book.opened += 1;
  if (!book.room || book.room.file !== file) { // A copy is another room.
    const key = crypto.randomBytes(16).toString('base64').replace(/[^A-Za-z0-9]/g, 'x');
    book.room = { file, key, code: 'K7QM2X', port: Number(options.port || 0) };
    book.tokens = [];
  }
  const streams = new Set();
  const ends = Date.now() + 272000;
  const open = { do: 'Wat gaan we doen?', stop: 'Welke gewoonte laten we los, en wat komt ervoor in de plaats?' };
  const ideas = book.cards.map((card, at) => ({ number: at + 1, lane: card.lane, text: card.text }));

  const SIGNS = '2345679ACDEFGHJKLMNPQRTUWXY';
  if (options.slips && !book.slips) {
    const code = () => Array.from(crypto.randomBytes(12), (byte, at) => (at % 4 || !at ? '' : '-') + SIGNS[byte % SIGNS.length]).join('');
    book.slips = Array.from({ length: Number(options.people || 3) }, () => ({ code: code(), phone: null }));
    fs.writeFileSync(options.slips, book.slips.map((slip) => `http://127.0.0.1:8420/\n${slip.code}\n`).join('\n'));
  }
  const slipOf = (token) => (book.slips || []).find((slip) => slip.phone === token);
  const freshSlip = (token) => (book.slips || []).find((slip) => slip.phone === token && !book.ballots[slip.code + book.opened]);
  const hasVoted = (token) => (book.slips ? Boolean(slipOf(token)) && !freshSlip(token) : Boolean(book.ballots[token + book.opened]));

  function pollOf(token) {
    if (!book.poll) return null;
    const { id, about, text, instead } = book.poll;
    return { id, about, text, instead, answered: Boolean(book.answers[token + id]) };
  }

  function stateOf(token) {
    const voted = hasVoted(token);
    const place = (idea) => {
      const isIn = idea.number % 3 === 1;
      const tied = options.tied === 'yes' && !isIn && idea.number < 4;
      return Object.assign({}, idea, { dots: isIn ? 12 - (idea.number % 5) : tied ? 5 : 1, supporters: isIn ? 7 : tied ? 4 : 1, rank: 1, winner: isIn, tied });
    };
    return {
      version: book.opened, stage: book.poll ? book.poll.about : stage === 'closed' ? 'collect' : stage, lanes: stage === 'collect' ? ['do', 'stop'] : [],
      question: 'Wat kan er bij ons anders, zodat ieder hier met vertrouwen werkt en elke klant goed geholpen wordt?',
      prompt: open, language: book.language, deadline: Math.max(0, Math.ceil((ends - Date.now()) / 1000)), paused: options.paused === 'yes',
      my_cards: book.cards.filter((card) => card.owner === token).map(({ id, lane, text }) => ({ id, lane, text })),
      round: stage === 'vote' ? { id: book.opened, ideas, budgets: { do: 7, stop: 3 }, caps: { do: 2, stop: 1 }, voted } : null,
      results: stage === 'results' ? ideas.map(place) : null,
      poll: pollOf(token), slip: book.slips ? (slipOf(token) ? 'held' : 'needed') : null, contact: options.contact || undefined,
    };
  }

  function fail(code, status, extra) {
    return [status, { error: Object.assign({ code, message: 'mock: ' + code }, extra) }];
  }

  function nudge(text, anyway) {
    const length = Array.from(text).length;
    if (!length) return fail('empty', 422);
    if (length < 3) return fail('too_short', 422);
    if (/@/.test(text)) return fail('hold', 422, { reasons: ['bevat een e-mailadres'] });
    if (anyway) return null;
    if (/geslagen|beaten/i.test(text)) return fail('refer', 422, { reasons: ['gaat over geweld: dat hoort bij de vertrouwenspersoon, niet op de muur'] });
    const role = /teamleider|team lead/i.exec(text);
    return role ? fail('ask', 422, { reasons: [`wijst een rol aan die één persoon heeft: ${role[0]}; beter: de aansturing`] }) : null;
  }

  function act(method, url, body, token) {
    if (url === '/api/state') return [200, stateOf(token)];
    if (method === 'POST' && url === '/api/cards') return placeCard(body, token);
    if (method === 'DELETE') {
      const at = book.cards.findIndex((card) => card.id === url.split('/')[3] && card.owner === token);
      if (at < 0) return fail('not_found', 404);
      book.cards.splice(at, 1);
      return [204, null];
    }
    if (url === '/api/answer') return answerPoll(body, token);
    if (url === '/api/ballot') {
      const kept = book.ops[token + body.op];
      if (kept) return [200, kept];
      if (stage !== 'vote') return fail('closed', 409);
      if (book.slips && !slipOf(token)) return fail('slip_needed', 403);
      if (hasVoted(token)) return fail('already_voted', 409);
      book.ballots[(book.slips ? freshSlip(token).code : token) + book.opened] = body.dots;
      book.ops[token + body.op] = { receipt: '4F9K' };
      return [201, book.ops[token + body.op]];
    }
    return fail('not_found', 404);
  }

  function answerPoll(body, token) {
    if (book.ops[token + body.op]) return [200, {}];
    if (!book.poll || book.poll.id !== body.poll) return fail('closed', 409);
    if (book.answers[token + body.poll]) return fail('already_answered', 409);
    if (Object.keys(book.answers).length >= book.poll.people) return fail('people_full', 409);
    const isWord = 'word' in body;
    const typed = isWord ? body.word : body.reason;
    if (!isWord && body.fingers === 0 && !typed) return fail('reason_missing', 422);
    if (isWord && !typed) return fail('empty', 422);
    if (Array.from(typed).length > (isWord ? 40 : 140)) return fail('too_long', 422);
    if (isWord && typed.split(' ').length > 3) return fail('too_many_words', 422);
    const doubt = typed && nudge(typed.padEnd(3), false);
    if (doubt && !(doubt[1].error.code === 'ask' && body.place_anyway)) return doubt;
    book.answers[token + body.poll] = { fingers: body.fingers, typed };
    book.ops[token + body.op] = {};
    return [201, {}];
  }

  /** Whoever has a token stays the phone it is, so does who comes back by its cookie; a slip is bound once. */
  function join(body, bearer, cookie) {
    if (!bearer && !body.key && !body.code) return fail('bad_request', 400);
    if (!bearer && body.key !== book.room.key && body.code !== book.room.code) return fail('wrong_key', 403);
    const token = bearer || cookie;
    const signs = (body.slip || '').toUpperCase().replace(/[^A-Z0-9]/g, '');
    const slip = signs && (book.slips || []).find((each) => each.code.replace(/-/g, '') === signs);
    if (signs && !slip) return fail('wrong_slip', 403);
    if (slip && slip.phone && slip.phone !== token) return fail('slip_used', 409);
    const bound = token || crypto.randomBytes(32).toString('hex');
    if (bound !== token) book.tokens.push(bound);
    if (slip) slip.phone = bound;
    return [200, { token: bound, language: book.language }];
  }

  function placeCard(body, token) {
    if (options.fault) return fail('fault', Number(options.fault));
    const kept = book.ops[token + body.op];
    if (kept) return [200, kept];
    if (stage !== 'collect') return fail('closed', 409);
    const refused = nudge(body.text, body.place_anyway);
    if (refused) return refused;
    if (book.cards.some((card) => card.owner === token && card.text === body.text)) return fail('repeat', 422);
    const card = { id: crypto.randomBytes(8).toString('hex'), lane: body.lane, text: body.text, owner: token };
    book.cards.push(card);
    book.ops[token + body.op] = { id: card.id };
    return [201, { id: card.id }];
  }

  const known = (found) => (found && book.tokens.includes(found[1]) ? found[1] : null);
  const bearerOf = (request) => known(/^Bearer (.+)$/.exec(request.headers.authorization || ''));
  const cookieOf = (request) => known(/dostop=([^;]+)/.exec(request.headers.cookie || ''));
  const tokenOf = (request) => bearerOf(request) || cookieOf(request);

  function answer(response, [status, body], headers) {
    const more = status === 429 ? { 'Retry-After': '2' } : {};
    response.writeHead(status, Object.assign({ 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }, more, headers));
    response.end(body ? JSON.stringify(body) : '');
  }

  function tellAll() {
    save(book);
    for (const stream of streams) stream.response.write(`event: state\ndata: ${JSON.stringify(stateOf(stream.token))}\n\n`);
  }

  const page = pageOf();
  const server = http.createServer((request, response) => {
    if (request.url === '/') {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': page.policy, 'Cache-Control': 'no-store' });
      response.end(page.html);
      return;
    }
    let text = '';
    request.on('data', (part) => { text += part; });
    request.on('end', () => {
      const body = text ? JSON.parse(text) : {};
      if (request.url === '/api/join') {
        const isBack = body.back && !request.headers.authorization;
        const joined = join(body, body.slip ? bearerOf(request) : null, isBack ? cookieOf(request) : null);
        const cookie = joined[1].token ? { 'Set-Cookie': `dostop=${joined[1].token}; HttpOnly; SameSite=Strict; Path=/` } : {};
        tellAll();
        return answer(response, joined, cookie);
      }
      if (request.url === '/api/leave') {
        return answer(response, [204, null], { 'Set-Cookie': 'dostop=; HttpOnly; SameSite=Strict; Path=/; Max-Age=0' });
      }
      const token = tokenOf(request);
      if (!token) return answer(response, fail('no_token', 401));
      if (request.url === '/api/events') {
        response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
        const stream = { response, token };
        streams.add(stream);
        response.on('close', () => streams.delete(stream));
        response.write(`event: state\ndata: ${JSON.stringify(stateOf(token))}\n\n`);
        return undefined;
      }
      answer(response, act(request.method, request.url, body, token));
      if (request.method !== 'GET') tellAll();
      return undefined;
    });
  });
  server.listen(book.room.port, '127.0.0.1', () => {
    book.room.port = server.address().port;
    save(book);
    const { key, code, port } = book.room;
    console.log(JSON.stringify({ url: `http://127.0.0.1:${port}/`, code, key, port }));
  });
  process.on('SIGTERM', () => {
    book.room = null;
    book.tokens = [];
    save(book);
    process.exit(0);
  });
}

function pageOf() {
  const [style, script] = [assets.read('style.css'), assets.script()];
  const words = JSON.stringify({ nl: assets.words('nl'), en: assets.words('en') });
  const hash = (text) => `'sha256-${crypto.createHash('sha256').update(text).digest('base64')}'`;
  const html = assets.read('index.html').replace('/*STYLE*/', () => style).replace('/*SCRIPT*/', () => script).replace('/*WORDS*/', () => words);
  const policy = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
  return { html, policy };
}
