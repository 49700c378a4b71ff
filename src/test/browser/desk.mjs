// Looks at the Desk in Chromium, as people use it: node desk.mjs [--shots FOLDER] [--java CLASSPATH].
// Each page: accessible, light and dark, on a screen and on a telephone, in forced colours and from right to left; nothing wider than the
// screen; no message of the browser, no request to anybody else. Then journeys, each with and without JavaScript, and at 390 px.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const HOME = resolve(import.meta.dirname, '../../..');
const option = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : '');
const SHOTS = option('--shots');

/** Add a page here. */
const PAGES = [
  '/', '/?state=island', '/start/SLB', '/start/KEN?deposit=2027-06-15', '/c/ken', '/c/ken?treaty=un', '/c/empty', '/c/ken/articles',
  '/c/ken/a/BC-16', '/c/ken/a/BC-16?edit=preservation/subscriber-information', '/c/ken/a/BC-15?edit=safeguards/human-rights/treaties',
  '/c/ken/a/BC-16?edit=preservation/term-fits', '/c/ken/a/UN-25', '/c/ken/q/preservation/quick', '/c/ken/q/preservation/quick?edit=preservation/quick',
  '/settings', '/keys', '/about',
];

const VIEWS = [
  { name: '1280', width: 1280 },
  { name: '390', width: 390 },
  { name: 'dark', width: 1280, colorScheme: 'dark' },
  { name: 'forced', width: 1280, forcedColors: 'active' },
  { name: 'rtl', width: 1280, rtl: true },
];

const faults = [];
let where = '';
const expect = (what, fine, detail = '') => {
  if (!fine) {
    faults.push(where);
    console.log(`  FAULT ${where}: ${what}${detail ? `: ${detail}` : ''}`);
  }
};

/** A Desk on a folder of its own. */
async function desk() {
  const folder = mkdtempSync(join(tmpdir(), 'accede-desk-'));
  for (const name of ['ken', 'rou', 'empty', 'register']) cpSync(join(HOME, 'countries', `${name}.json`), join(folder, `${name}.json`));
  const args = ['desk', '--no-open', '--countries', folder, '--as-of', '2026-11-29'];
  const process_ = option('--java')
    ? spawn('java', ['-XX:TieredStopAtLevel=1', '-cp', option('--java'), `-Daccede.home=${HOME}`, 'org.accede.cli.Main', ...args])
    : spawn(join(HOME, 'accede'), args);
  const address = await new Promise((found, failed) => {
    let said = '';
    const hear = (text) => {
      said += text;
      const match = said.match(/http:\/\/\S+/);
      if (match) found(match[0]);
    };
    process_.stdout.on('data', hear);
    process_.stderr.on('data', hear);
    process_.on('exit', () => failed(new Error(`the Desk ended: ${said}`)));
  });
  return { folder, address, base: address.split('/?')[0], end: () => { process_.removeAllListeners('exit'); process_.kill(); rmSync(folder, { recursive: true, force: true }); } };
}

async function open(browser, at, view = {}) {
  const context = await browser.newContext({
    viewport: { width: view.width ?? 1280, height: 900 }, colorScheme: view.colorScheme ?? 'light', forcedColors: view.forcedColors ?? 'none',
    javaScriptEnabled: view.script ?? true,
  });
  const tab = await context.newPage();
  tab.unscripted = view.script === false;
  tab.on('console', (message) => {
    // A refused form is an answer, and the browser tells it to the console too.
    if (!/status of (409|422)/.test(message.text())) expect('a message of the browser', false, message.text().slice(0, 300));
  });
  tab.on('pageerror', (error) => expect('an error of a script', false, String(error)));
  tab.on('request', (request) => expect('a request to somebody else', request.url().startsWith(at.base), request.url()));
  await tab.goto(at.address);
  expect('the key left the address', !tab.url().includes('key='), tab.url());
  return tab;
}

