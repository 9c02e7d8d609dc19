/** Who looks at which page of housing; for the test in a browser. */
export const woonbezoeken = [
  {
    wie: 'demo-daan',
    paden: [
      '/huisvesting/pad/{dossier}',
      '/huisvesting/regeldagen',
      '/huisvesting/taakstelling',
      '/huisvesting/doorlooptijd',
      '/dossiers/{dossier}/woonsignalen',
    ],
  },
  { wie: 'demo-lieke', paden: ['/huisvesting/regeldagen'] },
  { wie: 'demo-anouk', paden: ['/huisvesting/pad/{dossier}', '/huisvesting/regeldagen'] },
  {
    wie: 'demo-jasper',
    paden: [
      '/huisvesting/taakstelling?halfjaar=2021-2',
      '/huisvesting/taakstelling/2021-2/verantwoording',
      '/huisvesting/taakstelling/2021-2/oordeel',
      '/huisvesting/taakstelling/2021-2/verschuiven',
    ],
  },
  {
    wie: 'demo-thijs',
    paden: [
      '/huisvesting/taakstelling',
      '/huisvesting/doorlooptijd?per=verhuurder',
      '/huisvesting/prestaties',
    ],
  },
] as const
