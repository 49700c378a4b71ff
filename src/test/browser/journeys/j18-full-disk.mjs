// The disk is full: it is said at once, nothing is written and nothing that was typed is lost, and once there is room it is saved.
import { Desk } from '../running.mjs';

const FORM = '#f-preservation-content-data';
const AT = '/c/ken/a/BC-16?edit=preservation/content-data';
const SOURCE = '#source';
const WORDS = 'could not be written (no space left on the disk). It is kept in this page: leave it open, and try again.';
// A disk that can be filled up is not to be had everywhere.
const canBe = Desk.canHaveADisk();
if (!canBe) console.log('No disk of its own to be had here: J18 is left out.');

export default {
  name: 'J18 a full disk',
  profiles: ['ken', 'register'],
  disk: '4m',
  ways: canBe ? undefined : [],
  async run(t) {
    const { tab } = t;
    t.allowed.add(503);
    const before = t.desk.text('ken');
    const note = tab.locator(`${FORM} textarea[name=note]`);
    const typed = 'typed while the disk was full';
    await t.open(AT);
    t.desk.fill(true);
    await note.fill(typed);
    if (t.hasScript) {
      await tab.locator(`${FORM} [data-unkept]`).waitFor({ state: 'visible' });
      t.expect('it is said to be a draft', !(await tab.locator(FORM).getAttribute('class')).includes('draft'));
      t.expect('the Desk is said to be gone', !(await tab.locator(`${FORM} [data-gone]`).isVisible()));
      await t.lookAllWays('no-draft');
    }
    for (const time of ['first', 'second']) {
      await t.press('Save', tab.locator(FORM));
      await t.says(`the ${time} try`, `The answer ${WORDS}`);
      t.same(`what was typed after the ${time} try`, await note.inputValue(), typed);
      t.same(`the file after the ${time} try`, t.desk.text('ken'), before);
    }
    await t.refused('not-written', FORM);
    t.desk.fill(false);
    await t.press('Save', tab.locator(FORM));
    t.expect('it is not said to be saved', (await t.status()).startsWith('Saved'), await t.status());
    t.expect('it is not in the file', t.desk.text('ken').includes(typed));

    await t.open('/c/ken/sources');
    t.desk.fill(true);
    await tab.locator(`${SOURCE} [name=title]`).fill('Cybercrime Act, 2027');
    await t.press('Save', tab.locator(SOURCE));
    await t.says('the Act', `This ${WORDS}`);
    t.same('the title', await tab.locator(`${SOURCE} [name=title]`).inputValue(), 'Cybercrime Act, 2027');
    await t.refused('act-not-written', SOURCE);
    t.desk.fill(false);
    await t.press('Save', tab.locator(SOURCE));
    t.expect('the Act is not in the file', t.desk.text('ken').includes('Cybercrime Act, 2027'));

    // What is kept beside the file.
    await t.open('/c/ken/next');
    t.desk.fill(true);
    await t.press('Skip until tomorrow');
    await t.says('what is to come later', `This ${WORDS}`);
    await t.lookAllWays('later-not-written');
    t.desk.fill(false);
    await t.press(/once more/);
    t.expect('it is not said to be skipped', (await t.status()).startsWith('Skipped'), await t.status());
    await t.open('/c/ken/history');
    t.same('entries of the history', await tab.locator('.history > li').count(), 3);
  },
};
