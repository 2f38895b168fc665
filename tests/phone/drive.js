// node drive.js PROGRAM [PICTURES]: all walks, each in both languages.
'use strict';
const fs = require('fs');
const path = require('path');
const { launch } = require('./phone');
const { Room } = require('./room');

async function main() {
  const [program, pictures] = process.argv.slice(2);
  const only = process.env.WALK;
  const browser = await launch();
  let failed = 0;
  const folder = path.join(__dirname, 'walks');
  for (const file of fs.readdirSync(folder).sort()) {
    const walks = require(path.join(folder, file));
    for (const name of Object.keys(walks)) {
      for (const language of walks[name].languages || ['nl', 'en']) {
        if (only && !only.split(',').some((part) => name.includes(part))) continue;
        try {
          await walks[name]({ browser, program, language, pictures });
          console.log(`ok      ${name} (${language})`);
        } catch (error) {
          failed += 1;
          console.log(`FAILED  ${name} (${language})\n${error.stack}`);
        } finally {
          await Room.endAll();
        }
      }
    }
  }
  await browser.close();
  process.exitCode = failed ? 1 : 0;
}

main();
