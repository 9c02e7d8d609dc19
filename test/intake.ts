/** Conclusions of a whole broad intake, for stories in which it is completed. */
import type { Inhoud } from '#work/dossier/index.ts'

/** One conclusion about each part, for somebody without a small child. */
export const getrokken: readonly Inhoud<'intakeConclusieGetrokken'>[] = [
  { onderdeel: 'vooropleidingWerk', uitkomst: 'voortgezet' },
  { onderdeel: 'omstandigheden', uitkomst: 'geenRekening' },
  { onderdeel: 'voorschools', uitkomst: 'geenKind' },
  { onderdeel: 'taalniveau', uitkomst: 'a1' },
  { onderdeel: 'werkkansen', uitkomst: 'metHulp' },
  { onderdeel: 'zelfredzaamheid', uitkomst: 'deels' },
]
