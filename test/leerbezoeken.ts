/** Who looks at which page of learning; for the test in a browser. */
export const leerbezoeken = [
  {
    wie: 'demo-daan',
    paden: [
      '/cursussen',
      '/cursussen/nieuw',
      '/cursussen/{cursus}',
      '/cursussen/{cursus}/wijzigen',
      '/workshops',
      '/workshops/{workshop}',
      '/dossiers/{leerling}/leren',
    ],
  },
  { wie: 'demo-lieke', paden: ['/cursussen', '/workshops'] },
  { wie: 'demo-fleur', paden: ['/cursussen'] },
  { wie: 'demo-jasper', paden: ['/cursussen'] },
] as const
