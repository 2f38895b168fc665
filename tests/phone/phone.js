// A phone: a browser of its own, and what must hold on every screen it shows.
'use strict';
const assert = require('assert');
const fs = require('fs');
const path = require('path');
const { chromium } = require('playwright-core');
const assets = require('./assets');
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const KEPT = ['dostop.drafts', 'dostop.key', 'dostop.queue', 'dostop.token'];
const SIZES = [[360, 640], [412, 915]];

const launch = () => chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});

class Phone {
  static async open(browser, language, pictures) {
    const phone = new Phone();
    const locale = { nl: 'nl-BE', en: 'en-GB' }[language];
    phone.context = await browser.newContext({ locale, viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
    phone.language = language;
    phone.pictures = pictures;
    phone.words = assets.words(language);
    phone.hosts = new Set();
    phone.faults = [];
    phone.context.on('request', (request) => phone.hosts.add(new URL(request.url()).host));
    phone.page = await phone.tab();
    phone.seen = 0;
    return phone;
  }

  async tab() {
    const page = await this.context.newPage();
    page.setDefaultTimeout(15000);
    page.on('pageerror', (error) => this.faults.push(String(error)));
    page.on('console', (message) => {
      const isFault = message.type() === 'error' && !/ERR_|Failed to load resource/.test(message.text());
      if (isFault) this.faults.push(message.text());
    });
    return page;
  }

  say(key, values) {
    assert(key in this.words, `no words for ${key}`);
    return this.words[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
  }

  button(key, values) {
    return this.page.getByRole('button', { name: this.say(key, values) });
  }

  async press(key, values) {
    await this.button(key, values).first().click();
  }

  async heading(key) {
    await this.page.getByRole('heading', { level: 1, name: this.say(key) }).waitFor();
    const focused = await this.page.evaluate(() => document.activeElement.tagName);
    assert.equal(focused, 'H1', `the focus goes to the heading ${key}`);
  }

  async text(text) {
    await this.page.getByText(text, { exact: true }).first().waitFor();
  }

  async join(room) {
    await this.page.goto(`${room.origin}/#${room.key}`);
    await this.press('join-button');
  }

  kept(name) {
    return this.page.evaluate((key) => JSON.parse(localStorage.getItem('dostop.' + key)), name);
  }

  /** What holds on every screen; and its pictures, where somebody wants them. */
  async look(name) {
    this.seen += 1;
    const { page } = this;
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height });
        if (this.pictures) {
          const file = `${this.language}-${name}-${width}-${colorScheme}.png`;
          await page.screenshot({ path: path.join(this.pictures, file), fullPage: false });
        }
      }
      await this.accessible(name);
    }
    await this.narrow(name);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 360, height: 640 });
    assert.deepEqual(this.faults, []);
    assert.equal(await page.evaluate(() => document.documentElement.lang), this.language);
    const kept = await page.evaluate(() => Object.keys(localStorage));
    assert.deepEqual(kept.filter((key) => !KEPT.includes(key)), [], 'only the key, the token, drafts and the queue are kept');
  }

  async accessible(name) {
    await this.page.evaluate(axe);
    const found = await this.page.evaluate(async () => {
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] }); // eslint-disable-line no-undef
      return violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html + ' ' + node.failureSummary).join(' | ')}`);
    });
    assert.deepEqual(found, [], `axe-core on ${name}`);
  }

  /** 320 px wide, a phone zoomed to 200 %, letters twice as large: nothing runs out of the page, and a thumb finds every button. */
  async narrow(name) {
    const measured = async () => this.page.evaluate(() => {
      const wide = document.documentElement.scrollWidth - window.innerWidth;
      const small = Array.from(document.querySelectorAll('button, textarea, input'))
        .map((each) => [each, each.getBoundingClientRect()])
        .filter(([, box]) => box.width > 0 && (box.height < 47.5 || box.width < 47.5))
        .map(([each]) => each.outerHTML);
      return { wide, small };
    });
    for (const width of [320, 180]) {
      await this.page.setViewportSize({ width, height: 568 });
      const { wide, small } = await measured();
      assert.deepEqual([wide, small], [0, []], `${name} at ${width} px`);
    }
    await this.page.setViewportSize({ width: 360, height: 640 });
    await this.page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
    if (this.pictures) await this.page.screenshot({ path: path.join(this.pictures, `${this.language}-${name}-200.png`) });
    assert.equal((await measured()).wide, 0, `${name} at 200 %`);
    await this.page.evaluate(() => { document.documentElement.style.fontSize = ''; });
  }

  /** The phone spoke to the room only. */
  async close(room) {
    assert.deepEqual(Array.from(this.hosts), room.hosts || [new URL(room.url).host]);
    assert.deepEqual(this.faults, []);
    await this.context.close();
  }
}

module.exports = { launch, Phone };
