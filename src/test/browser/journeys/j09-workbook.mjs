// A workbook goes out, is filled in with three mistakes and one clash, and comes in: four are named by cell, the rest is one entry and one undo.
import { readFileSync } from 'node:fs';
import { Book } from '../book.mjs';

const NOTED = ['content-data', 'integrity'];
const RECEIVED = { name: 'ken filled in.xlsx', mimeType: 'application/octet-stream' };

export default {
  name: 'J9 a workbook',
  async run(t) {
    const { tab } = t;
    await t.open('/c/ken/files');
    await tab.locator('input[name=which][value=all]').check();
    await tab.locator('#treaty').selectOption({ label: 'Budapest Convention' });
    const [download] = await Promise.all([tab.waitForEvent('download'), tab.locator('form[action$="questions.xlsx"] button:not([formaction])').click()]);
    const book = new Book(readFileSync(await download.path()));
    const mistakes = [
      [book.put('preservation/quick', 'Answer', 'yess'), 'Did you mean yes?'],
      [book.put('data-interference/deletion', 'Provision', 'no-such-law: 1'), 'no-such-law'],
      [book.put('illegal-access/exists', 'Nothing else does it', 'perhaps'), 'perhaps'],
    ];
    const clash = book.put('preservation/subscriber-information', 'Answer', 'yes');
    for (const question of NOTED) book.put(`preservation/${question}`, 'Note', 'as the team reads it');
    t.desk.edit('ken', (text) => text.replace('"subscriber-information": {"value": "no"', '"subscriber-information": {"value": "partly"'));
    const before = t.desk.text('ken');

    await tab.locator('#file').setInputFiles({ ...RECEIVED, buffer: book.bytes() });
    await t.press('See what it would change');
    const named = await tab.locator('[aria-labelledby=problems] li').allInnerTexts();
    t.same('mistakes', named.length, mistakes.length);
    for (const [cell, says] of mistakes) {
      t.expect(`the mistake in ${cell} is not named`, named.some((one) => one.includes(cell) && one.includes(says)), named.join(' | '));
    }
    const clashing = tab.locator('tr', { hasText: 'changed on both sides' });
    t.same('clashes', await clashing.count(), 1);
    t.expect('the clash is not named by its cell', (await clashing.innerText()).includes(clash), `${await clashing.innerText()} without ${clash}`);
    t.expect('the clash is ticked', !(await clashing.locator('input').isChecked()));
    t.same('the file before anything was taken', t.desk.text('ken'), before);
    await t.look('preview');

    await t.press('Take what is ticked');
    t.expect('it is not said', (await t.status()).includes('2 places were taken over, as one entry'), await t.status());
    const facts = t.desk.profile('ken').topics.preservation.facts;
    for (const question of NOTED) t.same(`the note on ${question}`, facts[question].note, 'as the team reads it');
    t.same('the answer on which both sides differ', facts['subscriber-information'].value, 'partly');
    await t.look('taken');
    await t.press(/^Undo/, tab.locator('.history li').first());
    t.same('the file after one undo', t.desk.text('ken'), before);
    await t.look('undone');
  },
};
