/** Worked examples of the rules: run as tests and shown on the public page "Zo rekenen wij". */
import { dag } from '#core/day.ts'
import { bepaald } from '#core/explain.ts'
import { begeleidingVanaf } from './begeleiding.ts'
import { huisvestingstermijn } from './huisvesting.ts'
import { pipTermijn } from './pip.ts'
import { plicht } from './plicht.ts'
import { taakstellingFormule, verreken } from './taakstelling.ts'
import { inburgeringstermijn } from './termijn.ts'
import { voorstelTrede } from './toezicht.ts'
import { asiel, d, geboren, op, type Voorbeeld } from './voorbeeld.ts'
import { boetevoorbeelden } from './voorbeelden-boete.ts'
import { leerroutevoorbeelden } from './voorbeelden-leerroute.ts'
import { voldaanvoorbeelden } from './voorbeelden-voldaan.ts'

export const voorbeelden = {
  plicht: [
    {
      naam: 'Plichtig geworden op 31 december 2021: de oude wet blijft gelden (Wi2021 art. 54 lid 1)',
      reken: () =>
        plicht({ vergunning: asiel('2021-12-31'), geboortedatum: geboren('1985-03-12') }, dag('2026-11-24')),
      verwacht: {
        wet: 'wi2013',
        doelgroep: 'asielstatushouder',
        sinds: '2021-12-31',
        ondertussengroep: false,
      },
    },
    {
      naam: 'Plichtig geworden op 1 januari 2022: de Wet inburgering 2021 geldt (Wi2021 art. 54 lid 1)',
      reken: () =>
        plicht({ vergunning: asiel('2022-01-01'), geboortedatum: geboren('1985-03-12') }, dag('2026-11-24')),
      verwacht: {
        wet: 'wi2021',
        doelgroep: 'asielstatushouder',
        sinds: '2022-01-01',
        ondertussengroep: false,
      },
    },
    {
      naam: 'Wie 15 is, is nog niet plichtig; wordt dat met 16 (Wi2021 art. 3 lid 1)',
      reken: () =>
        plicht({ vergunning: asiel('2026-01-05'), geboortedatum: geboren('2011-06-01') }, dag('2026-11-24')),
      soort: 'nvt',
    },
    {
      naam: 'Wie na de vergunning 16 wordt, is plichtig vanaf die dag (Wi2021 art. 3 lid 1)',
      reken: () =>
        plicht({ vergunning: asiel('2024-01-05'), geboortedatum: geboren('2010-06-01') }, dag('2026-11-24')),
      verwacht: {
        wet: 'wi2021',
        doelgroep: 'asielstatushouder',
        sinds: '2026-06-01',
        ondertussengroep: false,
      },
    },
    {
      naam: 'Wie de AOW-leeftijd heeft, is niet plichtig (Wi2021 art. 3 lid 1; AOW art. 7a)',
      reken: () =>
        plicht({ vergunning: asiel('2023-01-05'), geboortedatum: geboren('1956-01-01') }, dag('2026-11-24')),
      soort: 'nvt',
    },
    {
      naam: 'Een student verblijft voor een tijdelijk doel en is niet plichtig (Besluit art. 2.2 lid 1 onder l)',
      reken: () =>
        plicht(
          { vergunning: op({ soort: 'regulierTijdelijkDoel', op: dag('2025-09-01') }) },
          dag('2026-11-24'),
        ),
      soort: 'nvt',
    },
    {
      naam: 'Geboren "in 2010": of 16 jaar is bereikt, is in 2026 niet te zeggen (Wi2021 art. 3 lid 1)',
      reken: () =>
        plicht({ vergunning: asiel('2024-01-05'), geboortedatum: geboren('2010') }, dag('2026-11-24')),
      soort: 'onbepaald',
    },
    {
      naam: 'Vergunning van vóór 2022, hier ingeschreven in 2022: ondertussengroep (Wi2021 art. 54 lid 1)',
      reken: () =>
        plicht(
          {
            vergunning: asiel('2021-10-01'),
            geboortedatum: geboren('1990-01-01'),
            ingeschreven: d('2022-03-01'),
          },
          dag('2023-01-01'),
        ),
      verwacht: {
        wet: 'wi2013',
        doelgroep: 'asielstatushouder',
        sinds: '2021-10-01',
        ondertussengroep: true,
      },
    },
  ],
  pip: [
    {
      naam: 'Kennisgeving 5 januari 2026, al ingeschreven: plan uiterlijk maandag 16 maart 2026 (Besluit art. 5.3 lid 1)',
      reken: () =>
        pipTermijn({
          doelgroep: 'asielstatushouder',
          kennisgeving: d('2026-01-05'),
          ingeschreven: d('2025-12-01'),
        }),
      verwacht: { begin: '2026-01-06', laatsteDag: '2026-03-16' },
    },
    {
      naam: 'Tien weken eindigen op zaterdag vóór Koningsdag: plan uiterlijk dinsdag 28 april 2026 (Termijnenwet art. 1)',
      reken: () => pipTermijn({ doelgroep: 'gezinsOfOverigeMigrant', kennisgeving: d('2026-02-14') }),
      verwacht: { begin: '2026-02-15', laatsteDag: '2026-04-28' },
    },
    {
      naam: 'Nog niet ingeschreven bij de kennisgeving: tien weken na de inschrijving (Besluit art. 5.3 lid 1, tweede zin)',
      reken: () =>
        pipTermijn({
          doelgroep: 'asielstatushouder',
          kennisgeving: d('2026-01-05'),
          ingeschreven: d('2026-02-02'),
        }),
      verwacht: { begin: '2026-02-03', laatsteDag: '2026-04-13' },
    },
    {
      naam: 'Verhuisd met een plan: tien weken na inschrijving in de nieuwe gemeente (Besluit art. 5.3 lid 3)',
      reken: () => pipTermijn({ doelgroep: 'asielstatushouder', verhuisdMetPlan: d('2026-06-01') }),
      verwacht: { begin: '2026-06-02', laatsteDag: '2026-08-10' },
    },
    {
      naam: 'Informatie van een derde ontvangen op 1 april 2026: plan binnen twee weken (Besluit art. 5.3 lid 2)',
      reken: () =>
        pipTermijn({
          doelgroep: 'gezinsOfOverigeMigrant',
          kennisgeving: d('2026-01-05'),
          informatieGevraagd: d('2026-02-01'),
          informatieOntvangen: d('2026-04-01'),
        }),
      verwacht: { begin: '2026-01-06', laatsteDag: '2026-04-15' },
    },
    {
      naam: 'Zonder kennisgeving is de termijn onbepaald (Besluit art. 5.3 lid 1)',
      reken: () => pipTermijn({ doelgroep: 'gezinsOfOverigeMigrant' }),
      soort: 'onbepaald',
    },
    {
      naam: 'In 2022 telde de inschrijving: op 7 maart 2022 ingeschreven, plan uiterlijk 16 mei 2022 (Besluit art. 5.3 lid 1, tekst 2022)',
      reken: () =>
        pipTermijn({
          doelgroep: 'gezinsOfOverigeMigrant',
          kennisgeving: d('2022-04-04'),
          ingeschreven: d('2022-03-07'),
        }),
      verwacht: { begin: '2022-03-08', laatsteDag: '2022-05-16' },
    },
  ],
  termijn: [
    {
      naam: 'Plan van 12 mei 2025: laatste dag 12 mei 2028, bij DUO staat 13 mei 2028 (Wi2021 art. 11)',
      reken: () =>
        inburgeringstermijn({
          plicht: { wet: 'wi2021', sinds: dag('2025-01-01') },
          eerstePip: d('2025-05-12'),
          verlengingen: [],
          onderbrekingen: [],
        }),
      verwacht: { begin: '2025-05-13', laatsteDag: '2028-05-12', eindeExclusief: '2028-05-13' },
    },
    {
      naam: 'Verlengd met 16 weken wegens een bevalling: bij DUO staat 2 september 2028 (Wi2021 art. 12)',
      reken: () =>
        inburgeringstermijn({
          plicht: { wet: 'wi2021', sinds: dag('2025-01-01') },
          eerstePip: d('2025-05-12'),
          verlengingen: [d('2028-09-01')],
          onderbrekingen: [],
        }),
      verwacht: { begin: '2025-05-13', laatsteDag: '2028-09-01', eindeExclusief: '2028-09-02' },
    },
    {
      naam: 'Plichtig onder de oude wet op 1 juni 2019: laatste dag 31 mei 2022 (Wi2013 art. 7b)',
      reken: () =>
        inburgeringstermijn({
          plicht: { wet: 'wi2013', sinds: dag('2019-06-01') },
          verlengingen: [],
          onderbrekingen: [],
        }),
      verwacht: { begin: '2019-06-01', laatsteDag: '2022-05-31', eindeExclusief: '2022-06-01' },
    },
  ],
  huisvesting: [
    {
      naam: 'Gekoppeld op 14 augustus 2026: woning uiterlijk 23 oktober 2026 (ketenafspraak)',
      reken: () => huisvestingstermijn({ gekoppeld: d('2026-08-14'), asiel: true }),
      verwacht: { begin: '2026-08-15', laatsteDag: '2026-10-23' },
    },
    {
      naam: 'Tien weken eindigen op tweede kerstdag: geen wet, dus ook geen uitstel (ketenafspraak)',
      reken: () => huisvestingstermijn({ gekoppeld: d('2025-10-17'), asiel: true }),
      verwacht: { begin: '2025-10-18', laatsteDag: '2025-12-26' },
    },
  ],
  begeleiding: [
    {
      naam: 'Begeleiding vanaf de inschrijving in de gemeente die huisvest (Wi2021 art. 13 lid 3)',
      reken: () => begeleidingVanaf({ doelgroep: 'asielstatushouder', ingeschreven: d('2026-09-01') }),
      verwacht: '2026-09-01',
    },
  ],
  taakstelling: [
    {
      naam: '13.500 × 24.797 ÷ 17.475.415 = 19,16, dus 20 (Huisvestingswet 2014 art. 29 lid 1)',
      reken: () => {
        const f = taakstellingFormule({ landelijk: 13_500, inwoners: 24_797, inwonersNederland: 17_475_415 })
        return bepaald(f.waarde, [f.stap])
      },
      verwacht: 20,
    },
    {
      naam: 'Baarn 2021-2: achterstand 5, taakstelling 16, gehuisvest 22: 16 tellen eerst, 5 voor de achterstand, 1 voorsprong (Huisvestingswet 2014 art. 28)',
      reken: () => {
        const v = verreken(-5, 16, 22)
        return bepaald(v.eind, v.stappen)
      },
      verwacht: 1,
    },
  ],
  toezicht: [
    {
      naam: 'De achterstand groeit na trede 1: voorstel trede 2, het oordeel blijft aan de provincie (kader interbestuurlijk toezicht)',
      reken: () => {
        const v = voorstelTrede({ begin: -3, eind: -12, vorigeTrede: 1, bijzonder: false })
        return bepaald(v.trede, v.stappen)
      },
      verwacht: 2,
    },
  ],
  ...leerroutevoorbeelden,
  ...voldaanvoorbeelden,
  ...boetevoorbeelden,
} as const satisfies Record<string, readonly Voorbeeld[]>
