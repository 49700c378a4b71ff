// Answers in a row, the window closed, and come back where one stopped; every answer is in the file, in a line of its own.
const ANSWERS = 40;
/** Of the treaty of which Kenya's profile leaves most open. */
const NEXT = '/c/ken/next?treaty=un';

export default {
  name: 'J2 a day of filling',
  async run(t) {
    const wanted = t.way === 'screen' ? ANSWERS : 6;
    const seen = [];
    const one = async (tab, note) => {
      const form = tab.locator('#ask form[data-question]');
      seen.push(await form.locator('legend').innerText());
      const no = form.getByRole('radio', { name: 'No', exact: true });
      if (await no.count()) await no.check();
      else await form.locator('input[name=value][value=unknown]').check();
      await form.locator('input[name=why]').fill('no text at hand');
      await form.locator('select[name=law]').selectOption('cmca');
      await form.locator('input[name=section]').fill('s. 1');
      await form.locator('textarea[name=note]').fill(note);
      await t.press('Save and show the next', form);
      // What a no answers besides is shown first.
      if (await form.locator('input[name=listed]').count()) await t.press('Save and show the next', form);
    };
    await t.open(NEXT);
    // What is tried beside comes in by itself; a page that changes while it is looked at is no page.
    if (t.hasScript) await t.tab.locator('#near:not([hx-get])').waitFor();
    await t.look('next');
    for (let i = 0; i < wanted / 2; i++) await one(t.tab, `answer ${i} of the day`);
    const stopped = await t.tab.locator('#ask legend').innerText();
    await t.tab.close();
    t.tab = await t.window();
    await t.open(NEXT);
    t.same('the question where one stopped', await t.tab.locator('#ask legend').innerText(), stopped);
    for (let i = wanted / 2; i < wanted; i++) await one(t.tab, `answer ${i} of the day`);
    t.same('questions asked twice', seen.length - new Set(seen).size, 0);
    const lines = t.desk.text('ken').split('\n').filter((line) => /answer \d+ of the day|no text at hand/.test(line));
    t.expect('an answer is lost', lines.length >= wanted, `${lines.length} lines of ${wanted} answers`);
    t.expect('it is not said how many', (await t.tab.locator('#taken').innerText()).includes('Today:'));
    await t.look('after');
  },
};
