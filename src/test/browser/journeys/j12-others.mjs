// Three States are compared, and two help each other; what nobody knows is never shown as no.
const NOBODY = 'Nowhere (empty profile)';

export default {
  name: 'J12 others',
  profiles: ['rou', 'ken', 'empty'],
  async run(t) {
    const { tab } = t;
    await t.open('/compare');
    for (const name of ['Romania', 'Kenya', NOBODY]) await tab.getByRole('checkbox', { name, exact: true }).check();
    await tab.locator('#treaty').selectOption({ label: 'Budapest Convention' });
    await t.press('Compare');
    const columns = await tab.locator('.compare thead th').allTextContents();
    t.same('States in alphabetical order', columns.map((one) => one.replace('No Act was read, all is open.', '').trim()).join(), ['Article', 'Kenya', NOBODY, 'Romania'].join());
    t.expect('it is not said that nobody read the law', columns[2].includes('No Act was read'), columns[2]);
    const marks = await tab.locator('.compare tbody tr > :nth-child(3) .mark').evaluateAll((all) => all.map((mark) => `${mark.className} ${mark.textContent.trim()}`));
    t.expect('too few articles', marks.length > 20, marks.length);
    const said = marks.filter((mark) => /\bgap\b|not met|partial|\bmet\b/.test(mark));
    t.expect('what nobody knows has a verdict', said.length === 0, said.slice(0, 3).join(' | '));
    t.expect('States are ranked', !/%|\brank(?!ed)|score/i.test(await tab.locator('main').innerText()));
    await t.look('three');
    await tab.getByRole('checkbox', { name: 'only where they differ' }).check();
    await t.press('Compare');
    const rows = await tab.locator('.compare tbody tr').count();
    t.expect('as many articles differ', rows > 0 && rows < marks.length, rows);
    await t.look('differ');

    await t.follow('Two States that help each other');
    await tab.getByLabel('The State that asks').selectOption({ label: 'Kenya' });
    await tab.getByLabel('The State that is asked').selectOption({ label: 'Romania' });
    await t.press('Show');
    t.same('heading', await tab.locator('h1').innerText(), 'Kenya asks Romania: cooperation on cybercrime');
    await t.look('two');
    await tab.getByLabel('The State that is asked').selectOption({ label: NOBODY });
    await t.press('Show');
    const known = await tab.locator('.paper .mark').evaluateAll((all) => all.filter((mark) => !mark.matches('.open')).map((mark) => mark.textContent.trim()));
    t.expect('what nobody knows is decided', known.length === 0, known.slice(0, 3).join(' | '));
    const no = await tab.locator('.paper td').evaluateAll((all) => all.filter((cell) => cell.textContent.trim().toLowerCase() === 'no').length);
    t.same('cells that say no', no, 0);
    await t.look('unread');
  },
};
