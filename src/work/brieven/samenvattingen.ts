/**
 * The gist of each kind of letter in plain words of another language. The Dutch letter is what holds; the summary says so.
 * No native speaker has read these translations yet: `nagekeken` is set only by who did, and until then the letter's
 * preview asks to have it read. Between braces stand days, times and places.
 */
import type { Dag } from '#core/day.ts'
import { type Taal, talen } from '#work/dossier/index.ts'
import type { Briefinhoud, Briefsoort } from './model.ts'

interface Catalogus {
  readonly nagekeken: boolean
  /** For days; digits as in Dutch, so that they match the letter. */
  readonly locale: string
  readonly titel: string
  /** That the Dutch text holds, and whom to ask. */
  readonly slot: string
  readonly brieven: { readonly [S in Briefsoort]: readonly string[] }
}

export const catalogi: { readonly [T in Taal]?: Catalogus } = {
  en: {
    nagekeken: false,
    locale: 'en-GB',
    titel: 'In short, in English',
    slot: 'The letter in Dutch is the official text. Do you have questions? Ask your contact person at the municipality. An interpreter is free.',
    brieven: {
      intakeUitnodiging: [
        'We invite you to a talk about your integration (brede intake).',
        'When: {dag}, {tijd}. Where: {plaats}.',
        'You may talk with us alone, without your partner or others. Tell us if you want that.',
        'Can you not come? Call us before that day.',
      ],
      intakeHerinnering: [
        'You did not come to the talk about your integration (brede intake). We invite you again.',
        'When: {dag}, {tijd}. Where: {plaats}.',
        'You must take part. Can you not come? Call us before that day.',
      ],
      toetsUitnodiging: [
        'We invite you to a test on a computer (leerbaarheidstoets). You cannot fail it. You do not need to know Dutch.',
        'When: {dag}, {tijd}. Where: {plaats}. Bring proof of identity.',
        'The test helps to choose the way of learning that suits you.',
      ],
      intakeUitkomst: [
        'This letter says what we learned in the talks about your integration.',
        'Is something wrong? Tell us; we will correct it.',
        'Next we make your personal plan (PIP) together.',
      ],
      pipBesluit: [
        'This is the decision about your personal plan for integration (PIP).',
        'Your route is: {route}. Your integration term begins on {begin}.',
        'Do you disagree? You can object until {bezwaar}. The letter says how.',
      ],
      pipWijziging: [
        'Your personal plan for integration (PIP) has been changed.',
        'Your route is: {route}. Your integration term does not change by this.',
        'Do you disagree? You can object until {bezwaar}. The letter says how.',
      ],
      plichtVoldaan: [
        'You have met your duty to integrate (inburgeringsplicht) on {dag}. Congratulations.',
        'DUO sends you the diploma or certificate of the exams. Keep this letter with it.',
        'In a year we will ask you how you are doing.',
      ],
      plichtGeeindigd: [
        'From {dag} you no longer have the duty to integrate (inburgeringsplicht).',
        'The letter says why. You may always go on learning.',
      ],
    },
  },
  uk: {
    nagekeken: false,
    locale: 'uk-UA',
    titel: 'Коротко українською',
    slot: 'Офіційним є текст листа нідерландською мовою. Маєте запитання? Зверніться до вашої контактної особи в муніципалітеті. Перекладач безкоштовний.',
    brieven: {
      intakeUitnodiging: [
        'Запрошуємо вас на розмову про вашу інтеграцію (brede intake).',
        'Коли: {dag}, {tijd}. Де: {plaats}.',
        'Ви можете говорити з нами наодинці, без партнера чи інших людей. Скажіть нам, якщо хочете цього.',
        'Не можете прийти? Зателефонуйте нам до цього дня.',
      ],
      intakeHerinnering: [
        'Ви не прийшли на розмову про вашу інтеграцію (brede intake). Запрошуємо вас ще раз.',
        'Коли: {dag}, {tijd}. Де: {plaats}.',
        'Участь обов’язкова. Не можете прийти? Зателефонуйте нам до цього дня.',
      ],
      toetsUitnodiging: [
        'Запрошуємо вас на тест на комп’ютері (leerbaarheidstoets). Його неможливо не скласти. Знати нідерландську не потрібно.',
        'Коли: {dag}, {tijd}. Де: {plaats}. Візьміть документ, що посвідчує особу.',
        'Тест допомагає вибрати спосіб навчання, який вам підходить.',
      ],
      intakeUitkomst: [
        'У цьому листі написано, що ми дізналися з розмов про вашу інтеграцію.',
        'Щось неправильно? Скажіть нам, ми виправимо.',
        'Далі ми разом складемо ваш особистий план (PIP).',
      ],
      pipBesluit: [
        'Це рішення про ваш особистий план інтеграції (PIP).',
        'Ваш маршрут: {route}. Строк інтеграції починається {begin}.',
        'Не згодні? Ви можете подати заперечення до {bezwaar}. У листі написано, як.',
      ],
      pipWijziging: [
        'Ваш особистий план інтеграції (PIP) змінено.',
        'Ваш маршрут: {route}. Строк інтеграції від цього не змінюється.',
        'Не згодні? Ви можете подати заперечення до {bezwaar}. У листі написано, як.',
      ],
      plichtVoldaan: [
        'Ви виконали свій обов’язок інтеграції (inburgeringsplicht) {dag}. Вітаємо.',
        'Диплом або сертифікат про іспити надішле вам DUO. Зберігайте цей лист разом із ним.',
        'Через рік ми запитаємо, як у вас справи.',
      ],
      plichtGeeindigd: [
        'З {dag} ви більше не маєте обов’язку інтеграції (inburgeringsplicht).',
        'У листі написано, чому. Навчатися далі можна завжди.',
      ],
    },
  },
  ar: {
    nagekeken: false,
    locale: 'ar-u-nu-latn',
    titel: 'باختصار، بالعربية',
    slot: 'النص الرسمي هو الرسالة باللغة الهولندية. هل لديك أسئلة؟ اسأل الشخص المسؤول عنك في البلدية. المترجم مجاني.',
    brieven: {
      intakeUitnodiging: [
        'ندعوك إلى محادثة عن اندماجك (brede intake).',
        'متى: {dag}، الساعة {tijd}. أين: {plaats}.',
        'يمكنك أن تتحدث معنا وحدك، بدون الزوج أو الزوجة أو غيرهما. أخبرنا إذا كنت تريد ذلك.',
        'لا تستطيع الحضور؟ اتصل بنا قبل هذا اليوم.',
      ],
      intakeHerinnering: [
        'لم تحضر إلى المحادثة عن اندماجك (brede intake). ندعوك مرة أخرى.',
        'متى: {dag}، الساعة {tijd}. أين: {plaats}.',
        'المشاركة واجبة. لا تستطيع الحضور؟ اتصل بنا قبل هذا اليوم.',
      ],
      toetsUitnodiging: [
        'ندعوك إلى اختبار على الحاسوب (leerbaarheidstoets). لا يمكن أن ترسب فيه، ولا تحتاج إلى معرفة الهولندية.',
        'متى: {dag}، الساعة {tijd}. أين: {plaats}. أحضر معك إثبات الهوية.',
        'يساعد الاختبار على اختيار طريقة التعلم التي تناسبك.',
      ],
      intakeUitkomst: [
        'في هذه الرسالة ما عرفناه من المحادثات عن اندماجك.',
        'هل هناك شيء غير صحيح؟ أخبرنا وسنصححه.',
        'بعد ذلك نضع معًا خطتك الشخصية (PIP).',
      ],
      pipBesluit: [
        'هذا هو القرار بشأن خطتك الشخصية للاندماج (PIP).',
        'مسارك هو: {route}. تبدأ مدة الاندماج في {begin}.',
        'لا توافق؟ يمكنك تقديم اعتراض حتى {bezwaar}. تشرح الرسالة كيف تفعل ذلك.',
      ],
      pipWijziging: [
        'تم تغيير خطتك الشخصية للاندماج (PIP).',
        'مسارك هو: {route}. لا تتغير مدة الاندماج بسبب ذلك.',
        'لا توافق؟ يمكنك تقديم اعتراض حتى {bezwaar}. تشرح الرسالة كيف تفعل ذلك.',
      ],
      plichtVoldaan: [
        'لقد أتممت واجب الاندماج (inburgeringsplicht) في {dag}. تهانينا.',
        'ترسل لك DUO شهادة الامتحانات. احتفظ بهذه الرسالة معها.',
        'بعد سنة سنسألك عن أحوالك.',
      ],
      plichtGeeindigd: [
        'ابتداءً من {dag} لم يعد عليك واجب الاندماج (inburgeringsplicht).',
        'تشرح الرسالة السبب. يمكنك دائمًا مواصلة التعلم.',
      ],
    },
  },
}

