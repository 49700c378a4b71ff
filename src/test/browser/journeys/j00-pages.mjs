// No journey, but every page, looked at one after the other in every view. Add a page here.
const PAGES = [
  '/', '/?state=island', '/start/SLB', '/start/KEN?deposit=2027-06-15', '/c/ken', '/c/ken?treaty=un', '/c/empty', '/c/ken/articles',
  '/c/ken/a/BC-16', '/c/ken/a/BC-16?edit=preservation/subscriber-information', '/c/ken/a/BC-15?edit=safeguards/human-rights/treaties',
  '/c/ken/a/BC-16?edit=preservation/term-fits', '/c/ken/a/UN-25', '/c/ken/q/preservation/quick',
  '/c/ken/q/preservation/quick?edit=preservation/quick', '/c/ken/next', '/c/ken/many', '/c/ken/many?kind=general', '/c/ken/many?kind=once', '/c/ken/many?kind=offence', '/c/ken/many?kind=offence&question=aiding',
  '/c/ken/many?article=BC-16', '/c/ken/find?q=hacking', '/c/ken/find?q=s.+51', '/c/ken/checklist/budapest', '/c/ken/checklist/budapest?view=list',
  '/c/ken/checklist/budapest-protocol-1', '/c/rou/checklist/budapest', '/c/ken/files', '/c/ken/also', '/c/empty/also', '/c/ken/history', '/c/ken/drafts', '/compare', '/compare?c=ken&c=rou&treaty=budapest',
  '/compare?c=ken&c=rou&c=empty&differ=yes', '/cooperate', '/cooperate/ken/rou', '/cooperate?a=ken&b=ken', '/settings', '/keys', '/about',
];

export default {
  name: 'all pages',
  profiles: ['ken', 'rou', 'empty', 'register'],
  ways: ['screen', 'telephone'],
  run: (t) => t.lookAtPages(PAGES),
};
