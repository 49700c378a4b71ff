// Travels through the Desk as people do: node journeys.mjs [--brisk] [--one-way] [--no-pictures] [J5 ...]. A journey is a file in
// journeys/ that exports
//   { name, profiles, bills, ways, run(traveller) }
// and is travelled three ways, each time with a Desk of its own: on a screen, on a screen without JavaScript, on a telephone; with
// --one-way one of them a day, and all in three days. Any message of the browser, any refusal by the policy of contents and any request to
// another host is a fault. look() has a page looked at, unless the journey is brisk. Pictures are for people: nothing compares them.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM, accessible, fits } from './look.mjs';
import { Desk, HOME } from './running.mjs';

const WAYS = {
  screen: { viewport: { width: 1280, height: 900 } },
  plain: { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false },
  telephone: { viewport: { width: 390, height: 844 }, hasTouch: true },
};
const SHOTS = join(HOME, 'target/desk-shots');
const PATIENCE = 60_000;
const BRISK = process.argv.includes('--brisk');
const PICTURES = !process.argv.includes('--no-pictures');
const ONE_WAY = process.argv.includes('--one-way');
const TODAY = Math.floor(Date.now() / 86_400_000);

let faults = 0;

class Traveller {
  #seen = 0;

  constructor(journey, way, desk, context) {
    Object.assign(this, { journey, way, desk, context });
    /** Answers of the server that this journey means to get besides those of a form that has to be put right. */
    this.allowed = new Set([409, 422]);
    this.faults = 0;
  }

  get hasScript() {
    return this.way !== 'plain';
  }

  get isPhone() {
    return this.way === 'telephone';
  }

  expect(what, fine, detail = '') {
    if (fine) return;
    this.faults++;
    faults++;
    console.log(`  FAULT ${this.journey.name}, ${this.way}: ${what}${detail !== '' ? `: ${detail}` : ''}`);
  }

  same(what, is, should) {
    this.expect(what, is === should, `is ${JSON.stringify(is)}, should be ${JSON.stringify(should)}`);
  }

