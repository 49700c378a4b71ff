// A bill: what it mends and harms, worst first, as whatif has it; an empty one changes nothing; a clause that does harm is told first.
const EXAMPLE = 'ken-example-preservation-and-search';

export default {
  name: 'J6 a bill',
  profiles: ['ken', 'register'],
  bills: [EXAMPLE],
  async run(t) {
    const { tab } = t;
    await t.open('/c/ken/bills');
    await t.look('bills');
    await t.follow(/^What it changes/, tab.locator('main table'));
    const whatif = JSON.parse(t.desk.accede('whatif', t.desk.path('ken'), t.desk.path(`bills/${EXAMPLE}`), '--as-of', '2026-11-29', '--format', 'json'));
    const kinds = (kind) => JSON.stringify(whatif).split(`"kind":"${kind}"`).length - 1 || JSON.stringify(whatif).split(`"change":"${kind}"`).length - 1;
    let shown = { better: 0, known: 0, opened: 0, worse: 0 };
    for (const treaty of ['budapest', 'budapest-protocol-1', 'budapest-protocol-2', 'un']) {
      await t.open(`/c/ken/bills/${EXAMPLE}/compare?treaty=${treaty}`);
      for (const kind of Object.keys(shown)) shown[kind] += await tab.locator(`.group.${kind} .item`).count();
      if (treaty === 'budapest') await t.look('compared');
    }
    for (const kind of Object.keys(shown)) t.same(`what is told as ${kind}`, shown[kind], kinds(kind));
    const [word] = await Promise.all([tab.waitForEvent('download'), tab.getByRole('link', { name: 'What it changes, Word' }).click()]);
    t.same('the name of the Word file', word.suggestedFilename(), `${EXAMPLE}-changes.docx`);

    await t.open('/c/ken/a/BC-16');
    await tab.getByLabel('Look at it with a bill').selectOption(EXAMPLE);
    await t.press('Show');
    t.same('boxes of an article with a bill', await tab.locator('.worlds > div').count(), 3);
    t.expect('16(1) is not said to become met', (await tab.locator('.worlds').innerText()).includes('16(1) becomes met.'));
    await t.look('article');
    await t.follow(/^Article 17/, tab.locator('.steps'));
    t.expect('the bill is lost on the way', new URL(tab.url()).searchParams.get('with') === EXAMPLE, tab.url());

    await t.open('/c/ken/bills');
    await tab.getByLabel('Title', { exact: true }).fill('Cyber (Amendment) Bill, 2027');
    await tab.getByLabel('Stage').fill('first draft');
    await tab.getByRole('checkbox', { name: /^Confidential/ }).check();
    await t.press('Begin it');
    t.expect('it is not said to be confidential', (await tab.locator('main').innerText()).includes('Confidential'));
    const bill = new URL(tab.url()).pathname;
    await t.open(`${bill}/compare`);
    t.same('verdicts that an empty bill changes', await tab.locator('.group .item').count(), 0);
    await t.open(bill);
    await tab.locator('#add').getByLabel('Clause', { exact: true }).fill('6');
    await tab.locator('#add').getByLabel('What it is about').fill('renewable');
    await t.press('Find its questions');
    await t.look('found');
    await t.after(() => tab.locator('#add a[href*="answer=preservation/renewable"]').click());
    await tab.locator('#answer').getByRole('radio', { name: 'No', exact: true }).check();
    await tab.locator('#answer textarea').fill('no renewal');
    await t.press('Save', tab.locator('#answer'));
    await t.look('clauses');
    await t.follow('What it changes', tab.locator('aside'));
    t.expect('the harm is not told first', (await tab.locator('.group h2').first().innerText()).startsWith('Gets worse'));
    if (t.hasScript) await tab.locator('.mend li').first().waitFor();
    else await t.after(() => tab.locator('.mend a').first().click());
    t.expect('it is not said how to mend it', (await tab.locator('.mend li').first().innerText()).includes('yes'));
    t.same('drafts to compare with', await tab.locator('form#other option').count(), 2);
    t.expect('the profile was changed', !t.desk.text('ken').includes('no renewal'));
    await t.look('harm');
  },
};
