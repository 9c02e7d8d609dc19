/** Integration: the plan and what follows under the 2021 act, the outcome under the 2013 act, and the young. */
import { type Dag, dag, grenzen, laatste, plusDagen, plusJaren, plusMaanden } from '#core/day.ts'
import type { Leerroute } from '#law/onderdelen.ts'
import { conclusieonderdelen } from '#work/dossier/index.ts'
import { type Huishouden, type Lid, naDagen } from './model.ts'
import type { Schrijver } from './schrijver.ts'
import type { Toeval } from './toeval.ts'
import { vorder } from './vordering.ts'
import { geborenBekend, type Woonloop } from './wonen.ts'

const WI2021 = dag('2022-01-01')
const WI2013 = dag('2013-01-01')

/** What every member does to integrate. Nothing before the household is registered here. */
export function inburgeren(s: Schrijver, h: Huishouden, w: Woonloop, t: Toeval): void {
  if (w.ingeschreven === null) return
  const volwassenen = h.leden.filter((l) => l.rol !== 'kind')
  volwassenen.forEach((lid, i) => {
    if (h.vergund >= WI2021) traject(s, h, w, lid, i === 0, t)
    else if (h.vergund >= WI2013) oudeWet(s, h, lid, t)
  })
  for (const lid of h.leden) if (lid.rol === 'kind') jeugd(s, lid, w.ingeschreven)
}

/** The path of one adult under the 2021 act. */
function traject(s: Schrijver, h: Huishouden, w: Woonloop, lid: Lid, eerste: boolean, t: Toeval): void {
  const met = (b: Huishouden['bijzonder'][number]) => eerste && h.bijzonder.includes(b)
  const wie = [lid]
  const kennisgeving = h.bijzonder.includes('geborenOntbreekt')
    ? naDagen(geborenBekend(h), 12)
    : h.soort === 'gezin'
      ? naDagen(h.komst, t.getal(18, 45))
      : naDagen(h.vergund, t.getal(28, 65))
  const laat = met('laatVastgelegd') ? t.getal(24, 33) : 0
  const gezien = naDagen(laatste(kennisgeving, h.komst), 3 + laat)
  s.leg(wie, 'kennisgevingOntvangen', kennisgeving, {}, { vast: gezien, ...(laat > 0 && { los: true }) })
  const begin = laatste(kennisgeving, w.ingeschreven!)
  // The intake may start in reception, before there is a home.
  const vroeg = h.soort !== 'gezin' && t.kans(0.5)
  const intake = vroeg ? laatste(kennisgeving, naDagen(h.komst, 7)) : begin
  const gepland = naDagen(intake, t.getal(4, 11))
  s.leg(wie, 'intakeGepland', gepland, { datum: naDagen(gepland, t.getal(7, 14)) })
  if (met('vrijgesteld')) {
    s.leg(wie, 'vrijstellingVerleend', naDagen(begin, t.getal(20, 34)), { omvang: 'volledig', reden: 'DOC' })
    return
  }
  const b1 = t.kans(0.65)
  const uitkomst = b1 ? 'b1Haalbaar' : 'b1NietHaalbaar'
  s.leg(wie, 'leerbaarheidstoetsAfgenomen', naDagen(intake, t.getal(25, 36)), { uitkomst })
  const afgerond = naDagen(intake, t.getal(38, 50))
  intakeTalk(s, lid, b1, afgerond, t)
  s.leg(wie, 'intakeAfgerond', afgerond, {})
  const pip = planDay(s, lid, begin, met('planTeLaat'), met('informatieVanDerde'), t)
  const leerroute = !b1 ? 'z' : t.kans(0.2) ? 'onderwijs' : 'b1'
  s.leg(wie, 'pipVastgesteld', pip, {
    leerroute,
    ...(leerroute === 'b1' && h.soort !== 'gezin' && { urenRoute: 600 }),
  })
  afterPlan(s, h, w, lid, { pip, leerroute }, t)
}

/** The last talk of the intake and what was concluded from it, part by part. */
function intakeTalk(s: Schrijver, lid: Lid, b1: boolean, op: Dag, t: Toeval): void {
  s.leg([lid], 'taalBekend', op, { taal: t.kies(['ar', 'ti', 'tr', 'fa', 'en']), tolk: 'ja' })
  s.leg([lid], 'intakegesprekGevoerd', op, { gewezen: 'ja', alleen: 'ja' })
  const getrokken = {
    vooropleidingWerk: b1
      ? t.kies(['voortgezet', 'beroeps', 'hoger'])
      : t.kies(['geenOnderwijs', 'basisonderwijs']),
    omstandigheden: t.kies(['geenRekening', 'rekeningHouden']),
    voorschools: t.kies(['geenKind', 'kanGaan']),
    taalniveau: b1 ? t.kies(['onderA1', 'a1']) : t.kies(['analfabeet', 'andersAlfabeet']),
    werkkansen: t.kies(['metHulp', 'later']),
    zelfredzaamheid: t.kies(['deels', 'veelHulp']),
  } as const
  for (const onderdeel of conclusieonderdelen)
    s.leg([lid], 'intakeConclusieGetrokken', op, { onderdeel, uitkomst: getrokken[onderdeel] })
}

