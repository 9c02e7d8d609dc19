/**
 * What the participation statement is about, in the words of act and decree and in plain words. The official words of
 * the statement itself could not be read when this was made, so they are linked, not copied.
 */
import { art } from '#law/source.ts'

/** Any article of the regulation, for its address. */
export const verklaringbron = art('ri2021', '3.1')

/** What act and decree say of the track, each with its article. */
export const wettekst = [
  {
    artikel: art('wi2021', '6.4'),
    zin: 'Het traject bestaat uit een inleiding in de kernwaarden van de Nederlandse samenleving en eindigt met de ondertekening van de participatieverklaring.',
  },
  { artikel: art('bi2021', '3.1.3'), zin: 'Het traject duurt ten minste twaalf uren.' },
  {
    artikel: art('bi2021', '3.1'),
    zin: 'Er is ten minste één activiteit of excursie bij. De persoon tekent zelf, en dat wordt vastgelegd, net als wie er was.',
  },
] as const

/** The core values in plain words; our own, no part of the law. */
export const kernwaarden = [
  {
    waarde: 'Vrijheid',
    zin: 'In Nederland mag je denken, geloven en zeggen wat je wilt. Je kiest zelf hoe je leeft en met wie. Je mag een ander niet dwingen, beledigen of uitschelden.',
  },
  {
    waarde: 'Gelijkwaardigheid',
    zin: 'Iedereen is evenveel waard: man of vrouw, van welk land, welk geloof of welke liefde ook. De wet is voor iedereen hetzelfde.',
  },
  {
    waarde: 'Solidariteit',
    zin: 'We zorgen voor onszelf en helpen elkaar. Wie het zelf niet kan, krijgt hulp van de overheid.',
  },
  {
    waarde: 'Participatie',
    zin: 'Je doet mee: je leert de taal, werkt, gaat naar school of helpt anderen.',
  },
] as const
