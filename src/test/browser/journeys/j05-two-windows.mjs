// One question, two answers: both texts are seen, one is chosen, the other is in the history.
const AT = '/c/ken/a/BC-16?edit=preservation/renewable';
const QUESTION = '#f-preservation-renewable';

export default {
  name: 'J5 two windows',
  async run(t) {
    const first = t.tab;
    const second = await t.window();
    await t.open(AT, first);
    await t.open(AT, second);
    const answer = async (tab, value, note) => {
      const form = tab.locator(QUESTION);
      await form.getByRole('radio', { name: value, exact: true }).check();
      await form.locator('input[name=cite]').first().check();
      await form.locator('textarea[name=note]').fill(note);
      await t.press('Save', form);
    };
    await answer(first, 'Yes', 'typed in the first window');
    await answer(second, 'No', 'typed in the second window');
    const text = await second.locator('main').innerText();
    t.expect('it is not said that another window changed it', text.includes('changed in another window'), text.slice(0, 300));
    t.expect('the other answer is not seen', text.includes('typed in the first window'));
    t.same('one\'s own text', await second.locator(`${QUESTION} textarea[name=note]`).inputValue(), 'typed in the second window');
    t.expect('the file was overwritten', t.desk.text('ken').includes('typed in the first window'));
    await t.look('both-seen', second);
    await t.press('Save', second.locator(QUESTION));
    t.expect('the second answer is not in the file', t.desk.text('ken').includes('typed in the second window'));
    t.expect('the first answer is still in the file', !t.desk.text('ken').includes('typed in the first window'));
  },
};
