// One section for many offences: seen first, saved at once, taken back at once, and all is as before.
export default {
  name: 'J4 one for many',
  async run(t) {
    const before = t.desk.text('ken');
    await t.open('/c/ken/next');
    await t.follow('Every offence');
    await t.look('offences');
    await t.follow(/ships and aircraft/);
    const form = t.tab.locator('#one');
    await form.getByRole('radio', { name: 'No', exact: true }).check();
    await form.locator('#many-law').selectOption('cmca');
    await form.locator('#many-section').fill('s. 66');
    await form.locator('#many-note').fill('one rule for any offence under the Act');
    await t.press('Show what it does', form);
    const ticked = await t.tab.locator('#preview input[name=chosen]:checked').count();
    t.expect('fewer than nine offences are ticked', ticked >= 9, ticked);
    t.same('the file after the preview', t.desk.text('ken'), before);
    await t.look('preview');
    await t.press('Save what is ticked');
    t.expect('what was saved is not said', (await t.status()).includes(`${ticked} answers were saved at once`), await t.status());
    const lines = (text) => text.split('\n').filter((line) => line.includes('one rule for any offence under the Act')).length;
    t.same('answers in the file', lines(t.desk.text('ken')) - lines(before), ticked);
    await t.look('saved');
    await t.press('Undo');
    t.same('the file after the undo', t.desk.text('ken'), before);
  },
};
