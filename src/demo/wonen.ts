/** From coupling to a home, and the guidance that goes with it. */
import { type Dag, dag, dagenTussen, grenzen, laatste, plusDagen, plusMaanden, plusWeken } from '#core/day.ts'
import { type FeitId, GemeenteCode } from '#core/ids.ts'
import { geleverd } from '#work/taken/index.ts'
import { BAARN, type Huishouden, type Lid, naDagen, werkdag } from './model.ts'
import type { Geslacht } from './personen.ts'
import type { Bijschrift, Schrijver } from './schrijver.ts'
import type { Toeval } from './toeval.ts'

/** From here on the partners record their work in full; before, only what the published figures rest on. */
const VOLLEDIG_VANAF = dag('2022-01-01')
const BUURGEMEENTE = GemeenteCode.parse('GM0307')
/** Stands in for the identifier of a fact that is known only when it has been recorded. */
const VOLGT = '00000000-0000-4000-8000-000000000000' as FeitId

/** Days on which the rest of the story hangs; null when it does not come so far. */
export interface Woonloop {
  readonly ingeschreven: Dag | null
  readonly overgedragen: Dag | null
  readonly vertrokken: Dag | null
}

/** The facts with which each member's dossier is opened. */
export function openen(s: Schrijver, h: Huishouden, geslacht: (lid: Lid) => Geslacht): void {
  const opent: Bijschrift = {
    opent: true,
    vast: h.komst,
    ...(h.soort === 'gezin' ? { rol: 'klantmanager', bron: 'brp' } : { rol: 'koppelpunt' }),
  }
  for (const lid of h.leden) {
    const geboren = { geboortedatum: lid.geboren, geslacht: geslacht(lid) }
    const op = grenzen(lid.geboren).vroegst
    if (!h.bijzonder.includes('geborenOntbreekt')) s.leg([lid], 'geboren', op, geboren, opent)
    else s.leg([lid], 'geboren', op, geboren, { rol: 'klantmanager', vast: geborenBekend(h), los: true })
    s.leg([lid], 'herkomstBekend', h.komst, { land: h.herkomst }, opent)
    const soort = h.soort === 'gezin' ? 'regulierGezin' : 'asielBepaaldeTijd'
    s.leg([lid], 'vergunningVerleend', h.vergund, { soort }, { ...opent, bron: 'ind' })
    s.leg([lid], 'inHuishouden', h.komst, { huishouden: h.id, rol: lid.rol }, opent)
    if (h.soort === 'nareis') s.leg([lid], 'nagereisd', h.komst, {}, opent)
    if (h.soort === 'gezin') s.leg([lid], 'ingeschreven', h.komst, { gemeente: BAARN }, opent)
    else s.leg([lid], 'gekoppeld', h.komst, { opvang: h.soort === 'nareis' ? 'elders' : 'coa' }, opent)
  }
}

/** Day on which the birth date that was missing becomes known: so late that there is always one to look for. */
export function geborenBekend(h: Huishouden): Dag {
  return naDagen(h.komst, 430)
}

/** What happens from the coupling until guidance is handed over, or until they leave. */
export function wonen(s: Schrijver, h: Huishouden, t: Toeval): Woonloop {
  const { leden, komst, sleutelOp } = h
  const hoofd = leden.filter((l) => l.rol === 'hoofd')
  if (h.soort === 'gezin') return { ingeschreven: komst, overgedragen: null, vertrokken: null }
  const gestart = naDagen(komst, t.getal(4, 12))
  s.leg(leden, 'begeleidingGestart', gestart, {})
  if (sleutelOp === null) {
    if (h.bijzonder.includes('koppelingVervalt'))
      s.leg(leden, 'koppelingVervallen', naDagen(komst, 33), { reden: 'andereGemeente' })
    return { ingeschreven: null, overgedragen: null, vertrokken: null }
  }
  const volledig = sleutelOp >= VOLLEDIG_VANAF
  const nareis = h.soort === 'nareis'
  // Welfare takes over with the head of the household, or with the adult who came later.
  const aanspreekbaar = nareis ? leden.filter((l) => l.rol !== 'kind') : hoofd
  if (volledig && h.soort === 'asiel') {
    const personen = leden.length === 1 && t.kans(0.5) ? t.getal(1, 4) : 0
    const kans = personen === 0 ? 'klein' : t.kies(['redelijk', 'groot'])
    s.leg(hoofd, 'nareisVerwacht', naDagen(komst, t.getal(9, 19)), { personen, kans })
  }
  // Who comes later moves in with who lives here: nothing is looked for or offered.
  if (volledig && !nareis) zoektocht(s, h, t, sleutelOp, hoofd)
  sleutel(s, h, t, sleutelOp)
  const verhuisd = naDagen(sleutelOp, t.getal(3, 13))
  // Of who comes later the guide sees the home only after the client manager recorded it, a fortnight on.
  const gezien = nareis ? { vast: laatste(verhuisd, naDagen(sleutelOp, 15)) } : {}
  s.leg(leden, 'verhuisd', verhuisd, {}, gezien)
  const ingeschreven = naDagen(verhuisd, t.getal(1, 8))
  s.leg(leden, 'ingeschreven', ingeschreven, { gemeente: BAARN })
  if (volledig) {
    const bezoek = naDagen(verhuisd, t.kans(0.85) ? t.getal(78, 91) : t.getal(100, 140))
    s.leg(hoofd, 'huisbezoekGedaan', bezoek, {})
  }
  const overgedragen = naDagen(plusMaanden(gestart, 18), t.getal(-25, 20))
  s.leg(leden, 'begeleidingOvergedragen', overgedragen, {})
  if (overgedragen >= geleverd.handboek.vanaf)
    s.leg(aanspreekbaar, 'overdrachtBevestigd', naDagen(overgedragen, 7), {})
  const vertrokken = h.bijzonder.includes('verhuistWeg') ? naDagen(sleutelOp, t.getal(430, 900)) : null
  if (vertrokken !== null)
    s.leg(leden, 'vertrokken', vertrokken, { naar: 'andereGemeente', gemeente: BUURGEMEENTE })
  return { ingeschreven, overgedragen, vertrokken }
}

