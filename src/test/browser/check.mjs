// Looks at pages in Chromium, as readers would: node check.mjs PAGE.html...
// Each page: accessible in light and dark, on a screen and on a telephone; asks nothing of any network; no sideways scrolling; no text cut
// or laid over other text; filters that hide rows and headings with the keyboard alone, and give them back; fits the sheet in print.
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM, accessible, fits } from './look.mjs';

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
const browser = await chromium.launch(CHROMIUM);
for (const file of files) {
  for (const view of VIEWS) {
    page = `${basename(file)}, ${view.name}`;
    const tab = await open(browser, file, view);
    await fits(tab, expect);
    if (view.rules || view.only) await accessible(tab, view.only ? { runOnly: view.only } : { rules: view.rules }, expect);
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
