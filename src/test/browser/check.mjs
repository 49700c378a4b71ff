// Looks at pages in Chromium, as readers would: node check.mjs PAGE.html...
// Each page: accessible in light and dark, on a screen and on a telephone; asks nothing of any network; no sideways scrolling; no text cut
// or laid over other text; filters that hide rows and headings with the keyboard alone, and give them back; fits the sheet in print.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Structure is the same in light and dark, and colours are the same on a telephone: each is looked at where it can differ. */
const VIEWS = [
  { name: 'screen, light', width: 1280, colorScheme: 'light', rules: {} },
  { name: 'screen, dark', width: 1280, colorScheme: 'dark', only: ['color-contrast'] },
  { name: 'tablet', width: 800, colorScheme: 'light' },
  { name: 'telephone', width: 390, colorScheme: 'light', rules: { 'color-contrast': { enabled: false } } },
];

const faults = [];
let page = '';
const expect = (what, fine, detail = '') => {
  if (!fine) {
    faults.push(page);
    console.log(`  FAULT ${page}: ${what}${detail ? `: ${detail}` : ''}`);
  }
};

/** Opens a page where nothing but the page itself may be asked for, as those read it who have it on their disk. */
async function open(browser, file, view) {
  const context = await browser.newContext({ viewport: { width: view.width, height: 900 }, colorScheme: view.colorScheme });
  const tab = await context.newPage();
  const url = pathToFileURL(resolve(file)).href;
  tab.on('request', (request) => expect('a request', request.url() === url, request.url().slice(0, 200)));
  tab.on('console', (message) => expect('a message of the browser', false, message.text()));
  await tab.goto(url);
  await tab.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
  return tab;
}

async function accessible(tab, view) {
  if (!view.rules && !view.only) return;
  const options = { resultTypes: ['violations'], ...(view.only ? { runOnly: view.only } : { rules: view.rules }) };
  await tab.evaluate(AXE);
  const result = await tab.evaluate((options) => window.axe.run(document, options), options);
  for (const one of result.violations) {
    const places = one.nodes.slice(0, 3).map((node) => `${node.target.join(' ')} (${node.failureSummary.replace(/\s+/g, ' ')})`);
    expect(`axe ${one.id}, ${one.nodes.length} places`, false, `${one.help}: ${places.join('; ')}`);
  }
}

async function fits(tab) {
  const found = await tab.evaluate(() => {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const seen = (element) => element.checkVisibility() && !element.closest('.unseen, .skip, thead');
    const cut = [...document.querySelectorAll('main th, main td, main p, main li, h1, h2, h3, h4, nav a, label')]
      .filter((element) => seen(element) && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .map((element) => element.textContent.trim().slice(0, 60));
    const laid = [];
    const outside = [];
    for (const svg of document.querySelectorAll('svg')) {
      if (!svg.checkVisibility()) continue;
      const frame = svg.getBoundingClientRect();
      const boxes = [...svg.querySelectorAll('text')].map((text) => ({ box: text.getBoundingClientRect(), says: text.textContent }));
      boxes.forEach(({ box, says }, i) => {
        if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1) outside.push(says);
        for (const other of boxes.slice(i + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (across > 1 && down > 4) laid.push(`${says} / ${other.says}`);
        }
      });
    }
    return { wide, cut, laid, outside };
  });
  expect('sideways scrolling', found.wide <= 0, `${found.wide} px`);
  expect('text wider than its place', found.cut.length === 0, found.cut.slice(0, 3).join(' | '));
  expect('words laid over words in a picture', found.laid.length === 0, found.laid.slice(0, 3).join(' | '));
  expect('words outside of a picture', found.outside.length === 0, found.outside.slice(0, 3).join(' | '));
}

const shown = (tab) =>
  tab.evaluate(() => {
    const visible = (element) => element.checkVisibility();
    const bodies = [...document.querySelectorAll('tbody.choosable')];
    return {
      rows: [...document.querySelectorAll('tbody.choosable tr:not(.group)')].filter(visible).map((row) => row.dataset.tags),
      bare: bodies.filter((body) => {
        const heading = body.querySelector('.group');
        const rows = [...body.querySelectorAll('tr:not(.group)')].some(visible);
        return heading && visible(heading) !== rows;
      }).length,
    };
  });

/** Ticks the boxes of one filter after the other, then one box of each filter at once. */
async function chooses(tab) {
  const fields = tab.locator('form.filters fieldset');
  const before = (await shown(tab)).rows;
  const press = async (place, key) => {
    await place.focus();
    await tab.keyboard.press(key);
  };
  const reset = async () => {
    await press(tab.locator('form.filters button'), 'Enter');
    expect('rows are lost after the filters were reset', (await shown(tab)).rows.length === before.length);
  };
  for (let f = 0; f < (await fields.count()); f++) {
    const boxes = fields.nth(f).locator('input');
    let fewer = 0;
    for (let i = 0; i < (await boxes.count()); i++) {
      await press(boxes.nth(i), 'Space');
      const { rows, bare } = await shown(tab);
      expect(`box ${f + 1}.${i + 1} adds no row`, rows.length > fewer);
      expect(`box ${f + 1}.${i + 1} leaves a heading without rows, or rows without`, bare === 0);
      fewer = rows.length;
    }
    await reset();
  }
  if ((await fields.count()) > 1) {
    for (let f = 0; f < (await fields.count()); f++) await press(fields.nth(f).locator('input').first(), 'Space');
    const { rows, bare } = await shown(tab);
    expect('filters together hide nothing', rows.length < before.length);
    expect('filters together leave a heading without rows, or rows without', bare === 0);
    await reset();
  }
}

async function prints(tab) {
  const pdf = await tab.pdf({ preferCSSPageSize: true });
  const sizes = pdf.toString('latin1').match(/\/MediaBox\s*\[[^\]]*\]/g) ?? [];
  expect('prints on other sheets than A4', sizes.length > 0 && sizes.every((size) => /\[0 0 (59[45]\S* 84[12]\S*|84[12]\S* 59[45]\S*)\]/.test(size)), sizes[0]);
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Which pages? node check.mjs PAGE.html...');
  process.exit(2);
}
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'],
});
for (const file of files) {
  for (const view of VIEWS) {
    page = `${basename(file)}, ${view.name}`;
    const tab = await open(browser, file, view);
    await fits(tab);
    await accessible(tab, view);
    if (view === VIEWS[0]) {
      await chooses(tab);
      await prints(tab);
    }
    await tab.context().close();
  }
  console.log(`${faults.some((at) => at.startsWith(basename(file))) ? 'faulty' : 'fine  '} ${basename(file)}`);
}
await browser.close();
console.log(faults.length === 0 ? `${files.length} pages, no fault.` : `${faults.length} faults.`);
process.exit(faults.length === 0 ? 0 : 1);
