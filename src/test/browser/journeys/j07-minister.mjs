// The brief is one sheet of A4, of every country.
const COUNTRIES = ['bel', 'bra', 'deu', 'fji', 'gha', 'ind', 'jpn', 'ken', 'rou', 'zwe'];

export default {
  name: 'J7 the minister',
  ways: ['screen'],
  profiles: COUNTRIES,
  async run(t) {
    for (const country of COUNTRIES) {
      await t.open(`/c/${country}`);
      const pdf = await t.tab.pdf({ format: 'A4' });
      const sheets = (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length;
      t.same(`sheets of ${country}`, sheets, 1);
    }
    await t.look('last');
  },
};
