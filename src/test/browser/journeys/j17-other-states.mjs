// No journey, but the states that forms and answers bring about on the pages beside the articles, looked at in every view as in J16.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const BILL = 'ken-example-preservation-and-search';
const BILLS = '/c/ken/bills';
const TREATY = '/c/ken/standing?treaty=budapest';
const BOARD = '/c/ken/checklist/budapest';

export default {
  name: 'J17 every other state',
  profiles: ['ken', 'rou', 'empty', 'register'],
  bills: [BILL],
  ways: ['screen', 'telephone'],
  async run(t) {
    const { tab } = t;
    /** Fills a form of a page in, and sends it. */
    const send = async (page, form, fields, button) => {
      if (page) await t.open(page);
      for (const [name, value] of Object.entries(fields)) await tab.locator(`${form} [name="${name}"]`).fill(value);
      await t.press(button, tab.locator(form));
    };

    // What a State begins with.
    await send('/start/SLB/act', '#begin', { title: '', date: 'some day' }, 'Begin with Article 2');
    await t.refused('act', '#begin');
    await send('/start/SLB/bill', '#begin', { date: 'soon' }, 'Begin, and go to the bill');
    await t.refused('begun-with-bill', '#begin');
    await send('/start/SLB/report', '#begin', { title: '' }, 'Begin, and go to the lines');
    await t.refused('begun-with-report', '#begin');
    await send('/start/SLB/nothing', '#begin', {}, 'Begin');
    await t.says('what comes first', 'What to find out next');
    await t.lookAllWays('begun');

    // Acts and reports.
    await send('/c/ken/sources', '#source', { title: '', date: 'some day' }, 'Save');
    await t.refused('no-act', '#source');
    await t.open('/c/ken/sources');
    await t.says('the Act', 'Kept as a draft');
    await t.lookAllWays('act-draft');
    await send('/c/ken/sources/dpa?change=1', '#source', { title: '', date: 'some day' }, 'Save');
    await t.refused('no-title', '#source');
    await send('/c/ken/sources/dpa?change=1', '#source', { title: 'Data Protection Act, No. 24 of 2019', date: '2019-11' }, 'Save');
    t.same('what is said of the Act', await t.status(), 'Saved.');
    await t.lookAllWays('act-saved');

    // Treaties and filings.
    await send(TREATY, '#happened', { date: 'some day', note: 'by note verbale' }, 'Save');
    await t.refused('happened-wrong', '#happened');
    await send(TREATY, '#filed', { date: 'some day', text: 'Kenya declares that' }, 'Save');
    await t.refused('filed-wrong', '#filed');
    await t.open(TREATY);
    t.same('drafts of steps and filings', await tab.locator('.kept').count(), 2);
    await t.lookAllWays('standing-drafts');
    await tab.locator('#happened select[name=what]').selectOption('requested');
    await send('', '#happened', { date: '2026-05' }, 'Save');
    await t.says('the step', 'Asked to be invited');
    await t.lookAllWays('standing-saved');

    // What else the law asks for.
    await t.open('/c/ken/conditions/preservation');
    await tab.locator('#conditions [type=checkbox][name^=is-]:not(:checked)').first().check();
    await t.press('Save', tab.locator('#conditions'));
    await t.refused('conditions-wrong', '#conditions');
    await tab.locator('#conditions [name^=section-][aria-invalid]').fill('s. 51(2)');
    await tab.locator('#conditions [name=law]').selectOption('cmca');
    await t.press('Save', tab.locator('#conditions'));
    await t.lookAllWays('conditions-saved');

    // Bills.
    await send(BILLS, '#bill', { title: '', date: 'soon' }, 'Begin it');
    await t.refused('no-bill', '#bill');
    await send(`${BILLS}/${BILL}?change=1`, '#about', { title: '' }, 'Save');
    await t.refused('no-title-of-bill', '#about');
    await send(`${BILLS}/${BILL}?answer=preservation/renewable`, '#answer', { clause: '', note: 'ninety days more' }, 'Save');
    await t.refused('no-clause', '#answer');
    await send(BILLS, '#bill', { title: 'Cyber (Amendment) Bill, 2027', date: '' }, 'Begin it');
    await t.says('the new bill', 'It answers nothing yet');
    await t.lookAllWays('empty-bill');
    await t.follow('What it changes', tab.locator('aside'));
    await t.lookAllWays('nothing-changed');

    // The checklist.
    await t.open(BOARD);
    const card = tab.locator('#task-law-bc-16-1');
    await t.press(/^Change/, card, 'link');
    await t.lookAllWays('task');
    await card.getByLabel('By', { exact: true }).fill('soon');
    await t.press('Save', card);
    await t.refused('task-wrong', '#task-law-bc-16-1');
    await card.getByLabel('By', { exact: true }).fill('26 Feb 2026');
    await card.getByLabel('Who', { exact: true }).fill('Ministry of Justice');
    await card.getByLabel('State', { exact: true }).selectOption('done');
    await t.press('Save', card);
    await t.says('what is done against the law', 'Marked done, and no answer says so.');
    await send('', '#day', { deposit: '15 June 2027' }, 'Work out again');
    await t.lookAllWays('task-done');
    await t.open(`${BOARD}?view=list`);
    await t.lookAllWays('task-list');

    // Reports, one answer for many, what comes later.
    await send('/c/ken/reports', '#reports', { title: '', lines: '16; all' }, /^See/);
    await t.refused('no-reporter', '#reports');
    await send('', '#reports', { title: 'Council of Europe', lines: '99; all\n9; yess\n16; partly; s. 51; missing: content data' }, /^See/);
    await t.lookAllWays('reports-wrong');
    await send('', '#reports', { lines: '16; partly; s. 51; missing: content data' }, /^See/);
    await t.lookAllWays('reports-preview');
    await t.open('/c/ken/many?kind=offence&question=aiding');
    await t.press('Show what it does', tab.locator('#one'));
    await t.refused('many-wrong');
    await t.open('/c/ken/many?kind=offence');
    await t.follow(/ships and aircraft/);
    await tab.locator('#one').getByRole('radio', { name: 'No', exact: true }).check();
    await tab.locator('#many-law').selectOption('cmca');
    await tab.locator('#many-section').fill('s. 66');
    await t.press('Show what it does', tab.locator('#one'));
    await t.lookAllWays('many-preview');
    await t.press('Save what is ticked');
    await t.lookAllWays('many-saved');
    await t.open('/c/ken/next');
    await t.press('Skip until tomorrow');
    await t.lookAllWays('skipped');
    await t.open('/c/ken/drafts');
    t.expect('too few drafts', (await tab.locator('main li.kept').count()) >= 5);
    await t.lookAllWays('drafts');

    // What comes in, and what was.
    const before = t.desk.text('ken');
    const incoming = Buffer.from(before.replace('expeditious, without a court', 'as the team reads it'));
    await t.open('/c/ken/files');
    await tab.locator('#file').setInputFiles({ name: 'ken from a colleague.json', mimeType: 'application/json', buffer: incoming });
    await t.press('See what it would change');
    await t.lookAllWays('incoming');
    await t.press('Take what is ticked');
    await t.lookAllWays('history');
    await t.open('/c/ken/history?day=2001-01-01');
    await t.lookAllWays('day-unknown');
    await t.open('/c/ken/history?from=2001-01-01&to=2001-01-02');
    await t.refused('two-days-unknown');
    await t.open('/c/ken/history?from=then&to=now');
    await t.says('what are no days', 'Write two days');
    await t.refused('no-days');
    // All but the last was done the year before; and the machine failed between the entry and the file of that one.
    await t.desk.end('SIGKILL');
    t.desk.edit('ken', () => before);
    const history = join(t.desk.folder, 'desk/ken.history.jsonl');
    const entries = readFileSync(history, 'utf8').trimEnd().split('\n');
    const earlier = entries.map((entry, i) => (i < 3 ? entry.replace(/("at": ?")\d{4}/, '$12025') : entry));
    t.same('entries that are earlier', earlier.filter((entry) => entry.includes('2025-')).length, 3);
    writeFileSync(history, `${earlier.join('\n')}\n`);
    await t.desk.begin();
    await t.enter();
    await t.open('/c/ken/history');
    await t.says('what was not finished', 'One change was not finished');
    await t.lookAllWays('unfinished');
    await t.open('/c/ken/history?day=2025-12-31');
    t.expect('no place differs from then', (await tab.locator('.changes tbody tr').count()) > 0);
    await t.lookAllWays('day');
    await t.open('/c/ken/history?from=2025-12-31&to=2026-11-29');
    await t.lookAllWays('two-days');
    await send('/settings', '#settings', { old: 'long ago' }, 'Save');
    await t.refused('settings-wrong', '#settings');
  },
};
