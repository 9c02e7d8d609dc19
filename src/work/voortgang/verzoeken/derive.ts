/** What a decision of DUO on a request changes: the fact that holds when it is granted. Pure. */
import type { Dag } from '#core/day.ts'
import type { NieuwFeit, Verzoek } from '#work/dossier/index.ts'

/** What DUO's decision says, beside granted or not. */
export interface Toekenning {
  readonly op: Dag
  /** First day of an exemption or dispensation; the day of the decision unless it says otherwise. */
  readonly ingang?: Dag | undefined
  /** New last day of the term. */
  readonly laatsteDag?: Dag | undefined
  /** Last day of a pause. */
  readonly tot?: Dag | undefined
  /** The part from which the person is relieved; absent: all. */
  readonly onderdeel?: string | undefined
}

/** The field that the decision must name for this kind of request, and what is wrong without it. */
export function ontbrekend(
  v: Pick<Verzoek, 'verzoek'>,
  t: Toekenning,
): { veld: string; fout: string } | undefined {
  if (v.verzoek === 'verlenging' && t.laatsteDag === undefined)
    return { veld: 'laatsteDag', fout: 'Vul de nieuwe laatste dag in die in het besluit van DUO staat.' }
  if (v.verzoek === 'pauze' && t.tot === undefined)
    return { veld: 'tot', fout: 'Vul de laatste dag van de pauze in.' }
  return undefined
}

/** The fact that a granted request gives. */
export function toegekend(v: Pick<Verzoek, 'verzoek' | 'verzoekgrond'>, t: Toekenning): NieuwFeit {
  const vast = { bron: 'duo' as const }
  const omvang = t.onderdeel === undefined ? 'volledig' : 'gedeeltelijk'
  const deel = t.onderdeel === undefined ? {} : { onderdeel: t.onderdeel }
  const op = t.ingang ?? t.op
  switch (v.verzoek) {
    case 'verlenging':
      return { ...vast, soort: 'termijnVerlengd', op: t.op, inhoud: { laatsteDag: t.laatsteDag! } }
    case 'pauze':
      return {
        ...vast,
        soort: 'vrijstellingVerleend',
        op,
        inhoud: { omvang: 'tijdelijk', reden: v.verzoekgrond, tot: t.tot },
      } as NieuwFeit
    case 'vrijstelling':
      return {
        ...vast,
        soort: 'vrijstellingVerleend',
        op,
        inhoud: { omvang, reden: v.verzoekgrond, ...deel },
      } as NieuwFeit
    case 'ontheffing':
      return {
        ...vast,
        soort: 'ontheffingVerleend',
        op,
        inhoud: { omvang, grond: v.verzoekgrond, ...deel },
      } as NieuwFeit
  }
}
