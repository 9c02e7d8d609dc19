/** Progress in the demonstration: talks with agreements, a draft of a talk, requests, a note and a letter at the end. */
import { type Dag, plusDagen } from '#core/day.ts'
import type { Inhoud } from '#work/dossier/index.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import {
  afrondingsoperaties,
  gesprekoperaties,
  notitieoperaties,
  verzoekoperaties,
} from '#work/voortgang/operations.ts'
import type { Doe } from './doe.ts'

const werkt: Inhoud<'deelnameBesproken'> = {
  werk: 'werkDeeltijd',
  studie: 'geenStudie',
  vrijwilligerswerk: 'geenVrijwilligerswerk',
}

/** What is told of the first people whose term runs, in the order of the list; one more stays as silence left it. */
export async function bespreekVoortgang(doe: Doe, vandaag: Dag): Promise<void> {
  const als = 'klantmanager' as const
  const van = async (fase: 'inburgeren' | 'voldaan') =>
    (await doe(vandaag, als, dossieroperaties.zoeken, { fase })).dossiers
  const lopend = (await van('inburgeren')).filter((d) => d.stoplicht !== null)
  const [groen, oranje, vraagt, concept] = lopend
  if (groen !== undefined) {
    const dossier = groen.id
    const antwoorden = [{ vraag: 'taal', antwoord: 'Leest nu zelf de brieven van school.' }]
    await doe(vandaag, als, gesprekoperaties.conceptBewaren, { dossier, antwoorden })
    await doe(vandaag, als, gesprekoperaties.gesprekVastleggen, {
      dossier,
      deelname: werkt,
      nieuw: [
        { wie: 'persoon', wat: 'examenAanmelden', uiterlijk: plusDagen(vandaag, 28) },
        { wie: 'klantmanager', wat: 'schoolBenaderen', uiterlijk: plusDagen(vandaag, 10) },
      ],
    })
  }
  if (oranje !== undefined)
    await doe(vandaag, als, gesprekoperaties.gesprekVastleggen, {
      dossier: oranje.id,
      op: plusDagen(vandaag, -40),
      deelname: { ...werkt, werk: 'geenWerk' },
      nieuw: [{ wie: 'persoon', wat: 'kinderopvangRegelen', uiterlijk: plusDagen(vandaag, -12) }],
    })
  if (vraagt !== undefined) {
    const verzoek = {
      dossier: vraagt.id,
      soort: 'verzoekGedaan',
      op: plusDagen(vandaag, -9),
      inhoud: { verzoek: 'ontheffing', verzoekgrond: 'BIO' },
    }
    await doe(vandaag, als, dossieroperaties.vastleggen, { feiten: [verzoek] })
    const { verzoeken } = await doe(vandaag, als, verzoekoperaties.zien, { dossier: vraagt.id })
    const advies = {
      dossier: vraagt.id,
      soort: 'verzoekAdviesGegeven',
      op: plusDagen(vandaag, -2),
      inhoud: { bij: verzoeken![0]!.feit, advies: 'positief' },
    }
    await doe(vandaag, als, dossieroperaties.vastleggen, { feiten: [advies] })
    await doe(vandaag, als, notitieoperaties.schrijven, {
      dossier: vraagt.id,
      categorie: 'voortgang',
      tekst: 'Het verzoek is samen ingevuld. De papieren liggen bij DUO.',
    })
  }
  if (concept !== undefined)
    await doe(vandaag, als, gesprekoperaties.conceptBewaren, {
      dossier: concept.id,
      antwoorden: [{ vraag: 'meedoen', antwoord: 'Helpt op zaterdag bij de voetbalclub.' }],
    })
  const klaar = (await van('voldaan'))[0]
  if (klaar !== undefined)
    await doe(vandaag, als, afrondingsoperaties.briefMaken, { dossier: klaar.id, soort: 'plichtVoldaan' })
}
