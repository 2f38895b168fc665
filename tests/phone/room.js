// A workshop file and the program that hosts it: started, killed, started again.
'use strict';
const { execFileSync, spawn } = require('child_process');
const fs = require('fs');
const os = require('os');
const path = require('path');

class Room {
  constructor(program, language) {
    this.program = program;
    this.folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dostop-phone-'));
    this.file = path.join(this.folder, 'room.ron');
    this.run('new', '--template', 'reset', '--lang', language, '--people', '15', '-o', this.file);
    this.host = null;
    Room.all.push(this);
  }

  run(...words) {
    return execFileSync(this.program, words, { encoding: 'utf8' });
  }

  add(lines) {
    const list = path.join(this.folder, 'list.txt');
    fs.writeFileSync(list, lines.join('\n') + '\n');
    this.run('import', this.file, '--cards', list);
  }

  apply(...changes) {
    const list = path.join(this.folder, 'changes.ron');
    fs.writeFileSync(list, changes.join('\n') + '\n');
    this.run('apply', this.file, list);
  }

  /** What the file holds: "ok: 5 cards, ...". */
  check() {
    return this.run('check', this.file);
  }

  /** Answers when the room can be joined; `words` are options of `host`. */
  async start(...words) {
    const port = words.includes('--port') ? [] : ['--port', '0'];
    const options = ['--bind', '127.0.0.1'].concat(port, words);
    const host = spawn(this.program, ['host', this.file].concat(options), { stdio: ['ignore', 'pipe', 'pipe'] });
    this.host = host;
    this.ended = new Promise((done) => host.on('exit', done));
    let told = '';
    host.stderr.on('data', (part) => { told += part; });
    const line = await new Promise((done, fail) => {
      let out = '';
      host.stdout.on('data', (part) => {
        out += part;
        if (out.includes('\n')) done(out);
      });
      this.ended.then(() => fail(new Error(`host ended: ${told}`)));
    });
    Object.assign(this, JSON.parse(line));
    this.origin = this.url.replace(/\/$/, '');
    return this;
  }

  /** As a flat battery would. */
  async kill() {
    this.host.kill('SIGKILL');
    await this.ended;
  }

  /** As a Wi-Fi that swallows everything: nobody refuses, nobody answers. */
  freeze() {
    this.host.kill('SIGSTOP');
  }

  thaw() {
    this.host.kill('SIGCONT');
  }

  async stop() {
    this.host.kill('SIGTERM');
    await this.ended;
  }

  async end() {
    if (this.host) await this.kill();
    fs.rmSync(this.folder, { recursive: true, force: true });
  }

  /** No walk, not even a failed one, leaves a host behind. */
  static async endAll() {
    for (const room of Room.all.splice(0)) await room.end();
  }
}

Room.all = [];

module.exports = { Room };