async function sound(tab, options = {}) {
  // Without JavaScript axe cannot look.
  if (tab.unscripted) return;
  await tab.evaluate(AXE);
  const result = await tab.evaluate((options) => window.axe.run(document, options), { resultTypes: ['violations'], ...options });
  for (const one of result.violations) {
    const places = one.nodes.slice(0, 2).map((node) => `${node.target.join(' ')} (${node.failureSummary.replace(/\s+/g, ' ').slice(0, 200)})`);
    expect(`axe ${one.id}, ${one.nodes.length} places`, false, places.join('; '));
  }
  const wide = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect('sideways scrolling', wide <= 0, `${wide} px`);
}

async function pages(browser, at) {
  for (const view of VIEWS) {
    const tab = await open(browser, at, view);
    for (const path of PAGES) {
      where = `${path} ${view.name}`;
      const answer = await tab.goto(at.base + path, { waitUntil: 'load' });
      expect('it is there', answer.status() === 200, String(answer.status()));
      if (path.includes('/a/')) await tab.waitForFunction(() => !document.querySelector('[hx-trigger^="load"]'), null, { timeout: 20000 });
      if (view.rtl) await tab.evaluate(() => (document.documentElement.dir = 'rtl'));
      if (SHOTS) {
        const name = path.replace(/[^a-z0-9]+/gi, '_').replace(/^_|_$/g, '') || 'start';
        await tab.screenshot({ path: join(SHOTS, `${name}-${view.name}.png`), fullPage: true });
      }
      await tab.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      await sound(tab, view.forcedColors ? { rules: { 'color-contrast': { enabled: false } } } : {});
    }
    await tab.context().close();
  }
}

const ARTICLE = '/c/ken/a/BC-16';
const line = (tab) => tab.locator('#p-bc-16-1-q-preservation-subscriber-information');
const answers = (at) => JSON.parse(readFileSync(join(at.folder, 'ken.json'), 'utf8')).topics.preservation.facts;

/** An answer is changed and taken back. */
async function change(tab, at) {
  await tab.goto(at.base + ARTICLE);
  await line(tab).getByRole('link', { name: /^Change/ }).click();
  await tab.locator('form[data-question]').waitFor();
  await tab.getByRole('radio', { name: 'Yes' }).check();
  await tab.getByRole('button', { name: 'Save', exact: true }).click();
  await tab.getByText(/Saved at \d\d:\d\d/).first().waitFor();
  expect('the status is said', /Article 16\(1\): still partial/.test(await tab.locator('#status').innerText()), await tab.locator('#status').innerText());
  expect('it is in the file', answers(at)['subscriber-information'].value === 'yes');
  await sound(tab);
  await line(tab).getByRole('button', { name: /^Undo/ }).click();
  await tab.getByText('Taken back').first().waitFor();
  expect('it is as before', answers(at)['subscriber-information'].value === 'no');
}

/** What is lacking is said, the focus goes there, and nothing is lost. */
async function lacking(tab, at) {
  await tab.goto(at.base + '/c/ken/a/BC-16?edit=preservation/by-other-means');
  await tab.getByRole('radio', { name: 'Yes' }).check();
  await tab.locator('form[data-question] textarea').fill('typed with care');
  await tab.getByRole('button', { name: 'Save', exact: true }).click();
  await tab.getByText('One thing has to be put right').waitFor();
  expect('the title says so', (await tab.title()).startsWith('Error:'), await tab.title());
  expect('the summary has the focus', await tab.evaluate(() => document.activeElement.matches('[data-focus]')));
  expect('the note is there', (await tab.locator('form[data-question] textarea').inputValue()) === 'typed with care');
  await sound(tab);
  await tab.goto(at.base + ARTICLE);
  expect('it is a draft', await tab.locator('.row.draft').first().isVisible());
  await tab.goto(at.base + '/c/ken/a/BC-16?edit=preservation/by-other-means');
  expect('the draft has the note', (await tab.locator('form[data-question] textarea').inputValue()) === 'typed with care');
  await tab.getByRole('button', { name: 'Give the draft up' }).click();
  await tab.getByText('The draft is gone').first().waitFor();
}

