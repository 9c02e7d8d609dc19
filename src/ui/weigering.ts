/** What a refusal says to a person: what is going on, why, and what to do now. */
import { gegevenssoorten } from '#core/operation.ts'
import type { Weigering, WeigeringCode, Weigeringen } from '#core/result.ts'

export interface Weigeringstekst {
  readonly titel: string
  readonly zin: string
  readonly watNu: string
}

const handelingen: Record<string, string> = { zien: 'zien', vastleggen: 'vastleggen', beheren: 'beheren' }

const teksten: { readonly [C in WeigeringCode]: (w: Weigeringen[C]) => Weigeringstekst } = {
  nietAangemeld: () => ({
    titel: 'Niet aangemeld',
    zin: 'Deze pagina is alleen voor aangemelde medewerkers, of de aanmelding is verlopen.',
    watNu: 'Meld opnieuw aan.',
  }),
  geenToegang: (w) => ({
    titel: 'Geen toegang',
    zin: `De rol ${w.rol} mag ${w.gegevens.toLowerCase()} niet ${handelingen[w.handeling] ?? w.handeling}: ${w.grond}.`,
    watNu:
      'Is dit wel nodig voor het werk? Vraag de functioneel beheerder van de gemeente het toegangsbeleid na te kijken.',
  }),
  nietGevonden: (w) => ({
    titel: 'Niet gevonden',
    zin: `Dit bestaat niet (${w.wat}), of het hoort nu niet bij het werk van deze rol.`,
    watNu: `${w.bereik === undefined ? '' : `${w.bereik} `}Controleer het adres, of zoek op naam. Hoort dit wel bij het werk? Stel dan in het handboek een stap voor.`,
  }),
  geenStap: (w) => ({
    titel: 'Hiervoor staat geen stap open',
    zin: `${gegevenssoorten[w.gegevens]}: ${w.uitleg ?? 'geen stap die nu open staat, vraagt deze rol om deze gegevens.'}`,
    watNu: 'Er is niets opgeslagen. Hoort dit wel bij het werk? Stel dan in het handboek een wijziging voor.',
  }),
  ongeldig: (w) => ({
    titel: 'De invoer klopt nog niet',
    zin:
      w.aantal === 1
        ? 'Er is één fout gevonden; er is niets opgeslagen.'
        : `Er zijn ${w.aantal} fouten gevonden; er is niets opgeslagen.`,
    watNu: 'Verbeter wat is aangegeven en probeer het opnieuw.',
  }),
  gewijzigd: () => ({
    titel: 'Intussen gewijzigd',
    zin: 'Iemand anders legde intussen iets vast in dit dossier. Er is niets opgeslagen.',
    watNu: 'Bekijk het dossier opnieuw en leg het feit dan nog eens vast.',
  }),
  feitKanNiet: (w) => ({
    titel: 'Dit feit kan zo niet',
    zin: w.toelichting,
    watNu: 'Er is niets opgeslagen. Pas het feit aan, of corrigeer eerst het feit waarmee het botst.',
  }),
  nietNu: (w) => ({
    titel: 'Dat kan nu niet',
    zin: w.toelichting,
    watNu: 'Er is niets veranderd.',
  }),
  bestaatAl: (w) => ({
    titel: 'Dat staat er al',
    zin: `Al eerder vastgelegd: ${w.wat}.`,
    watNu: 'Er is niets veranderd. Klopt het eerdere niet, corrigeer dat dan.',
  }),
  formulierVerlopen: () => ({
    titel: 'Formulier verlopen',
    zin: 'Het formulier stond te lang open of kwam van een andere pagina. Er is niets opgeslagen.',
    watNu: 'Open de pagina opnieuw en vul het formulier nog eens in.',
  }),
  teGroot: (w) => ({
    titel: 'Te groot',
    zin: `Het bestand is te groot: ten hoogste ${w.megabytes} MB. Er is niets opgeslagen.`,
    watNu: 'Maak het bestand kleiner of splits het in delen, en stuur het opnieuw.',
  }),
  teVaak: (w) => ({
    titel: 'Even wachten',
    zin: `Te veel verzoeken achter elkaar. Probeer het over ${w.seconden} seconden opnieuw.`,
    watNu: 'Gebeurt dit bij gewoon werk, meld het dan bij de beheerder.',
  }),
}

/** The words of a refusal. */
export function weigeringstekst(w: Weigering): Weigeringstekst {
  return (teksten[w.code] as (x: Weigering['waarden']) => Weigeringstekst)(w.waarden)
}
