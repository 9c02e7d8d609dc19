/** HTTP status of each refusal. Only this room knows status codes. */
import type { WeigeringCode } from '#core/result.ts'

const statussen: { readonly [C in WeigeringCode]: number } = {
  nietAangemeld: 401,
  geenToegang: 403,
  nietGevonden: 404,
  geenStap: 403,
  ongeldig: 400,
  gewijzigd: 409,
  feitKanNiet: 422,
  bestaatAl: 409,
  formulierVerlopen: 403,
  nietNu: 409,
  teGroot: 413,
  teVaak: 429,
}

/** The status that goes with a refusal. */
export function statusOf(code: WeigeringCode): number {
  return statussen[code]
}
