/** A Wortel in a process of its own, on a data folder and a port, with one person at the start; to be killed by tests. */
import { operatorOf } from '#app/cli/operator.ts'
import type { Config } from '#app/config.ts'
import { perform } from '#app/perform.ts'
import { demoMedewerkers, demoOrganisaties } from '#demo/organisaties.ts'
import { openStore } from '#store/open.ts'
import { beheeroperaties } from '#work/beheer/operations.ts'
import { certificaatoperaties } from '#work/beleid/operations/index.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import { gemeentenInvoeren } from '#work/huisvesting/operations/gemeenten.ts'
import { BAARN, houseOn, serverOf } from './server.ts'

export const DOSSIER = '00000000-0000-4000-8000-0000000000d1'
const [map, haven, begin] = process.argv.slice(2) as [string, string, string]
const store = await openStore({ map })
const huis = houseOn(store)
const als = (rol: 'beheerder' | 'klantmanager') => operatorOf(huis, { gemeente: BAARN } as Config, rol)
const must = async (r: Promise<{ ok: boolean }>) => {
  const uit = await r
  if (!uit.ok) throw new Error(JSON.stringify(uit))
}
if (begin === 'begin') {
  const gemeente = { gemeente: BAARN, naam: 'Baarn', provincie: 'Utrecht', inwoners: 25_442, bron: 'proef' }
  await must(perform(huis, als('beheerder'), gemeentenInvoeren, { proef: false, gemeenten: [gemeente] }))
  await must(
    perform(huis, als('beheerder'), beheeroperaties.inrichten, {
      organisaties: demoOrganisaties,
      medewerkers: demoMedewerkers,
    }),
  )
  await must(
    perform(huis, als('beheerder'), certificaatoperaties.toevoegen, {
      partner: 'bbs',
      soort: 'toetsafnemer',
      medewerker: 'demo-noor',
      vanaf: '2022-01-01',
    }),
  )
  const dag = als('klantmanager').dag
  const jaar = +dag.slice(0, 4) - 1
  const feit = (soort: string, op: string, inhoud: object = {}) => ({ soort, op: `${jaar}-${op}`, inhoud })
  await must(
    perform(huis, als('klantmanager'), dossieroperaties.openen, {
      dossiers: [
        {
          id: DOSSIER,
          persoon: {
            voornamen: 'Mariam',
            achternaam: 'Proefpersoon',
            adres: 'Proefstraat 1, Baarn',
            synthetisch: true,
          },
          feiten: [
            {
              soort: 'geboren',
              op: '1994-05-02',
              inhoud: { geboortedatum: '1994-05-02', geslacht: 'vrouw' },
            },
            feit('herkomstBekend', '06-01', { land: '7009' }),
            feit('vergunningVerleend', '05-20', { soort: 'asielBepaaldeTijd' }),
            feit('gekoppeld', '06-01', { opvang: 'coa' }),
            feit('woningAangeboden', '08-01', { woningtype: 'appartement', kamers: 3 }),
            feit('huurcontractGetekend', '08-20'),
            feit('sleutelOvergedragen', '08-20'),
            feit('ingeschreven', '09-01', { gemeente: BAARN }),
            feit('kennisgevingOntvangen', '09-10'),
            feit('taalBekend', '09-12', { taal: 'ar', tolk: 'ja' }),
            feit('intakeurenMeegeteld', '09-20', { onderdeel: 'nederlands', uren: 80 }),
          ],
        },
      ],
    }),
  )
}
const app = await serverOf(huis)
await app.listen({ port: +haven, host: '127.0.0.1' })
console.log('klaar')
