// Looks at the Desk in Chromium, as people use it: node desk.mjs [--shots FOLDER] [--java CLASSPATH].
// Each page: accessible, light and dark, on a screen and on a telephone, in forced colours and from right to left; nothing wider than the
// screen; no message of the browser, no request to anybody else. Then journeys, each with and without JavaScript, and at 390 px.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
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
  '/c/ken/checklist', '/c/ken/checklist/budapest?edit=filing:BC-2', '/c/ken/checklist/un?view=list', '/c/ken/files', '/c/ken/history',
  '/c/ken/history?from=2026-11-20&to=2026-11-29', '/compare', '/compare?c=ken&c=rou&c=empty&treaty=budapest', '/cooperate/ken/rou',
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

/** The brief is one sheet, and its numbers are those of the gap report. */
async function minister(tab, at) {
  await tab.goto(at.base + '/c/ken');
  const gap = await (await tab.context().request.get(`${at.base}/c/ken/files/gap.json`)).json();
  const counts = gap.instruments.find((one) => one.id === 'budapest').counts;
  const shown = (await tab.locator('.brief .key b').allInnerTexts()).map(Number);
  const told = [counts.fulfilled, counts.needsFiling, counts.needsChangeOfLaw + counts.needsPractice + counts.ourReading, counts.openNow];
  expect('the numbers are those of the gap report', String(shown) === String(told), `${shown} and ${told}`);
  const pdf = await tab.pdf({ format: 'A4', path: SHOTS ? join(SHOTS, 'brief.pdf') : undefined });
  const sheets = (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length;
  expect('one sheet', sheets === 1, `${sheets} sheets`);
}

/** Goes out, is filled in with three mistakes and a clash, and comes in: four are named by cell, the rest is one entry. */
async function workbook(tab, at) {
  const file = join(at.folder, 'ken.json');
  const before = readFileSync(file, 'utf8');
  const out = await tab.context().request.get(`${at.base}/c/ken/files/questions.xlsx?which=all`);
  const book = new Book(await out.body());
  book.put('preservation/quick', 'Answer', 'yess');
  book.put('preservation/any-holder', 'Provision', 'no-such-law: s. 1');
  book.put('preservation/duty-to-preserve', 'Nothing else does it', 'perhaps');
  book.put('preservation/subscriber-information', 'Answer', 'yes');
  book.put('preservation/content-data', 'Note', 'as the team reads it');
  const clashing = before.replace('"subscriber-information": {"value": "no"', '"subscriber-information": {"value": "partly"');
  writeFileSync(file, clashing);
  await tab.goto(`${at.base}/c/ken/files`);
  await tab.getByLabel('File (.xlsx or .json)').setInputFiles({ name: 'ken.xlsx', mimeType: 'application/octet-stream', buffer: book.bytes() });
  await tab.getByRole('button', { name: 'See what it would change' }).click();
  await tab.getByRole('heading', { name: '3 places cannot be read' }).waitFor();
  const said = await tab.locator('.notice.bad').innerText();
  for (const what of [/BC II!\w+\d+/, /yess/, /no-such-law/, /perhaps/]) expect(`it names ${what}`, what.test(said), said.slice(0, 300));
  expect('the clash is shown and not ticked', (await tab.locator('tr', { hasText: 'changed on both sides' }).locator('input').isChecked()) === false);
  expect('nothing is saved yet', readFileSync(file, 'utf8') === clashing);
  await sound(tab);
  await tab.getByRole('button', { name: 'Take what is ticked' }).click();
  await tab.getByText('One place was taken over.').waitFor();
  expect('the rest is in the file', answers(at)['content-data'].note === 'as the team reads it');
  await sound(tab);
  await tab.locator('.history li').first().getByRole('button', { name: /^Undo/ }).click();
  await tab.getByText('Taken back, as an entry of its own.').waitFor();
  expect('one undo takes it back', readFileSync(file, 'utf8') === clashing);
  writeFileSync(file, before);
}

/** The file changes while a form is open: it is seen, nothing is lost. Then it is broken: line and column, and the draft is kept. */
async function git(tab, at) {
  const file = join(at.folder, 'ken.json');
  const before = readFileSync(file, 'utf8');
  const edit = `${at.base}/c/ken/a/BC-16?edit=preservation/content-data`;
  await tab.goto(edit);
  writeFileSync(file, before.replace('the notice reaches traffic data only', 'changed by a merge'));
  await tab.locator('form[data-question] textarea').fill('typed meanwhile');
  await tab.getByRole('button', { name: 'Save', exact: true }).click();
  await tab.locator('.theirs').waitFor();
  expect('the merge is seen', /changed by a merge/.test(await tab.locator('.theirs').innerText()));
  expect('nothing is lost', (await tab.locator('form[data-question] textarea').inputValue()) === 'typed meanwhile');
  const merged = readFileSync(file, 'utf8');
  writeFileSync(file, merged.replace('"lawAsRead"', '"lawAsRed"'));
  await tab.getByRole('button', { name: 'Save', exact: true }).click();
  await tab.getByText(/lawAsRed/).first().waitFor();
  await tab.goto(`${at.base}/c/ken/files`);
  expect('line and column are said', /Line \d+, column \d+/.test(await tab.locator('.notice.bad').innerText()));
  await sound(tab);
  writeFileSync(file, merged);
  await tab.goto(edit);
  expect('the draft is kept', (await tab.locator('form[data-question] textarea').inputValue()) === 'typed meanwhile');
  await tab.getByRole('button', { name: 'Give the draft up' }).click();
  await tab.getByText('The draft is gone').first().waitFor();
  writeFileSync(file, before);
}

/** A task that is marked done against the law says so; the planned day moves the dates, and the calendar holds them. */
async function checklist(tab, at) {
  const board = `${at.base}/c/ken/checklist/budapest`;
  const card = tab.locator('#task-law-bc-16-1');
  await tab.goto(board);
  const before = await card.innerText();
  await tab.getByLabel('Planned deposit').fill('15 June 2027');
  await tab.getByRole('button', { name: 'Work out again' }).click();
  await tab.locator('.plan').getByText('1 October 2027').waitFor();
  expect('the dates moved', (await card.innerText()) !== before);
  await card.getByRole('link', { name: /^Change/ }).click();
  await card.getByLabel('State', { exact: true }).selectOption('done');
  await card.getByLabel('Who', { exact: true }).fill('Ministry of Justice');
  await card.getByLabel('By', { exact: true }).fill('26 Feb 2027');
  await sound(tab);
  await card.getByRole('button', { name: 'Save' }).click();
  await tab.getByText('Marked done, and no answer says so.').waitFor();
  await sound(tab);
  const calendar = await (await tab.context().request.get(`${at.base}/c/ken/files/checklist-budapest.ics`)).text();
  expect('the calendar has the day of the team', calendar.includes('VALUE=DATE:20270226'));
  expect('and what comes too late for the planned one', calendar.includes('too late'));
  await card.getByRole('link', { name: /^Change/ }).click();
  for (const field of ['Who', 'By']) await card.getByLabel(field, { exact: true }).fill('');
  await card.getByLabel('State', { exact: true }).selectOption('to-do');
  await card.getByRole('button', { name: 'Save' }).click();
  await tab.getByLabel('Planned deposit').fill('');
  await tab.getByRole('button', { name: 'Work out again' }).click();
  await tab.getByText('The dates are worked out anew.').waitFor();
  expect('it is as before', (await card.innerText()) === before);
}

/** Three States are compared, two help each other; what nobody knows is never shown as no. */
async function others(tab, at) {
  await tab.goto(`${at.base}/compare`);
  for (const box of await tab.locator('.states input').all()) await box.check();
  await tab.getByLabel('Treaty').selectOption('budapest');
  await tab.getByRole('button', { name: 'Compare' }).click();
  const heads = await tab.locator('.compare thead th').allInnerTexts();
  expect('three States in alphabetical order', heads.length === 4 && String(heads.slice(1)) === String(heads.slice(1).sort()), String(heads));
  const unread = heads.findIndex((head) => head.includes('No Act was read'));
  const marks = await tab.locator(`.compare tbody tr > :nth-child(${unread + 1}) .mark`).evaluateAll((all) => all.map((mark) => mark.className));
  expect('what is unread is never no', marks.length > 20 && marks.every((mark) => !mark.includes('gap')));
  await sound(tab);
  await tab.goto(`${at.base}/cooperate`);
  await tab.getByLabel('The State that asks').selectOption('ken');
  await tab.getByLabel('The State that is asked').selectOption('rou');
  await tab.getByRole('button', { name: 'Show' }).click();
  await tab.getByRole('heading', { name: /Kenya asks Romania/ }).waitFor();
  await sound(tab);
}

/** As little of a workbook as is needed to fill it in: cells are put in place of those of its sheets. */
class Book {
  constructor(bytes) {
    this.files = new Map();
    let at = bytes.readUInt32LE(bytes.lastIndexOf(Buffer.from('PK\x05\x06')) + 16);
    while (bytes.readUInt32LE(at) === 0x02014b50) {
      const [method, size, name, extra, comment, local] = [10, 20, 28, 30, 32, 42].map((place) => (place === 20 || place === 42 ? bytes.readUInt32LE(at + place) : bytes.readUInt16LE(at + place)));
      const begin = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      const packed = bytes.subarray(begin, begin + size);
      this.files.set(bytes.toString('utf8', at + 46, at + 46 + name), method === 8 ? inflateRawSync(packed) : packed);
      at += 46 + name + extra + comment;
    }
    const shared = this.files.get('xl/sharedStrings.xml').toString();
    this.strings = [...shared.matchAll(/<si>(.*?)<\/si>/gs)].map((one) => [...one[1].matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map((text) => text[1]).join(''));
  }

  put(id, column, text) {
    for (const [name, sheet] of this.files) {
      if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) continue;
      const xml = sheet.toString();
      const cell = (says) => [...xml.matchAll(new RegExp(`<c r="([A-Z]+)(\\d+)"[^>]*t="s"[^>]*><v>${this.strings.indexOf(says)}</v></c>`, 'g'))];
      const row = cell(id).find((one) => one[1] === 'A')?.[2];
      const letter = cell(column)[0]?.[1];
      if (!row || !letter) continue;
      const there = new RegExp(`<c r="${letter}${row}"([^>]*?)(/>|>.*?</c>)`, 's');
      if (!there.test(xml)) throw new Error(`no cell ${letter}${row} in ${name}`);
      const filled = xml.replace(there, (all, attributes) => `<c r="${letter}${row}"${attributes.replace(/ t="\w+"/, '')} t="inlineStr"><is><t>${text}</t></is></c>`);
      this.files.set(name, Buffer.from(filled));
      return;
    }
    throw new Error(`no row ${id}`);
  }

  bytes() {
    const parts = [];
    const index = [];
    let at = 0;
    for (const [name, content] of this.files) {
      const head = Buffer.alloc(30);
      head.writeUInt32LE(0x04034b50, 0);
      head.writeUInt16LE(20, 4);
      head.writeUInt32LE(crc32(content), 14);
      head.writeUInt32LE(content.length, 18);
      head.writeUInt32LE(content.length, 22);
      head.writeUInt16LE(Buffer.byteLength(name), 26);
      const entry = Buffer.alloc(46);
      entry.writeUInt32LE(0x02014b50, 0);
      entry.writeUInt16LE(20, 4);
      head.copy(entry, 6, 4, 30);
      entry.writeUInt32LE(at, 42);
      parts.push(head, Buffer.from(name), content);
      index.push(entry, Buffer.from(name));
      at += 30 + Buffer.byteLength(name) + content.length;
    }
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(this.files.size, 8);
    end.writeUInt16LE(this.files.size, 10);
    end.writeUInt32LE(index.reduce((sum, one) => sum + one.length, 0), 12);
    end.writeUInt32LE(at, 16);
    return Buffer.concat([...parts, ...index, end]);
  }
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
    for (const journey of [change, lacking, windows, workbook, git, checklist, others, ...(view.script === false ? [] : [keys, drafts, minister])]) {
      if (option('--only') && !option('--only').split(',').includes(journey.name)) continue;
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