/** What a summary fills in: days as days, the rest as it stands. */
export type Invulling = Readonly<Record<string, string | { readonly dag: Dag }>>

/** The summary of this kind of letter in that language; null where there is no catalogue (Dutch needs none). */
export function samenvatting(soort: Briefsoort, taal: Taal, met: Invulling): Briefinhoud['samenvatting'] {
  const c = catalogi[taal]
  if (c === undefined) return null
  const dagen = new Intl.DateTimeFormat(c.locale, { dateStyle: 'long', timeZone: 'UTC' })
  const fill = (regel: string) =>
    regel.replace(/\{(\w+)\}/g, (_, naam: string) => {
      const w = met[naam]
      if (w === undefined) throw new RangeError(`nothing to fill in for {${naam}}`)
      return typeof w === 'string' ? w : dagen.format(new Date(`${w.dag}T00:00:00Z`))
    })
  return {
    taal,
    richting: talen[taal].richting,
    titel: c.titel,
    regels: [...c.brieven[soort].map(fill), c.slot],
  }
}

/** What somebody must know before sending: no summary in this language, or one that no native speaker has read. */
export function taalwaarschuwing(taal: Taal | undefined): string | null {
  if (taal === undefined)
    return 'De taal van de persoon is niet vastgelegd; de brief heeft daarom geen samenvatting in een andere taal.'
  if (taal === 'nl') return null
  const naam = talen[taal].naam
  const c = catalogi[taal]
  if (c === undefined) return `Er is nog geen samenvatting in het ${naam}. Leg de brief uit met een tolk.`
  return c.nagekeken
    ? null
    : `De samenvatting in het ${naam} is nog niet nagekeken door iemand die de taal van huis uit spreekt. Laat haar nakijken of leg de brief uit met een tolk.`
}