/** One question, two windows: both texts are seen, and one is chosen. */
async function windows(tab, at) {
  const other = await tab.context().newPage();
  const edit = at.base + '/c/ken/a/BC-16?edit=preservation/content-data';
  await tab.goto(edit);
  await other.goto(edit);
  await other.locator('form[data-question] textarea').fill('the other window');
  await other.getByRole('button', { name: 'Save', exact: true }).click();
  await other.getByText(/Saved at/).first().waitFor();
  await tab.locator('form[data-question] textarea').fill('this window');
  await tab.getByRole('button', { name: 'Save', exact: true }).click();
  await tab.locator('.theirs').waitFor();
  expect('both are seen', /the other window/.test(await tab.locator('.theirs').innerText()));
  await sound(tab);
  await tab.getByRole('button', { name: 'Save', exact: true }).click();
  await tab.getByText(/Saved at/).first().waitFor();
  expect('the chosen one is in the file', answers(at)['content-data'].note === 'this window', answers(at)['content-data'].note);
  await other.close();
}

/** A question is answered without a mouse. */
async function keys(tab, at) {
  await tab.goto(at.base + ARTICLE);
  await line(tab).getByRole('link', { name: /^Change/ }).focus();
  await tab.keyboard.press('Enter');
  await tab.locator('form[data-question]').waitFor();
  await tab.waitForFunction(() => document.activeElement.matches('input[type=radio]'));
  await tab.keyboard.press('y');
  await tab.keyboard.press('Enter');
  await tab.getByText(/Saved at/).first().waitFor();
  await tab.waitForFunction(() => document.activeElement.closest('#p-bc-16-1-q-preservation-subscriber-information'));
  expect('it is in the file', answers(at)['subscriber-information'].value === 'yes');
  await line(tab).getByRole('button', { name: /^Undo/ }).focus();
  await tab.keyboard.press('Enter');
  await tab.getByText('Taken back').first().waitFor();
}

/** What is typed and not saved is kept by itself. */
async function drafts(tab, at) {
  await tab.goto(at.base + '/c/ken/a/BC-16?edit=preservation/quick');
  await tab.locator('form[data-question] textarea').pressSequentially('half a thou');
  await tab.locator('form[data-question].draft').waitFor();
  await tab.goto(at.base + '/c/ken/a/BC-16?edit=preservation/quick');
  expect('the draft came by itself', (await tab.locator('form[data-question] textarea').inputValue()).endsWith('half a thou'));
  await tab.getByRole('button', { name: 'Give the draft up' }).click();
  await tab.getByText('The draft is gone').first().waitFor();
}

/** The brief is one sheet. */
async function minister(tab, at) {
  await tab.goto(at.base + '/c/ken');
  const pdf = await tab.pdf({ format: 'A4', path: SHOTS ? join(SHOTS, 'brief.pdf') : undefined });
  const sheets = (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length;
  expect('one sheet', sheets === 1, `${sheets} sheets`);
}

if (SHOTS) mkdirSync(SHOTS, { recursive: true });
const at = await desk();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
try {
  if (!process.argv.includes('--journeys')) await pages(browser, at);
  for (const view of [{ name: 'screen' }, { name: 'telephone', width: 390 }, { name: 'without JavaScript', script: false }]) {
    for (const journey of [change, lacking, windows, ...(view.script === false ? [] : [keys, drafts, minister])]) {
      where = `${journey.name}, ${view.name}`;
      const tab = await open(browser, at, view);
      try {
        await journey(tab, at);
      } catch (error) {
        expect('it comes to its end', false, String(error).slice(0, 600));
        if (SHOTS && !tab.isClosed()) await tab.screenshot({ path: join(SHOTS, `fault-${journey.name}.png`), fullPage: true });
      }
      await tab.context().close();
    }
  }
} finally {
  await browser.close();
  at.end();
}
console.log(faults.length ? `${faults.length} faults` : `${PAGES.length} pages in ${VIEWS.length} views, and the journeys: sound`);
process.exit(faults.length ? 1 : 0);
