import { ontzorging, ontzorgmaanden } from '../ontzorgen.ts'
import { d, op, type Regel } from '../regel.ts'
import { art } from '../source.ts'

const basis = {
  wet: 'wi2021',
  vergunning: op('asielBepaaldeTijd' as const),
  bijstandVanaf: d('2026-04-15'),
} as const

export const regel: Regel = {
  id: 'ontzorgen',
  losVanDossier: 'deels',
  waaromLos:
    'De maanden zijn te zien. Of de gemeente de vaste lasten zelf betaalt is haar eigen keuze; zonder die keuze geldt de wet.',
  titel: 'Ontzorgen: vaste lasten in het eerste halfjaar bijstand',
  samenvatting:
    'Wie onder de Wet inburgering 2021 valt en een asielvergunning voor bepaalde tijd heeft, wordt zes maanden ontzorgd vanaf het recht op bijstand: het college betaalt huur, energie, water en zorgverzekering. Gezinsleden met een reguliere vergunning niet. Sinds april 2023 mag een gemeente maatwerk kiezen, vooruitlopend op de wet.',
  artikelen: [art('pw', '56a.1'), art('pw', '56a.2'), art('ontzorgen2023', 'vaste lasten')],
  waarden: [ontzorgmaanden],
  voorbeelden: [
    {
      naam: 'Bijstand vanaf 15 april 2026: tot en met 14 oktober 2026 (Participatiewet art. 56a lid 2)',
      reken: () => ontzorging(basis),
      verwacht: { begin: '2026-04-15', laatsteDag: '2026-10-14', betaalt: true },
    },
    {
      naam: 'Haar vergunning is regulier: geen ontzorgen (Participatiewet art. 56a lid 1)',
      reken: () => ontzorging({ ...basis, vergunning: op('regulierBijAsielstatushouder') }),
      soort: 'nvt',
    },
    {
      naam: 'De bijstand eindigt na 31 juli 2026: het ontzorgen ook (Participatiewet art. 56a lid 2)',
      reken: () => ontzorging({ ...basis, bijstandTotEnMet: d('2026-07-31') }),
      verwacht: { begin: '2026-04-15', laatsteDag: '2026-07-31', betaalt: true },
    },
    {
      naam: 'De gemeente koos voor maatwerk: zelfde zes maanden, zij betaalt niet zelf (Participatiewet art. 56a lid 2)',
      reken: () => ontzorging({ ...basis, vasteLasten: op(false) }),
      verwacht: { begin: '2026-04-15', laatsteDag: '2026-10-14', betaalt: false },
    },
    {
      naam: 'Zonder dag van het recht op bijstand is het onbepaald (Participatiewet art. 56a lid 2)',
      reken: () => ontzorging({ wet: 'wi2021', vergunning: op('asielBepaaldeTijd') }),
      soort: 'onbepaald',
    },
  ],
}
