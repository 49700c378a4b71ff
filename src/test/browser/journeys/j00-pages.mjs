// No journey, but every page, looked at one after the other in every view. Add a page here.
const PAGES = [
  '/', '/?state=island', '/start/SLB', '/start/KEN?deposit=2027-06-15', '/c/ken', '/c/ken?treaty=un', '/c/empty', '/c/ken/articles',
  '/c/ken/a/BC-16', '/c/ken/a/BC-16?edit=preservation/subscriber-information', '/c/ken/a/BC-15?edit=safeguards/human-rights/treaties',
  '/c/ken/a/BC-16?edit=preservation/term-fits', '/c/ken/a/UN-25', '/c/ken/q/preservation/quick',
  '/c/ken/q/preservation/quick?edit=preservation/quick', '/c/ken/next', '/c/ken/many?kind=offence&question=aiding', '/c/ken/many?article=BC-16',
  '/c/ken/find?q=hacking', '/c/ken/find?q=s.+51', '/settings', '/keys', '/about',
];

export default {
  name: 'all pages',
  profiles: ['ken', 'rou', 'empty', 'register'],
  ways: ['screen', 'telephone'],
  async run(t) {
    for (const page of PAGES) {
      await t.open(page);
      // What is worked out after the page is there, in its turn.
      await t.tab.waitForFunction(() => !document.querySelector('[hx-trigger^="load"]'), null, { timeout: 60_000 });
      await t.tab.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      await t.look(page.replace(/[^a-z0-9]+/gi, '_').replace(/^_|_$/g, '') || 'start');
      if (!t.isPhone) await t.lookOtherwise(page);
    }
  },
};
