// A State without a profile: its standing is seen, an Act is entered, and four questions and one tick decide Article 2.
const QUESTIONS = ['exists', 'access', 'any-system', 'intent-suffices'];

export default {
  name: 'J1 first five minutes',
  profiles: ['register'],
  async run(t) {
    const { tab } = t;
    await t.open('/');
    await tab.getByLabel('Name or code of a State').fill('solomon');
    await t.press('Look it up');
    await t.follow('Solomon Islands', tab.locator('main'));
    const standing = await tab.locator('main').innerText();
    t.expect('the standing is not seen', /neither joined nor signed|invited|Party|not known/i.test(standing), standing.slice(0, 300));
    t.expect('no door is seen', standing.includes('Door'));
    await t.look('state');
    await t.follow('An Act', tab.locator('main'));
    await tab.getByLabel('Title', { exact: true }).fill('Cybercrime Act, No. 3 of 2026');
    await tab.getByLabel('Short title').fill('Cybercrime Act');
    await tab.getByLabel('Date of the text').fill('3 March 2026');
    await t.look('act');
    await t.press('Begin with Article 2');
    t.expect('Article 2 is not the first', new URL(tab.url()).pathname === '/c/slb/a/BC-2', tab.url());
    for (const question of QUESTIONS) {
      await t.open(`/c/slb/a/BC-2?edit=illegal-access/${question}`);
      const form = tab.locator(`#f-illegal-access-${question}`);
      await form.getByRole('radio', { name: 'Yes', exact: true }).check();
      await form.locator('input[name=section]').fill('s. 5(1)');
      await form.locator('select[name=law]').selectOption({ label: 'Cybercrime Act' });
      await t.press('Save', form);
      t.expect(`${question} was not saved`, /Saved/.test(await tab.locator('main, #status').first().innerText()) || t.desk.text('slb').includes(`"${question}"`));
    }
    await t.open('/c/slb/a/BC-2');
    await t.follow(/^Say what else the law asks for/, tab.locator('main'));
    await tab.getByRole('checkbox', { name: /^Somebody read the whole/ }).check();
    await t.look('one-tick');
    await t.press('Save');
    t.expect('one does not come back to Article 2', new URL(tab.url()).pathname === '/c/slb/a/BC-2', tab.url());
    t.same('the law now', (await tab.locator('#worlds .v').first().innerText()).replace(/\s+/g, ' ').replace(/^\W+/, '').trim(), 'met');
    await t.look('decided');
    const said = t.desk.profile('slb');
    t.same('questions in the file', Object.keys(said.topics['illegal-access'].facts).length, QUESTIONS.length - 1);
    t.same('the country', said.country.iso3, 'SLB');
    t.desk.accede('validate', t.desk.path('slb'), '--as-of', '2026-11-29');
    const gap = t.desk.accede('gap', t.desk.path('slb'), '--instrument', 'budapest', '--as-of', '2026-11-29');
    t.expect('gap does not read the file', gap.includes('Solomon Islands'), gap.slice(0, 200));
  },
};