/** Looking for a home: why it takes long, the offer, the day on which everything is arranged. */
function zoektocht(s: Schrijver, h: Huishouden, t: Toeval, sleutelOp: Dag, hoofd: readonly Lid[]): void {
  const { leden, komst } = h
  const weken = dagenTussen(komst, sleutelOp) / 7
  if (weken > 10) {
    const eerste =
      leden.length > 4
        ? 'grootGezin'
        : t.kies([
            'geenPassendeWoning',
            'geenPassendeWoning',
            'nareisAfgewacht',
            'coaLevertLaat',
            'documentenOntbreken',
          ])
    s.leg(leden, 'vertraagd', naDagen(plusWeken(komst, 5), t.getal(0, 18)), { reden: eerste })
  }
  if (weken > 20) {
    const tweede = t.kies(['geenPassendeWoning', 'renovatie', 'medischeEisen'])
    s.leg(leden, 'vertraagd', naDagen(plusWeken(komst, 13), t.getal(0, 30)), { reden: tweede })
  }
  const aanbod = laatste(naDagen(sleutelOp, -t.getal(15, 26)), naDagen(komst, 2))
  if (h.bijzonder.includes('weigertAanbod')) weigering(s, leden, hoofd, naDagen(komst, 9))
  const kamers = Math.min(6, leden.length + 1)
  const woningtype = leden.length > 2 ? 'eengezinswoning' : 'appartement'
  s.leg(leden, 'woningAangeboden', aanbod, { woningtype, kamers })
  s.leg(hoofd, 'woningBezichtigd', laatste(naDagen(sleutelOp, -14), aanbod), {})
  const afspraak = laatste(naDagen(sleutelOp, -13), aanbod)
  // The contract is signed on the regeldag; where the day of the key was first recorded a week early, so was the contract.
  s.leg(hoofd, 'huurcontractGetekend', tekendag(h, sleutelOp), {}, { vast: sleutelOp })
  if (!h.bijzonder.includes('regeldagIngetrokken')) {
    s.leg(hoofd, 'regeldagGepland', afspraak, { datum: sleutelOp })
    return
  }
  const merk = `regeldag:${h.sleutel}`
  const gestrand = naDagen(sleutelOp, -4)
  s.leg(hoofd, 'regeldagGepland', afspraak, { datum: gestrand }, { merk })
  const opnieuw = naDagen(sleutelOp, -5)
  s.leg(
    hoofd,
    'ingetrokken',
    opnieuw,
    { feit: VOLGT },
    { rol: 'begeleider', doel: merk, reden: 'nietDoorgegaan' },
  )
  s.leg(hoofd, 'regeldagGepland', opnieuw, { datum: sleutelOp })
}

/** An offer that did not fit and was rightly refused: the municipality decides that another home is looked for. */
function weigering(s: Schrijver, leden: readonly Lid[], hoofd: readonly Lid[], op: Dag): void {
  s.leg(leden, 'woningAangeboden', op, { woningtype: 'kamer', kamers: 1 })
  s.leg(hoofd, 'aanbodGeweigerd', naDagen(op, 2), { grond: 'pastNiet' })
  s.leg(hoofd, 'weigeringBeoordeeld', naDagen(op, 4), { terecht: 'terecht', gevolg: 'nieuwAanbod' })
}

const wrongKeyDay = (sleutelOp: Dag) => werkdag(plusDagen(sleutelOp, -7))

function tekendag(h: Huishouden, sleutelOp: Dag): Dag {
  return h.bijzonder.includes('sleutelGecorrigeerd') ? wrongKeyDay(sleutelOp) : sleutelOp
}

/** The key: mostly recorded at once, sometimes weeks late, sometimes with a wrong day that is corrected. */
function sleutel(s: Schrijver, h: Huishouden, t: Toeval, sleutelOp: Dag): void {
  const laat = h.bijzonder.includes('laatVastgelegd') ? { vast: naDagen(sleutelOp, t.getal(16, 24)) } : {}
  if (h.soort === 'nareis') {
    s.leg(h.leden, 'sleutelOvergedragen', sleutelOp, {}, { rol: 'klantmanager' })
    return
  }
  if (!h.bijzonder.includes('sleutelGecorrigeerd')) {
    s.leg(h.leden, 'sleutelOvergedragen', sleutelOp, {}, laat)
    return
  }
  for (const lid of h.leden) {
    const merk = `sleutel:${lid.dossier}`
    const verkeerd = wrongKeyDay(sleutelOp)
    s.leg([lid], 'sleutelOvergedragen', verkeerd, {}, { merk, vast: laat.vast ?? sleutelOp })
    const correctie = { rol: 'klantmanager', doel: merk, reden: 'verkeerdIngevoerd', los: true } as const
    s.leg([lid], 'sleutelOvergedragen', sleutelOp, {}, { ...correctie, vast: naDagen(sleutelOp, 38) })
  }
}
