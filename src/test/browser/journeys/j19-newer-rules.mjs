// After an update the first page of a country says once which verdicts differ by the rules alone; what is followed shows the verdict of now.
const DIFFERS = ['BC-2', 'BC-16.1'];

/** As an older Accede left it: by other rules, and with other verdicts. */
function older(cache) {
  const kept = JSON.parse(cache);
  kept.last.last.rules = 'sha256:older sha256:older';
  for (const id of DIFFERS) kept.verdicts[id].word = kept.verdicts[id].word === 'gap' ? 'met' : 'gap';
  return JSON.stringify(kept);
}

export default {
  name: 'J19 newer rules',
  profiles: ['ken', 'register'],
  async run(t) {
    const { tab } = t;
    const newer = tab.locator('#newer');
    await t.open('/c/ken');
    t.same('what is told before an update', await newer.count(), 0);
    await t.desk.end();
    t.desk.edit('desk/ken.cache', older);
    await t.desk.begin();
    await t.enter();

    await t.open('/c/ken');
    await t.says('the first page', `The rules are newer than those of 29 November 2026. ${DIFFERS.length} verdicts differ.`);
    await t.lookAllWays('told');
    await newer.getByText('See them').click();
    const lines = await newer.locator('li').allInnerTexts();
    t.same('verdicts that differ', lines.length, DIFFERS.length);
    t.expect('what was is not told', lines.every((line) => /gap|met/.test(line)), lines.join(' | '));
    await t.lookAllWays('seen');
    // Whoever goes on without saying so is told again.
    await t.follow(/Article 16\(1\)/, newer);
    t.same('where it leads', new URL(tab.url()).pathname, '/c/ken/a/BC-16');
    t.expect('the verdict of now is not there', (await tab.locator('#v-p-bc-16-1').innerText()).includes(lines[1].trim().split(/\s+/).pop()), lines[1]);
    await t.open('/c/ken');
    t.same('what is told again', await newer.count(), 1);

    await t.press('I have seen this', newer);
    t.same('what is said of it', await t.status(), 'Noted. It is not told again.');
    t.same('what is told after that', await newer.count(), 0);
    await t.lookAllWays('noted');
    await t.desk.end();
    await t.desk.begin();
    await t.enter();
    await t.open('/c/ken');
    t.same('what is told after another start', await newer.count(), 0);
  },
};
