// One article without a mouse: the focus is never lost, and what happened is said once a save. Without keys all goes by Tab and Enter.
const LINE = '#q-preservation-subscriber-information';

/** One answer leads to the next open question of the article, by whose address the page can be found again; two in a row. */
async function goesOn(t) {
  const form = t.tab.locator('form[data-question]');
  await t.open('/c/ken/a/BC-18');
  await t.after(() => t.tab.locator('.rows > li:has(.sign.open) .c a').first().click());
  await form.waitFor();
  for (let i = 0; i < 2; i++) {
    const was = await form.getAttribute('id');
    await form.locator('input[name=value][value=unknown]').check();
    await form.locator('input[name=why]').fill('no text at hand');
    await form.getByRole('button', { name: 'Save and go to the next open one' }).focus();
    await t.after(() => t.tab.keyboard.press('Enter'));
    const is = await form.getAttribute('id');
    t.expect('the next open question is not open', is !== null && is !== was, `${was}, then ${is}`);
    t.expect('the address is not that of the next', is === `f-${new URL(t.tab.url()).searchParams.get('edit')?.replace('/', '-')}`, t.tab.url());
    t.expect('the status does not say what was saved', (await t.status()).startsWith('Saved at'), await t.status());
    if (t.hasScript) t.expect('what is asked next has not the focus', await t.tab.evaluate(() => document.activeElement.matches('form[data-question] legend')));
  }
  await t.look('goes-on');
}

export default {
  name: 'J3 keys alone',
  ways: ['screen', 'plain'],
  async run(t) {
    const keys = t.tab.keyboard;
    const focus = () => t.tab.evaluate(() => document.activeElement !== document.body && document.activeElement.tagName);
    await t.open('/c/ken/a/BC-16');
    await t.tab.locator(`${LINE} .c a`).focus();
    await t.after(() => keys.press('Enter'));
    const form = t.tab.locator('form[data-question]');
    await form.waitFor();
    if (t.hasScript) {
      await t.tab.waitForFunction(() => document.activeElement.matches('input[type=radio]'));
      await keys.press('y');
      t.expect('Y did not choose', await form.getByRole('radio', { name: 'Yes', exact: true }).isChecked());
      await t.tab.evaluate(() => {
        window.heard = [];
        new MutationObserver(() => window.heard.push(document.querySelector('[role=status]').textContent)).observe(document.body, {
          subtree: true, childList: true, characterData: true,
        });
      });
      await t.after(() => keys.press('Enter'));
      await t.tab.getByText(/Saved at/).first().waitFor();
      t.expect('the focus is lost after the save', await focus());
      t.expect('the line that was answered has not the focus', await t.tab.evaluate((line) => Boolean(document.activeElement.closest(line)), LINE));
      const heard = await t.tab.evaluate(() => [...new Set(window.heard.filter(Boolean))]);
      t.expect('the status is not heard once', heard.length === 1, heard.join(' | '));
      await t.after(() => keys.press('Enter'));
      await form.waitFor();
      await t.after(() => keys.press('Escape'));
      await form.waitFor({ state: 'detached' });
      t.expect('the focus is lost after the question was closed', await focus());
      await t.tab.locator(`${LINE} .saved button, ${LINE} .c a`).first().focus();
    } else {
      await form.getByRole('radio', { name: 'Yes', exact: true }).focus();
      await keys.press('Space');
      await form.getByRole('button', { name: 'Save', exact: true }).focus();
      await t.after(() => keys.press('Enter'));
      t.expect('the status is not said', (await t.status()).startsWith('Saved at'), await t.status());
    }
    t.same('the answer', t.desk.profile('ken').topics.preservation.facts['subscriber-information'].value, 'yes');
    await t.look('saved');
    await goesOn(t);
    if (!t.hasScript) return;
    await t.open('/settings');
    await t.tab.getByRole('checkbox').first().uncheck();
    await t.press(/Save/);
    await t.open('/c/ken/a/BC-16?edit=preservation/subscriber-information');
    await t.tab.locator('form[data-question] input[type=radio]:checked').focus();
    await keys.press('n');
    t.expect('a key acts though keys are off', await t.tab.locator('form[data-question]').getByRole('radio', { name: 'Yes', exact: true }).isChecked());
  },
};