/** The day of the plan: mostly within ten weeks, sometimes late, sometimes after waiting for somebody else. */
function planDay(s: Schrijver, lid: Lid, begin: Dag, teLaat: boolean, wacht: boolean, t: Toeval): Dag {
  if (teLaat) return naDagen(begin, t.getal(80, 120))
  if (!wacht) return naDagen(begin, t.getal(52, 66))
  const gevraagd = naDagen(begin, t.getal(26, 40))
  s.leg([lid], 'informatieDerdeGevraagd', gevraagd, { van: t.kies(['arts', 'diplomawaardering', 'school']) })
  const ontvangen = naDagen(gevraagd, t.getal(70, 110))
  s.leg([lid], 'informatieDerdeOntvangen', ontvangen, {})
  return naDagen(ontvangen, t.getal(7, 11))
}

function afterPlan(
  s: Schrijver,
  h: Huishouden,
  w: Woonloop,
  lid: Lid,
  { pip, leerroute }: { readonly pip: Dag; readonly leerroute: Leerroute },
  t: Toeval,
): void {
  const wie = [lid]
  if (h.soort !== 'gezin') {
    const aanbod = naDagen(pip, t.getal(6, 24))
    s.leg(wie, 'aanbodGedaan', aanbod, {})
    s.leg(wie, 'lessenGestart', naDagen(aanbod, t.getal(14, 44)), {})
  }
  const verklaring = naDagen(pip, t.getal(120, 300))
  // Guidance has the workshops as long as it lasts; after the handover the client manager records the signature.
  const begeleid = w.overgedragen !== null && verklaring < plusDagen(w.overgedragen, -14)
  s.leg(wie, 'participatieverklaringOndertekend', verklaring, {}, begeleid ? {} : { rol: 'klantmanager' })
  const map = naDagen(pip, t.getal(330, 600))
  if (leerroute !== 'onderwijs') s.leg(wie, 'mapAfgerond', map, {})
  const ontheven = t.kans(0.06)
  const klaar = ontheven
    ? naDagen(plusMaanden(pip, 20), t.getal(0, 60))
    : outcome(s, lid, plusDagen(pip, 1), 0.75, t)
  if (ontheven) s.leg(wie, 'ontheffingVerleend', klaar, { omvang: 'volledig', grond: 'MED' })
  vorder(s, h, lid, { pip, leerroute, klaar, voldaan: !ontheven, pvt: verklaring, map })
}

/** How it ends: done within three years, or lengthened by a year and then done; gives the day. */
function outcome(s: Schrijver, lid: Lid, begin: Dag, opTijd: number, t: Toeval): Dag {
  if (t.kans(opTijd)) {
    const klaar = naDagen(plusMaanden(begin, t.getal(23, 34)), t.getal(0, 20))
    s.leg([lid], 'plichtVoldaan', klaar, {})
    return klaar
  }
  const laatsteDag = plusDagen(plusJaren(begin, 4), -1)
  s.leg([lid], 'termijnVerlengd', naDagen(plusMaanden(begin, 33), t.getal(0, 40)), { laatsteDag })
  const klaar = naDagen(plusMaanden(begin, t.getal(38, 46)), t.getal(0, 20))
  s.leg([lid], 'plichtVoldaan', klaar, {})
  return klaar
}

/** The outcome of one adult under the 2013 act, as DUO would tell; a few never meet the duty. */
function oudeWet(s: Schrijver, h: Huishouden, lid: Lid, t: Toeval): void {
  const lot = t.getal(1, 100)
  if (lot <= 12) {
    const op = naDagen(plusMaanden(h.vergund, 30), t.getal(0, 150))
    s.leg([lid], 'ontheffingVerleend', op, { omvang: 'volledig', grond: 'MED' })
  } else if (lot <= 96) outcome(s, lid, h.vergund, 0.8, t)
}

/** From sixteen the duty exists; school exempts for the time being and a diploma for good (Wi2021 art. 4). */
function jeugd(s: Schrijver, lid: Lid, ingeschreven: Dag): void {
  const geboren = grenzen(lid.geboren).vroegst
  const achttien = plusJaren(geboren, 18)
  const zestien = laatste(plusJaren(geboren, 16), ingeschreven)
  if (zestien < achttien) {
    const tot = plusDagen(achttien, -1)
    s.leg([lid], 'vrijstellingVerleend', zestien, { omvang: 'tijdelijk', reden: 'OPL', tot })
  }
  const diploma = laatste(achttien, zestien)
  s.leg([lid], 'vrijstellingVerleend', diploma, { omvang: 'volledig', reden: 'DIP' })
}
