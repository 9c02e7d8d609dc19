/** The language demand: proof, terms, what lifts a lowering, and each step of it on the day before, on and after. */
import { describe, expect, it } from 'vitest'
import { dag } from '#core/day.ts'
import { feit, type Geval, gronden, opDe, toets, uitkomst, waarden } from '#test/oordeel.ts'
import { type Taaleis, taaleisTermijn, taaleisVerlaging, taaltoetsNodig } from './taaleis.ts'

const NU = dag('2026-11-24')

describe('Participatiewet art. 18b lid 2 en 4: de toets', () => {
  const jaren = { jarenOnderwijs: feit(4, 'school') }
  const bewijs = (naam: string) => [`taaleis.bewijs | pw 18b.2 | ${naam}`]
  const school = ['taaleis.jaren | pw 18b.2 | school']
  const gisteren = opDe('2026-11-23', 'gisteren')
  const morgen = opDe('2026-11-25', 'morgen')

  // biome-ignore format: one line a case reads as a table
  const gevallen: readonly Geval[] = [
    ['lid 2: met een diploma geen toets', () => taaltoetsNodig({ ...jaren, diploma: gisteren }, NU), false, bewijs('gisteren')],
    ['lid 2: een diploma van vandaag telt', () => taaltoetsNodig({ ...jaren, diploma: opDe('2026-11-24', 'nu') }, NU), false, bewijs('nu')],
    ['lid 2: een diploma van morgen nog niet', () => taaltoetsNodig({ ...jaren, diploma: morgen }, NU), true, school],
    ['lid 2: een ander document telt ook', () => taaltoetsNodig({ ...jaren, anderDocument: gisteren }, NU), false, bewijs('gisteren')],
    ['lid 2: een diploma van morgen neemt het document van gisteren niet weg', () => taaltoetsNodig({ ...jaren, diploma: morgen, anderDocument: gisteren }, NU), false, bewijs('gisteren')],
    ['lid 2: een document van morgen neemt het diploma van gisteren niet weg', () => taaltoetsNodig({ ...jaren, diploma: gisteren, anderDocument: morgen }, NU), false, bewijs('gisteren')],
    ['lid 2: met acht jaar onderwijs geen toets', () => taaltoetsNodig({ jarenOnderwijs: feit(8, 'school') }, NU), false, school],
    ['lid 2: met zeven jaar wel', () => taaltoetsNodig({ jarenOnderwijs: feit(7, 'school') }, NU), true, school],
    ['lid 2: op de eerste dag van het artikel', () => taaltoetsNodig(jaren, dag('2016-01-01')), true, school],
    ['lid 2: een dag eerder', () => taaltoetsNodig(jaren, dag('2015-12-31')), 'onderwijsjaren: buitenGeldigheid', []],
    ['lid 2: acht weken na de aanvraag', () => taaleisTermijn('toets', opDe('2026-09-01', 'vraag')), { begin: '2026-09-02', laatsteDag: '2026-10-27' }, ['taaleis.termijn | pw 18b.2 | vraag']],
    ['lid 4: acht weken na de uitslag, tot na de kerst', () => taaleisTermijn('kennisgeving', opDe('2026-10-30', 'uitslag')), { begin: '2026-10-31', laatsteDag: '2026-12-28' }, ['taaleis.termijn | pw 18b.4 | uitslag', ...['', '', ''].map(() => 'atw.verlengd | atw 1.1 | ')]],
    ['lid 2: een aanvraag voor het artikel', () => taaleisTermijn('toets', opDe('2015-12-31')), 'bijstandAangevraagd: buitenGeldigheid', []],
  ]
  toets(gevallen)

  it('lid 2 en 4: de stappen noemen jaren en weken', () => {
    expect(waarden(taaltoetsNodig(jaren, NU))).toEqual([{ jaren: 4, norm: 8 }])
    expect(waarden(taaleisTermijn('kennisgeving', opDe('2026-09-01')))).toEqual([
      { soort: 'kennisgeving', na: '2026-09-01', weken: 8, tot: '2026-10-27' },
    ])
  })
})

