// The brief is one sheet of A4.
export default {
  name: 'J7 the minister',
  ways: ['screen'],
  async run(t) {
    await t.open('/c/ken');
    const pdf = await t.tab.pdf({ format: 'A4' });
    const sheets = (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length;
    t.same('sheets', sheets, 1);
  },
};
