// The file changes while a form is open, as git would do it: that is seen, and nothing is lost. Then it is broken: line and column are said, the draft is kept.
const AT = '/c/ken/a/BC-16?edit=preservation/content-data';
const FORM = '#f-preservation-content-data';
const NOTE = `${FORM} textarea[name=note]`;
const MERGED = 'changed by a merge';

export default {
  name: 'J10 git',
  async run(t) {
    const { tab } = t;
    const type = async (note) => {
      await tab.locator(NOTE).fill(note);
      await t.press('Save', tab.locator(FORM));
    };
    await t.open(AT);
    await type('typed before');
    t.expect('it is not in the file', t.desk.text('ken').includes('typed before'));

    // Another answer is changed by the merge: it is said, and both are in the file.
    await t.open(AT);
    t.desk.edit('ken', (text) => text.replace('expeditious, without a court', MERGED));
    await type('typed beside it');
    const both = t.desk.text('ken');
    t.expect('the merge was overwritten', both.includes(MERGED));
    t.expect('what was typed is not in the file', both.includes('typed beside it'));

    // The same answer is changed.
    await t.open(AT);
    t.desk.edit('ken', (text) => text.replace('typed beside it', `${MERGED} too`));
    await type('typed meanwhile');
    const theirs = await tab.locator('.theirs').innerText();
    t.expect('the merge is not seen', theirs.includes(`${MERGED} too`), theirs);
    t.same('what was typed', await tab.locator(NOTE).inputValue(), 'typed meanwhile');
    t.expect('the merge was overwritten', t.desk.text('ken').includes(`${MERGED} too`));
    await t.look('seen');
    await t.open('/c/ken');
    const said = await tab.locator('main > .notice').first().innerText();
    t.expect('it is not said that the file was changed', /ken\.json was changed outside the Desk at \d\d:\d\d\. One answer differs/.test(said), said);
    await t.look('said');

    // Broken.
    await t.open(AT);
    t.same('the draft', await tab.locator(NOTE).inputValue(), 'typed meanwhile');
    const line = 1 + t.desk.text('ken').split('\n').findIndex((one) => one.includes('"topics"'));
    t.desk.edit('ken', (text) => text.replace('"topics"', '"topcis"'));
    const broken = t.desk.text('ken');
    await type('typed while it was broken');
    const refused = await tab.locator('main').innerText();
    t.expect('where it is broken is not said', refused.includes(`line ${line}, column`) || refused.includes(`Line ${line}, column`), refused.slice(0, 400));
    t.expect('the right name is not offered', refused.includes('topics'), refused.slice(0, 400));
    t.expect('what was typed is not given back', refused.includes('typed while it was broken'), refused.slice(0, 400));
    t.same('the broken file', t.desk.text('ken'), broken);
    await t.look('refused');
    for (const page of ['/c/ken', '/c/ken/files']) {
      await t.open(page);
      const words = await tab.locator('main').innerText();
      t.expect(`${page} does not say line and column`, words.includes(`Line ${line}, column`), words.slice(0, 300));
      await t.look(page.endsWith('files') ? 'broken-files' : 'broken');
    }
    t.desk.edit('ken', (text) => text.replace('"topcis"', '"topics"'));
    await t.open(AT);
    t.same('the draft after the file was mended', await tab.locator(NOTE).inputValue(), 'typed while it was broken');
    await t.look('mended');
  },
};
