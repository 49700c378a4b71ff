// No journey, but every state of a page that can be brought about, looked at in every view: light, dark, forced colours, right to left.
const ARTICLE = '/c/ken/a/BC-16';
const FACT = 'preservation/content-data';
const FORM = '#f-preservation-content-data';
const NOTE = `${FORM} textarea[name=note]`;
const BILL = 'ken-example-preservation-and-search';
const LARGE = 6_000_000;

export default {
  name: 'J16 every state',
  profiles: ['ken', 'rou', 'empty', 'register'],
  bills: [BILL],
  ways: ['screen', 'telephone'],
  async run(t) {
    const { tab } = t;
    [403, 404, 413, 421].forEach((status) => t.allowed.add(status));
    const edit = async () => {
      await t.open(`${ARTICLE}?edit=${FACT}`);
      return tab.locator(FORM);
    };

    await t.open('/c/empty/a/BC-16');
    await t.lookAllWays('empty');
    await t.open(ARTICLE);
    await t.says('what is not needed', 'Not needed');
    await t.lookAllWays('not-needed');

    // Incomplete and invalid; a draft; saved.
    await t.open('/c/empty/a/BC-2?edit=illegal-access/exists');
    await t.press('Save', tab.locator('#f-illegal-access-exists'));
    await t.refused('invalid');
    await tab.locator('#f-illegal-access-exists').getByRole('radio', { name: 'Yes', exact: true }).check();
    await t.press('Save', tab.locator('#f-illegal-access-exists'));
    await t.refused('incomplete');
    await t.open('/c/empty/a/BC-2?edit=illegal-access/exists');
    await t.says('a draft', 'Kept as a draft');
    await t.lookAllWays('draft');
    let form = await edit();
    await form.locator('textarea[name=note]').fill('saved');
    await t.press('Save', form);
    t.expect('it is not said that it is saved', (await t.status()).startsWith('Saved'), await t.status());
    await t.lookAllWays('saved');

    // A contradiction; two windows; changed outside; broken.
    await t.open('/c/ken/q/illegal-access/exists?edit=illegal-access/exists');
    await tab.locator('#f-illegal-access-exists').getByRole('radio', { name: 'No', exact: true }).check();
    await t.press('Save', tab.locator('#f-illegal-access-exists'));
    await t.refused('contradiction');
    form = await edit();
    t.desk.edit('ken', (text) => text.replace('"note": "saved"', '"note": "changed by git"'));
    await tab.locator(NOTE).fill('mine');
    await t.press('Save', form);
    await t.says('a conflict', 'changed outside the Desk');
    await t.says('a conflict', 'changed by git');
    await t.refused('conflict');
    await t.open('/c/ken');
    await t.says('what changed outside', 'was changed outside the Desk');
    await t.lookAllWays('changed-outside');

    // Old law, and a report that differs.
    t.desk.edit('ken', (text) => text.replace('"cmca: s. 14(1)"', '{"law": "cmca", "section": "s. 14(1)", "state": "struck-down", "to": "2026-03-06"}'));
    await t.open('/c/ken');
    await t.says('what is old', 's. 14(1)');
    await t.lookAllWays('old');
    await t.open('/c/ken/reports');
    await tab.getByLabel('Somebody new').fill('Council of Europe');
    await tab.getByLabel('When').fill('2026-04');
    await tab.locator('#in-lines').fill('16; all');
    await t.press('See what they would decide');
    await t.press(/^Save the/);
    await t.open(ARTICLE);
    await t.says('a report that differs', 'Council of Europe');
    await t.lookAllWays('report-differs');

    // Forms of other pages that were filled in wrongly, and what they show first.
    await t.open('/c/ken/checklist/budapest');
    await tab.getByLabel('Planned deposit').fill('soon');
    await t.press('Work out again');
    await t.refused('no-day');
    await t.open('/c/ken/files');
    await tab.locator('#file').setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{"facts": 1}') });
    await t.press('See what it would change');
    await t.refused('nothing-to-take');
    await t.open('/compare?c=ken');
    await t.refused('one-state');
    await t.open(`/c/ken/bills/${BILL}`);
    await t.lookAllWays('bill');
    await t.open('/c/ken/find?q=nothing-has-these-words');
    await t.lookAllWays('nothing-found');

    // Refused: too large, from before a start, not there, without the key, by another name.
    await t.open('/c/ken/files');
    await tab.locator('#file').setInputFiles({ name: 'large.json', mimeType: 'application/json', buffer: Buffer.alloc(LARGE, ' ') });
    await t.press('See what it would change');
    await t.lookAllWays('too-large');
    form = await edit();
    await form.locator('input[name=stamp]').evaluate((stamp) => (stamp.value = 'old'));
    await t.press('Save', form);
    await t.says('an old form', 'from before the Desk was started again');
    await t.lookAllWays('old-form');
    for (const page of ['/c/nobody', '/nothing']) {
      await t.open(page);
      await t.lookAllWays(`not-there${page}`.replace(/\W+/g, '-'));
    }
    const stranger = await t.context.browser().newContext({ viewport: tab.viewportSize() });
    const window = await stranger.newPage();
    await window.goto(`${t.desk.origin}/c/ken`);
    await t.lookAllWays('no-key', window);
    await window.goto(`${t.desk.origin.replace('127.0.0.1', 'other.localhost')}/c/ken`);
    await t.says('a page by another name', 'answers only to 127.0.0.1', window);
    await stranger.close();

    t.desk.edit('ken', (text) => text.replace('"topics"', '"topcis"'));
    const line = 1 + t.desk.text('ken').split('\n').findIndex((one) => one.includes('"topcis"'));
    await t.open('/');
    await t.says('the first page', 'One fault in the file');
    await t.lookAllWays('broken-start');
    for (const page of ['/c/ken', '/c/ken/files']) {
      await t.open(page);
      await t.says(page, `Line ${line}, column`);
      await t.lookAllWays(`broken${page}`.replace(/\W+/g, '-'));
    }
  },
};
