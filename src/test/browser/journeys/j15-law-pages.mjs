// No journey, but the pages on what answers rest on, on standing, reports and bills, looked at one after the other in every view.
const PAGES = [
  '/start/SLB/act', '/start/SLB/bill', '/start/SLB/report', '/start/SLB/nothing', '/start/SLB/workbook', '/start/KEN/act', '/c/ken/sources', '/c/empty/sources', '/c/ken/sources/dpa',
  '/c/ken/sources/dpa?change=1', '/c/ken/sources/dpa?again=1', '/c/ken/sources/dpa?again=999', '/c/ken/standing', '/c/rou/standing?treaty=budapest-protocol-1',
  '/c/ken/reports', '/c/ken/reports?treaty=un', '/c/ken/bills', '/c/empty/bills', '/c/ken/bills/ken-example-preservation-and-search',
  '/c/ken/bills/ken-example-preservation-and-search?change=1', '/c/ken/bills/ken-example-preservation-and-search?answer=preservation/renewable',
  '/c/ken/bills/ken-example-preservation-and-search?clause=6&find=renewable', '/c/ken/bills/ken-example-preservation-and-search?find=nothing-has-these-words',
  '/c/ken/bills/ken-example-preservation-and-search/compare', '/c/ken/bills/ken-example-preservation-and-search/compare?treaty=un', '/c/ken/conditions/preservation', '/c/ken/conditions/illegal-access?article=BC-2',
];

export default {
  name: 'pages on the law',
  profiles: ['ken', 'rou', 'empty', 'register'],
  bills: ['ken-example-preservation-and-search'],
  ways: ['screen', 'telephone'],
  run: (t) => t.lookAtPages(PAGES),
};
