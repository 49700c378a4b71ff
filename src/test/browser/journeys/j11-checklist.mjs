// A task that is marked done against the law says so; the planned day moves the dates, and the calendar holds them.
import { readFileSync } from 'node:fs';

const BOARD = '/c/ken/checklist/budapest';

export default {
  name: 'J11 the checklist',
  async run(t) {
    const { tab } = t;
    const card = tab.locator('#task-law-bc-16-1');
    const law = t.desk.text('ken');
    await t.open(BOARD);
    const before = await card.innerText();
    await tab.getByLabel('Planned deposit').fill('15 June 2027');
    await t.press('Work out again');
    const plan = await tab.locator('.plan').innerText();
    t.expect('the entry into force is not worked out', plan.includes('1 October 2027'), plan);
    t.expect('the dates did not move', (await card.innerText()) !== before, before);
    await t.look('planned');

    await t.press(/^Change/, card, 'link');
    await card.getByLabel('State', { exact: true }).selectOption('done');
    await card.getByLabel('Who', { exact: true }).fill('Ministry of Justice');
    await card.getByLabel('By', { exact: true }).fill('26 Feb 2027');
    await t.look('form');
    await t.press('Save', card);
    const done = await card.innerText();
    t.expect('it is not said that no answer says so', done.includes('Marked done, and no answer says so.'), done);
    t.expect('who it is for is not said', done.includes('Ministry of Justice'), done);
    const line = await tab.locator('.state-line').innerText();
    t.expect('it is not counted', line.includes('1 done') && line.includes('1 contradicts the answers'), line);
    t.same('the profile', t.desk.text('ken'), law);
    await t.look('done');
    await t.open(`${BOARD}?view=list`);
    t.expect('the list does not say so', (await tab.locator('main').innerText()).includes('no answer says so'));
    await t.look('list');

    const [download] = await Promise.all([tab.waitForEvent('download'), tab.getByRole('link', { name: 'Calendar' }).click()]);
    const calendar = readFileSync(await download.path(), 'utf8').replace(/\r\n /g, '');
    for (const day of ['20270226', '20270615', '20271001']) t.expect(`the calendar has no ${day}`, calendar.includes(`VALUE=DATE:${day}`), calendar.slice(0, 600));

    await t.open(BOARD);
    await tab.getByLabel('Planned deposit').fill('the day after');
    await t.press('Work out again');
    t.expect('a day that is none is not said to be', (await tab.locator('#deposit-wrong').innerText()).length > 0);
    t.same('what was typed', await tab.getByLabel('Planned deposit').inputValue(), 'the day after');
    await t.look('no-day');
    await t.open('/c/ken/a/BC-16');
    t.expect('a verdict has changed', (await tab.locator('#v-p-bc-16-1').innerText()).includes('partial'));
  },
};
