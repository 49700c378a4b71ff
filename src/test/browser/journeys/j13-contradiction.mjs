// Existence no against a yes: nothing is written, both are named, and one is taken back.
const EXISTS = '#f-illegal-access-exists';

export default {
  name: 'J13 contradiction',
  async run(t) {
    const before = t.desk.text('ken');
    await t.open('/c/ken/q/illegal-access/exists?edit=illegal-access/exists');
    const form = t.tab.locator(EXISTS);
    await form.getByRole('radio', { name: 'No', exact: true }).check();
    await t.press('Save', form);
    const said = await t.tab.locator(EXISTS).innerText();
    t.expect('both are not named', said.includes('You say that there is none') && said.includes('Take one of the two back'), said.slice(0, 400));
    t.expect('the title does not say so', (await t.tab.title()).startsWith('Error:'), await t.tab.title());
    t.same('the file', t.desk.text('ken'), before);
    if (t.hasScript) t.expect('the summary has not the focus', await t.tab.evaluate(() => document.activeElement.matches('[data-focus]')));
    await t.look('refused');
    // The camera leaves empty styles behind, as a person does who draws a field larger: what is put in their place must not take them over.
    await t.press('Save', form);
    t.same('the file', t.desk.text('ken'), before);
    await t.open('/c/ken/q/illegal-access/exists?edit=illegal-access/exists');
    await t.look('draft');
    await t.press('Give the draft up');
    t.same('the file', t.desk.text('ken'), before);
  },
};