  /** A new window that is watched. The first is `tab`. */
  async window() {
    const tab = await this.context.newPage();
    tab.setDefaultTimeout(PATIENCE);
    tab.on('console', (message) => {
      const status = /status of (\d+)/.exec(message.text());
      // While no server answers the browser complains, and rightly so.
      if (this.quiet) return;
      // Where the address leads to a place on the page that place goes before what wants the focus: the browser says so, and nothing is amiss.
      if (message.text().startsWith('Autofocus processing was blocked because a document')) return;
      if (!status || !this.allowed.has(Number(status[1]))) this.expect('a message of the browser', false, message.text());
    });
    tab.on('pageerror', (error) => this.expect('an error of a script', false, error.message));
    tab.on('request', (request) =>
      this.expect('a request to another host', request.url().startsWith(this.desk.origin + '/'), request.url().slice(0, 200)));
    if (this.hasScript) {
      await tab.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', (event) =>
          console.error(`the policy of contents refused ${event.violatedDirective} ${event.blockedURI}`)));
    }
    return tab;
  }

  /** Enters with the key, as the address that the Desk prints does. */
  async enter(tab = this.tab) {
    await tab.goto(this.desk.address);
  }

  /** Opens a page of the Desk by its path. */
  async open(path, tab = this.tab) {
    await tab.goto(this.desk.origin + path);
  }

  /** Does something that leads to another page, or with JavaScript exchanges a part of this one, and waits until that is done. */
  async after(act, tab = this.tab) {
    const answered = tab.waitForResponse((response) => response.url().startsWith(this.desk.origin) && response.status() !== 303);
    await Promise.all([answered, act()]);
    await tab.waitForLoadState();
    if (this.hasScript) await tab.waitForFunction(() => !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling'));
  }

  /** Presses a button or follows a link by what it says. */
  async press(name, within = this.tab.locator('body'), role = 'button') {
    await this.after(() => within.getByRole(role, { name, exact: typeof name === 'string' }).first().click(), within.page());
  }

  async follow(name, within = this.tab.locator('body')) {
    await this.press(name, within, 'link');
  }

  /** What was said of what was just done. */
  async status(tab = this.tab) {
    return (await tab.locator('#status').textContent()).trim();
  }

  /** Has the page looked at: by axe in light and dark, whether it fits, and for a person, as a picture in target/desk-shots. */
  async look(name, tab = this.tab) {
    if (BRISK) return;
    const expect = (what, fine, detail) => this.expect(`${name}: ${what}`, fine, detail);
    const shot = this.#camera(name, tab);
    await shot('');
    if (!this.hasScript) return shot;
    expect('more or less than one h1', (await tab.locator('h1').count()) === 1);
    await fits(tab, expect);
    await accessible(tab, {}, expect);
    await tab.emulateMedia({ colorScheme: 'dark' });
    await accessible(tab, { runOnly: ['color-contrast'] }, expect);
    await shot('-dark');
    await tab.emulateMedia({ colorScheme: 'light' });
    await this.#tidy(tab);
    return shot;
  }

  /** The same, then in forced colours, whose contrast is nobody's here, and from right to left. */
  async lookAllWays(name, tab = this.tab) {
    if (BRISK) return;
    const shot = await this.look(name, tab);
    if (!this.hasScript) return;
    const expect = (how) => (what, fine, detail) => this.expect(`${name}, ${how}: ${what}`, fine, detail);
    const structure = { rules: { 'color-contrast': { enabled: false } } };
    await tab.emulateMedia({ forcedColors: 'active' });
    await accessible(tab, structure, expect('forced colours'));
    await shot('-forced');
    await tab.emulateMedia({ forcedColors: 'none' });
    await tab.evaluate(() => (document.documentElement.dir = 'rtl'));
    await fits(tab, expect('right to left'));
    await accessible(tab, structure, expect('right to left'));
    await shot('-rtl');
    await tab.evaluate(() => (document.documentElement.dir = 'ltr'));
    await this.#tidy(tab);
  }

  /** Opens pages one after the other, with all that can be opened in them, and looks at each in every view. */
  async lookAtPages(pages) {
    for (const page of pages) {
      await this.open(page);
      // What is worked out after the page is there, in its turn.
      await this.tab.waitForFunction(() => !document.querySelector('[hx-trigger^="load"]'), null, { timeout: PATIENCE });
      await this.tab.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      await this.lookAllWays(page);
    }
  }

  /** That words stand on the page. */
  async says(what, words, tab = this.tab) {
    const text = await tab.locator('main').innerText();
    this.expect(`${what} does not say "${words}"`, text.includes(words), text.slice(0, 300));
  }

  /** That what was refused says so to everybody, and leads to what has to be put right; looks at it in every view. */
  async refused(name, form) {
    this.expect(`${name}: the title does not say so`, (await this.tab.title()).startsWith('Error:'), await this.tab.title());
    this.expect(`${name}: the summary has not the focus`, await this.tab.evaluate(() => document.activeElement.matches('[role=alert]')));
    if (form) {
      const astray = await this.tab.locator('[role=alert] a').evaluateAll(
        (links, form) => links.map((link) => link.hash).filter((hash) => !document.querySelector(form).querySelector(hash)), form);
      this.expect(`${name}: a link leads to nothing in the form`, astray.length === 0, astray.join(' '));
    }
    await this.lookAllWays(name);
  }

  #camera(name, tab) {
    const at = `${String(++this.#seen).padStart(2, '0')}-${name.replace(/\W+/g, '_').replace(/^_|_$/g, '') || 'start'}`;
    return async (how) =>
      PICTURES && tab.screenshot({ path: join(SHOTS, `${this.journey.id}-${this.way}-${at}${how}.png`), fullPage: true, animations: 'disabled' });
  }

  /** The camera leaves empty styles behind, which htmx would carry over to what it puts in their place, and the policy refuse. */
  async #tidy(tab) {
    await tab.evaluate(() => document.querySelectorAll('[style=""]').forEach((element) => element.removeAttribute('style')));
  }
}

async function travel(browser, journey, way) {
  const desk = await Desk.start(journey);
  const context = await browser.newContext(WAYS[way]);
  const traveller = new Traveller(journey, way, desk, context);
  const began = Date.now();
  try {
    traveller.tab = await traveller.window();
    await traveller.enter();
    traveller.expect('the key is still in the address', !traveller.tab.url().includes('key='));
    await journey.run(traveller);
  } catch (error) {
    await traveller.tab?.screenshot({ path: join(SHOTS, `${journey.id}-${way}-fault.png`), fullPage: true }).catch(() => {});
    traveller.expect(`it ended early at ${traveller.tab?.url()}`, false, error.stack);
  } finally {
    await context.close();
    await desk.close();
  }
  console.log(`${traveller.faults ? 'faulty' : 'fine  '} ${journey.name}, ${way} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
}

const wanted = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const journeys = [];
for (const file of readdirSync(join(HOME, 'src/test/browser/journeys')).sort()) {
  const id = `J${Number(/^j(\d+)-/.exec(file)[1])}`;
  if (wanted.length && !wanted.some((one) => one.toUpperCase() === id)) continue;
  journeys.push({ id, ...(await import(`./journeys/${file}`)).default });
}
if (wanted.length === 0) rmSync(SHOTS, { recursive: true, force: true });
mkdirSync(SHOTS, { recursive: true });
const browser = await chromium.launch(CHROMIUM);
for (const journey of journeys) {
  const ways = journey.ways ?? Object.keys(WAYS);
  const turn = (Number(journey.id.slice(1)) + TODAY) % ways.length;
  for (const way of ONE_WAY ? [ways[turn]] : ways) await travel(browser, journey, way);
}
await browser.close();
console.log(faults === 0 ? `${journeys.length} journeys, no fault.` : `${faults} faults.`);
process.exit(faults === 0 ? 0 : 1);
