/** Settings from the environment, read once at start, checked and typed. */
import { z } from 'zod'
import { GemeenteCode } from '#core/ids.ts'

const leegIsAfwezig = (v: unknown) => (v === '' ? undefined : v)

const Omgeving = z
  .object({
    PORT: z.preprocess(leegIsAfwezig, z.coerce.number().int().min(0).max(65_535).default(3000)),
    WORTEL_ADRES: z.preprocess(leegIsAfwezig, z.string().default('127.0.0.1')),
    WORTEL_DATA: z.preprocess(leegIsAfwezig, z.string().default('./data')),
    DATABASE_URL: z.preprocess(
      leegIsAfwezig,
      z
        .string()
        .regex(/^postgres(ql)?:\/\//)
        .optional(),
    ),
    WORTEL_GEMEENTE: z.preprocess(leegIsAfwezig, GemeenteCode.default('GM0308' as GemeenteCode)),
    WORTEL_SLEUTEL: z.preprocess(leegIsAfwezig, z.string().optional()),
    WORTEL_URL: z.preprocess(leegIsAfwezig, z.url({ protocol: /^https?$/ }).optional()),
    WORTEL_SMTP: z.preprocess(
      leegIsAfwezig,
      z
        .string()
        .regex(/^smtps?:\/\/[^\s/]+$/)
        .optional(),
    ),
    WORTEL_AFZENDER: z.preprocess(leegIsAfwezig, z.email().optional()),
    NODE_ENV: z.preprocess(leegIsAfwezig, z.string().default('development')),
  })
  .transform((o) => ({
    poort: o.PORT,
    /** Address to listen on; only this machine unless told otherwise. */
    adres: o.WORTEL_ADRES,
    map: o.WORTEL_DATA,
    databaseUrl: o.DATABASE_URL,
    gemeente: o.WORTEL_GEMEENTE as GemeenteCode,
    sleutel:
      o.WORTEL_SLEUTEL === undefined ? undefined : new Uint8Array(Buffer.from(o.WORTEL_SLEUTEL, 'base64')),
    /** The public address, without a slash at the end; for links in mail and calendars. */
    basis: (o.WORTEL_URL ?? `http://localhost:${o.PORT}`).replace(/\/+$/, ''),
    /** Where mail goes and who it is from; absent: nothing is sent. */
    post:
      o.WORTEL_SMTP === undefined ? undefined : { smtp: o.WORTEL_SMTP, afzender: o.WORTEL_AFZENDER ?? '' },
    metUrl: o.WORTEL_URL !== undefined,
    productie: o.NODE_ENV === 'production',
    /** Sign-in with demo persons: on the embedded database only, so never beside real cases. */
    demo: o.DATABASE_URL === undefined,
  }))

export type Config = z.output<typeof Omgeving>

/** A setting is missing or wrong; the message says which and what to do. */
export class Instelfout extends Error {
  override name = 'Instelfout'
}

const hulp: Readonly<Record<string, string>> = {
  PORT: 'PORT is een poortnummer van 0 tot en met 65535.',
  DATABASE_URL: 'DATABASE_URL begint met postgres:// of postgresql://.',
  WORTEL_URL: 'WORTEL_URL is het adres van Wortel, zoals https://wortel.gemeente.nl.',
  WORTEL_SMTP:
    'WORTEL_SMTP is een mailserver, zoals smtp://mail.gemeente.nl:587 of smtps://naam:wachtwoord@mail.gemeente.nl.',
  WORTEL_AFZENDER: 'WORTEL_AFZENDER is het e-mailadres waar mail vandaan komt.',
  WORTEL_GEMEENTE: 'WORTEL_GEMEENTE is een gemeentecode, zoals GM0308.',
}

/** Reads the settings. Throws `Instelfout` in Dutch when one is wrong or production lacks one. */
export function readConfig(omgeving: Readonly<Record<string, string | undefined>>): Config {
  const gelezen = Omgeving.safeParse(omgeving)
  if (!gelezen.success) {
    const namen = [...new Set(gelezen.error.issues.map((i) => String(i.path[0])))]
    throw new Instelfout(namen.map((n) => hulp[n] ?? `${n} klopt niet.`).join(' '))
  }
  const c = gelezen.data
  if (c.sleutel !== undefined && c.sleutel.length !== 32) {
    throw new Instelfout(
      'WORTEL_SLEUTEL moet 32 bytes zijn, geschreven als base64. Maak er een met: openssl rand -base64 32',
    )
  }
  if (c.productie && c.databaseUrl === undefined) {
    throw new Instelfout(
      'NODE_ENV=production vraagt een echte database: zet DATABASE_URL op een PostgreSQL. De ingebouwde database is alleen voor uitproberen.',
    )
  }
  if (c.post !== undefined && (c.post.afzender === '' || !c.metUrl)) {
    throw new Instelfout(
      'WORTEL_SMTP vraagt ook WORTEL_AFZENDER (van wie de mail komt) en WORTEL_URL (waar de link in de mail heen gaat).',
    )
  }
  if (c.databaseUrl !== undefined && c.sleutel === undefined) {
    throw new Instelfout(
      'Met DATABASE_URL is WORTEL_SLEUTEL verplicht: de sleutel waarmee BSN en V-nummer worden versleuteld. Maak er een met: openssl rand -base64 32',
    )
  }
  return c
}
