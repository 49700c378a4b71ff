// Thirty lines are pasted, two with mistakes, which are named; then all are one entry, and verdicts stand as reported. One answer by hand wins.
const LINES = [...Array(29).keys()].map((i) => i + 2).filter((n) => n !== 14).map((n) => `${n}; ${n % 3 ? 'all' : 'partly'}; missing: something`);

export default {
  name: 'J8 reports',
  profiles: ['empty', 'register'],
  async run(t) {
    const { tab } = t;
    const lines = [...LINES, '16(1); all', '35; listed; named only'];
    const wrong = [...lines];
    wrong[3] = '99; all';
    wrong[6] = '9; yess';
    await t.open('/c/empty/reports');
    await tab.getByLabel('Somebody new').fill('Council of Europe');
    await tab.getByLabel('When').fill('2026-04');
    await tab.locator('#in-lines').fill(wrong.join('\n'));
    await t.press('See what they would decide');
    t.same('mistakes', await tab.locator('tr.wrong').count(), 2);
    const named = await tab.locator('tr.wrong').allInnerTexts();
    t.expect('line 4 is not named', /^\s*4\b/.test(named[0]) && named[0].includes('no article "99"'), named[0]);
    t.expect('line 7 is not named', /^\s*7\b/.test(named[1]) && named[1].includes('"yess" is none of'), named[1]);
    t.expect('lines with mistakes can be saved', (await tab.getByRole('button', { name: /^Save the/ }).count()) === 0);
    t.same('what was typed', await tab.locator('#in-lines').inputValue(), wrong.join('\n'));
    await t.look('mistakes');
    await tab.locator('#in-lines').fill(lines.join('\n'));
    await t.press('See what they would decide');
    await t.look('preview');
    await t.press(/^Save the 30 lines/);
    t.expect('it is not said', /30 lines are saved/.test(await t.status()), await t.status());
    t.same('reports in the file', t.desk.profile('empty').reports.length, lines.length);
    await t.open('/c/empty/reports');
    t.expect('no verdict is shown as reported', (await tab.locator('table .flag', { hasText: 'reported' }).count()) > 5);
    await t.look('saved');
    await t.open('/c/empty/a/BC-16');
    t.expect('Article 16 is not as reported', /report/i.test(await tab.locator('main').innerText()));
    await t.open('/c/empty/a/BC-2?edit=illegal-access/exists');
    const form = tab.locator('#f-illegal-access-exists');
    await form.getByRole('radio', { name: 'No', exact: true }).check();
    await form.locator('select[name=law]').selectOption({ index: 1 });
    await t.press('Save', form);
    // It answers other questions too, which are shown before it is saved.
    t.same('lists of what a no answers besides', await form.locator('input[name=listed]').count(), 1);
    await t.press('Save', form);
    await t.open('/c/empty/reports');
    const row = tab.locator('tr', { has: tab.locator('a[href$="/a/BC-2"]') });
    t.expect('the answer does not win', /not met/.test(await row.innerText()), await row.innerText());
  },
};
