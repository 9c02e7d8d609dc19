/** Our own small set of icons, all with the same stroke; decoration beside a word, so hidden from assistive tech. */
const paden = {
  'te-laat': 'M12 7v6l4 2 M12 3a9 9 0 1 0 0.01 0z',
  bijna: 'M12 3v3 M12 10v4 M12 17v0.5 M4.5 20h15L12 6.5z',
  'op-tijd': 'M4 12.5l5 5L20 6.5',
  gedaan: 'M7 12.5l3.5 3.5L17 9 M12 3a9 9 0 1 0 0.01 0z',
  onbepaald: 'M9 9.5a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4 M12 17.5v0.5 M12 3a9 9 0 1 0 0.01 0z',
  wacht: 'M7 3h10 M7 21h10 M8 3c0 5 3 6 4 9-1 3-4 4-4 9 M16 3c0 5-3 6-4 9 1 3 4 4 4 9',
  'let-op': 'M12 8v5 M12 16.5v0.5 M12 3a9 9 0 1 0 0.01 0z',
  zoek: 'M10.5 4a6.5 6.5 0 1 0 0.01 0z M15.5 15.5L20 20',
  pijl: 'M5 12h14 M13 6l6 6-6 6',
} as const
export type Icoonnaam = keyof typeof paden

export function Icoon({ naam }: { naam: Icoonnaam }) {
  return (
    <svg className="w-icoon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        d={paden[naam]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
