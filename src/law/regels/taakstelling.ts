import { bepaald } from '#core/explain.ts'
import { op, type Regel } from '../regel.ts'
import { art } from '../source.ts'
import { publicatieweken, taakstellingFormule, verreken, verschuiving } from '../taakstelling.ts'

export const regel: Regel = {
  id: 'taakstelling',
  titel: 'Hoeveel vergunninghouders de gemeente per halfjaar huisvest',
  samenvatting:
    'Het landelijke aantal maal de inwoners van de gemeente, gedeeld door die van Nederland, naar boven afgerond. Gerealiseerd telt eerst voor het lopende halfjaar, dan voor de achterstand; wat over is, is voorsprong. Het gepubliceerde getal blijft ernaast staan.',
  artikelen: [art('hvw2014', '28'), art('hvw2014', '29.1'), art('hvw2014', '29.2')],
  waarden: [publicatieweken],
  voorbeelden: [
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
    {
      naam: 'Precies een geheel getal wordt niet hoger: 10 × 100 ÷ 1.000 = 1 (Huisvestingswet 2014 art. 29 lid 1)',
      reken: () => {
        const f = taakstellingFormule({ landelijk: 10, inwoners: 100, inwonersNederland: 1000 })
        return bepaald(f.waarde, [f.stap])
      },
      verwacht: 1,
    },
    {
      naam: 'Twee gemeenten schuiven er vier: de som blijft 36, dat mag (Huisvestingswet 2014 art. 29 lid 2)',
      reken: () => verschuiving(op([20, 16]), [16, 20]),
      verwacht: true,
    },
    {
      naam: 'Met samen 35 mag het niet (Huisvestingswet 2014 art. 29 lid 2)',
      reken: () => verschuiving(op([20, 16]), [16, 19]),
      verwacht: false,
    },
  ],
}
