/** Hatchings that charts and timelines use beside colour; once a page, since an id may stand once. */
export function Patronen() {
  return (
    <svg width="0" height="0" aria-hidden="true" focusable="false" className="w-patronen">
      <defs>
        <pattern id="streep" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className="dg-patroongrond" />
          <line x1="0" y1="0" x2="0" y2="6" className="dg-patroonlijn" />
        </pattern>
        <pattern
          id="arcering"
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="8" height="8" className="tl-toekomst" />
          <line x1="0" y1="0" x2="0" y2="8" className="tl-arcering" />
        </pattern>
      </defs>
    </svg>
  )
}
