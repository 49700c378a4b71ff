// The server is killed while somebody types, started again, and the answer is saved; the key is missing.
const AT = '/c/ken/a/BC-16?edit=preservation/content-data';
const FORM = '#f-preservation-content-data';

export default {
  name: 'J14 mishaps',
  async run(t) {
    t.allowed.add(403);
    const stranger = await t.context.browser().newContext();
    const window = await stranger.newPage();
    const answer = await window.goto(t.desk.origin + '/c/ken');
    t.same('whoever has no key gets', answer.status(), 403);
    t.expect('nobody says what to do', (await window.locator('main').innerText()).includes('Open the address that "accede desk" printed'));
    await stranger.close();

    await t.open(AT);
    await t.tab.locator(`${FORM} textarea[name=note]`).fill('typed while the server was killed');
    // What was typed may just be on its way to the drafts.
    t.quiet = true;
    await t.desk.end('SIGKILL');
    if (t.hasScript) {
      await t.tab.locator(FORM).getByRole('button', { name: 'Save', exact: true }).click();
      await t.tab.locator(`${FORM} [data-gone]`).waitFor({ state: 'visible' });
      t.same('what was typed', await t.tab.locator(`${FORM} textarea[name=note]`).inputValue(), 'typed while the server was killed');
      await t.look('gone');
    }
    await t.desk.begin();
    t.quiet = false;
    const other = await t.window();
    await t.enter(other);
    await other.close();
    // The form is from before the Desk was started again: its text comes back, to be saved once more.
    await t.press('Save', t.tab.locator(FORM));
    t.expect('the text is not given back', (await t.tab.locator('main').innerText()).includes('typed while the server was killed'));
    await t.look('once-more');
    await t.press('Save once more');
    t.expect('it is not in the file', t.desk.text('ken').includes('typed while the server was killed'));
  },
};