describe('Participatiewet art. 18b lid 4–13: de verlaging', () => {
  const eis: Taaleis = { kennisgeving: opDe('2026-01-10', 'k'), hertoetsen: [], inkeergesprekEerst: false }
  const bij = (op: string, meer: Partial<Taaleis> = {}) => taaleisVerlaging({ ...eis, ...meer }, dag(op))
  const hertoets = (t: string, voldoende = false) => feit({ op: dag(t), voldoende, voortgang: voldoende }, t)
  const zonderOordeel = (t: string) => feit({ op: dag(t), voldoende: false }, t)
  const metVoortgang = (t: string) => feit({ op: dag(t), voldoende: false, voortgang: true }, t)
  const na = (op: string, ...toetsen: string[]) => bij(op, { hertoetsen: toetsen.map((t) => hertoets(t)) })
  const vermoeden = 'taaleis.vermoeden | pw 18b.4 | k'
  const slecht = (t: string, lid = 10) => `taaleis.hertoetsSlecht | pw 18b.${lid} | ${t}`
  const vooruit = (feiten: string, lid = 10) => `taaleis.voortgangGoed | pw 18b.${lid} | ${feiten}`
  const [twintig, veertig, honderd] = [
    'taaleis.procent | pw 18b.9 | ',
    'taaleis.procent | pw 18b.10 | ',
    'taaleis.zonderEinde | pw 18b.11 | ',
  ]
  const eerste = { procent: 20, van: '2026-01-10', totEnMet: '2026-07-09' }
  const tweede = (van = '2026-07-10') => ({ procent: 40, van, totEnMet: '2027-01-09' })
  const omstandigheden = ['taaleis.omstandigheden']
  const gesprek = { inkeergesprekEerst: true, inkeergesprek: opDe('2026-02-20', 'gesprek') }
  const les = (op: string) => ({ begonnen: opDe(op, 'les') })

  // biome-ignore format: one line a case reads as a table
  const gevallen: readonly Geval[] = [
    ['lid 4: op de dag van de kennisgeving loopt de maand', () => bij('2026-01-10'), 'taallesBegonnen: taaleis.maandLoopt', [vermoeden]],
    ['lid 4: een dag eerder is er geen kennisgeving', () => bij('2026-01-09'), 'vermoedenGemeld: taaleis.kennisgeving', []],
    ['lid 6: op de laatste dag van de maand nog niet', () => bij('2026-02-10'), 'taallesBegonnen: taaleis.maandLoopt', [vermoeden]],
    ['lid 6 en 9: een dag later 20 procent', () => bij('2026-02-11'), eerste, [vermoeden, twintig], omstandigheden],
    ['lid 4: kennisgeving op de eerste dag van het artikel', () => bij('2016-02-02', { kennisgeving: opDe('2016-01-01', 'k') }), { procent: 20, van: '2016-01-01', totEnMet: '2016-06-30' }, [vermoeden, twintig], omstandigheden],
    ['lid 4: kennisgeving een dag eerder', () => bij('2016-02-02', { kennisgeving: opDe('2015-12-31') }), 'vermoedenGemeld: buitenGeldigheid', []],
    ['lid 5: een bewijs heft op vanaf zijn dag', () => bij('2026-03-01', { bewijs: opDe('2026-03-01', 'b') }), 'nvt', ['taaleis.bewijs | pw 18b.5 | b']],
    ['lid 5: een bewijs van morgen niet', () => bij('2026-03-01', { bewijs: opDe('2026-03-02') }), eerste, [vermoeden, twintig], omstandigheden],
    ['lid 6: geen verwijt heft op vanaf die dag', () => bij('2026-03-01', { geenVerwijt: opDe('2026-03-01', 'v') }), 'nvt', ['taaleis.geenVerwijt | pw 18b.6 | v']],
    ['lid 6: geen verwijt vanaf morgen niet', () => bij('2026-03-01', { geenVerwijt: opDe('2026-03-02') }), eerste, [vermoeden, twintig], omstandigheden],
    ['lid 6: begonnen op de laatste dag van de maand', () => bij('2026-03-01', les('2026-02-10')), 'nvt', ['taaleis.begonnen | pw 18b.6 | les']],
    ['lid 6: begonnen een dag te laat', () => bij('2026-03-01', les('2026-02-11')), eerste, [vermoeden, twintig], omstandigheden],
    ['lid 6: begonnen op de dag van vandaag', () => bij('2026-02-01', les('2026-02-01')), 'nvt', ['taaleis.begonnen | pw 18b.6 | les']],
    ['lid 6: begint morgen', () => bij('2026-02-01', les('2026-02-02')), 'taallesBegonnen: taaleis.maandLoopt', [vermoeden]],
    ['lid 6: begonnen en vooruitgaand', () => bij('2026-03-01', { ...les('2026-02-01'), voortgang: feit(true, 'goed') }), 'nvt', ['taaleis.begonnen | pw 18b.6 | les, goed']],
    ['lid 6: begonnen zonder vooruitgang', () => bij('2026-03-01', { ...les('2026-02-01'), voortgang: feit(false, 'slecht') }), eerste, [vermoeden, twintig], omstandigheden],
    ['lid 6: vooruitgang zonder beginnen', () => bij('2026-03-01', { voortgang: feit(true, 'goed') }), eerste, [vermoeden, twintig], omstandigheden],
    ['Baarn: zonder gesprek geen verlaging', () => bij('2026-03-01', { inkeergesprekEerst: true }), 'inkeergesprekGevoerd: taaleis.inkeergesprek', [vermoeden]],
    ['Baarn: het gesprek is morgen', () => bij('2026-02-19', gesprek), 'inkeergesprekGevoerd: taaleis.inkeergesprek', [vermoeden]],
    ['Baarn: op de dag van het gesprek', () => bij('2026-02-20', gesprek), eerste, [vermoeden, 'taaleis.inkeergesprek | baarn inkeergesprek | gesprek', twintig], omstandigheden],
    ['Baarn: waar geen gesprek vooraf hoeft, staat het er niet bij', () => bij('2026-02-20', { ...gesprek, inkeergesprekEerst: false }), eerste, [vermoeden, twintig], omstandigheden],
    ['lid 9: op de laatste dag van zes maanden', () => bij('2026-07-09'), eerste, [vermoeden, twintig], omstandigheden],
    ['lid 10: een dag later zonder nieuwe toets', () => bij('2026-07-10'), 'taaltoetsAfgenomen: taaleis.hertoets', [vermoeden]],
    ['lid 10: met een nieuwe toets 40 procent', () => na('2026-07-10', '2026-07-01'), tweede(), [vermoeden, slecht('2026-07-01'), veertig], omstandigheden],
    ['lid 10: een toets op de dag van de kennisgeving is niet nieuw', () => na('2026-07-10', '2026-01-10'), 'taaltoetsAfgenomen: taaleis.hertoets', [vermoeden]],
    ['lid 10: een toets een dag na de kennisgeving wel', () => na('2026-07-10', '2026-01-11'), tweede(), [vermoeden, slecht('2026-01-11'), veertig], omstandigheden],
    ['lid 10: later getoetst, dan vanaf die dag', () => na('2026-09-01', '2026-08-15'), tweede('2026-08-15'), [vermoeden, slecht('2026-08-15'), veertig], omstandigheden],
    ['lid 10: een toets van morgen telt niet', () => na('2026-08-14', '2026-08-15'), 'taaltoetsAfgenomen: taaleis.hertoets', [vermoeden]],
    ['lid 10: van meer toetsen telt de eerste', () => na('2026-09-01', '2026-08-20', '2026-08-15'), tweede('2026-08-15'), [vermoeden, slecht('2026-08-15'), veertig], omstandigheden],
    ['lid 10: op de laatste dag van de tweede zes maanden', () => na('2027-01-09', '2026-07-01'), tweede(), [vermoeden, slecht('2026-07-01'), veertig], omstandigheden],
    ['lid 11: een dag later vraagt weer een toets', () => na('2027-01-10', '2026-07-01'), 'taaltoetsAfgenomen: taaleis.hertoets', [vermoeden, slecht('2026-07-01')]],
    ['lid 11: een toets op de grens hoort bij de vorige stap', () => na('2027-01-10', '2026-07-10'), 'taaltoetsAfgenomen: taaleis.hertoets', [vermoeden, slecht('2026-07-10')]],
    ['lid 11: met een tweede toets 100 procent, zonder einde', () => na('2027-01-10', '2026-07-01', '2027-01-05'), { procent: 100, van: '2027-01-10' }, [vermoeden, slecht('2026-07-01'), slecht('2027-01-05', 11), honderd], omstandigheden],
    ['lid 11: later getoetst, dan vanaf die dag, en het blijft', () => na('2029-01-10', '2026-07-01', '2027-03-01'), { procent: 100, van: '2027-03-01' }, [vermoeden, slecht('2026-07-01'), slecht('2027-03-01', 11), honderd], omstandigheden],
    ['lid 10: pas getoetst op de grens van de derde stap, die toets draagt één stap', () => na('2027-01-10', '2027-01-10'), 'taaltoetsAfgenomen: taaleis.hertoets', [vermoeden, slecht('2027-01-10')]],
    ['lid 11: een late toets voor 40 procent geldt niet ook voor 100', () => na('2027-01-10', '2026-08-15'), 'taaltoetsAfgenomen: taaleis.hertoets', [vermoeden, slecht('2026-08-15')]],
    ['lid 11: een toets een dag na die late toets wel', () => na('2027-01-10', '2026-08-15', '2026-08-16'), { procent: 100, van: '2027-01-10' }, [vermoeden, slecht('2026-08-15'), slecht('2026-08-16', 11), honderd], omstandigheden],
    ['lid 10: pas daarna getoetst, dan ontbreekt die voor 40 procent', () => na('2027-01-11', '2027-01-11'), 'taaltoetsAfgenomen: taaleis.hertoets', [vermoeden]],
    ['lid 10: zonder oordeel over de voortgang is de stap onbepaald', () => bij('2026-07-10', { hertoetsen: [zonderOordeel('2026-07-01')] }), 'taalvoortgang: taaleis.voortgang', [vermoeden]],
    ['lid 10: het algemene oordeel telt waar de toets zwijgt', () => bij('2026-07-10', { hertoetsen: [zonderOordeel('2026-07-01')], voortgang: feit(false, 'oordeel') }), tweede(), [vermoeden, slecht('2026-07-01, oordeel'), veertig], omstandigheden],
    ['lid 10: met voortgang komt de stap niet, hoe slecht de toets ook was', () => bij('2026-07-10', { hertoetsen: [metVoortgang('2026-07-01')] }), 'nvt', [vermoeden, vooruit('2026-07-01')]],
    ['lid 10: met voortgang volgens het algemene oordeel evenmin', () => bij('2026-07-10', { hertoetsen: [zonderOordeel('2026-07-01')], voortgang: feit(true, 'oordeel') }), 'nvt', [vermoeden, vooruit('2026-07-01, oordeel')]],
    ['lid 10: wat de toets zegt, gaat voor het algemene oordeel', () => bij('2026-07-10', { hertoetsen: [hertoets('2026-07-01')], voortgang: feit(true, 'oordeel') }), tweede(), [vermoeden, slecht('2026-07-01'), veertig], omstandigheden],
    ['lid 10: een latere toets zonder voortgang telt na een met voortgang', () => bij('2026-09-01', { hertoetsen: [metVoortgang('2026-06-01'), hertoets('2026-08-15')] }), tweede('2026-08-15'), [vermoeden, slecht('2026-08-15'), veertig], omstandigheden],
    ['lid 10: van twee toetsen met voortgang staat de laatste erbij', () => bij('2026-09-01', { hertoetsen: [metVoortgang('2026-08-15'), metVoortgang('2026-06-01')] }), 'nvt', [vermoeden, vooruit('2026-08-15')]],
    ['lid 10: een latere toets zonder voortgang maakt een eerdere zonder oordeel niet duidelijk', () => bij('2026-09-01', { hertoetsen: [zonderOordeel('2026-06-01'), hertoets('2026-08-15')] }), 'taalvoortgang: taaleis.voortgang', [vermoeden]],
    ['lid 10: een goede toets is geen slechte, ook niet als er een slechte na komt', () => bij('2026-07-10', { hertoetsen: [hertoets('2026-06-01', true), hertoets('2026-07-01')] }), tweede(), [vermoeden, slecht('2026-07-01'), veertig], omstandigheden],
    ['lid 11: met voortgang komt 100 procent niet', () => bij('2027-01-10', { hertoetsen: [hertoets('2026-07-01'), metVoortgang('2027-01-05')] }), 'nvt', [vermoeden, slecht('2026-07-01'), vooruit('2027-01-05', 11)]],
    ['lid 11: ook daar is een oordeel over de voortgang nodig', () => bij('2027-01-10', { hertoetsen: [hertoets('2026-07-01'), zonderOordeel('2027-01-05')] }), 'taalvoortgang: taaleis.voortgang', [vermoeden, slecht('2026-07-01')]],
    ['lid 13: een goede toets heft op', () => bij('2026-07-10', { hertoetsen: [hertoets('2026-07-10', true)] }), 'nvt', [vermoeden, 'taaleis.hertoetsGoed | pw 18b.13 | 2026-07-10']],
    ['lid 13: een goede toets van morgen niet', () => bij('2026-07-09', { hertoetsen: [hertoets('2026-07-10', true)] }), eerste, [vermoeden, twintig], omstandigheden],
    ['lid 13: de laatste toets telt, hoe ook opgeschreven', () => bij('2026-07-09', { hertoetsen: [hertoets('2026-06-01', true), hertoets('2026-05-01')] }), 'nvt', [vermoeden, 'taaleis.hertoetsGoed | pw 18b.13 | 2026-06-01']],
    ['lid 13: van twee toetsen op één dag telt die het laatst is vastgelegd', () => bij('2026-07-09', { hertoetsen: [hertoets('2026-06-01'), hertoets('2026-06-01', true)] }), 'nvt', [vermoeden, 'taaleis.hertoetsGoed | pw 18b.13 | 2026-06-01']],
  ]
  toets(gevallen)

  it('lid 9–13: de stappen noemen dag, procent en tijdvak', () => {
    expect(waarden(bij('2026-02-20', gesprek))).toEqual([
      { op: '2026-01-10' },
      { op: '2026-02-20' },
      { procent: 20, van: '2026-01-10', totEnMet: '2026-07-09' },
    ])
    expect(waarden(na('2027-02-01', '2026-07-01', '2027-01-05')).slice(1)).toEqual([
      { op: '2026-07-01' },
      { op: '2027-01-05' },
      { procent: 100, van: '2027-01-10' },
    ])
    expect(waarden(bij('2026-07-10', { hertoetsen: [metVoortgang('2026-07-01')] }))[1]).toEqual({
      op: '2026-07-01',
    })
    expect(waarden(bij('2026-03-01', { bewijs: opDe('2026-03-01') }))).toEqual([{ op: '2026-03-01' }])
    expect(waarden(bij('2026-03-01', les('2026-02-01')))).toEqual([{ op: '2026-02-01' }])
    const goed = bij('2026-07-10', { hertoetsen: [hertoets('2026-07-10', true)] })
    expect([uitkomst(goed), waarden(goed)[1]]).toEqual(['nvt', { op: '2026-07-10' }])
    expect(gronden(goed)).toHaveLength(2)
  })
})
