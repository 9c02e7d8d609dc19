/** What a command of the command line is, and how it fails. */

/** The command was given wrongly; said on stderr with exit code 2. */
export class Gebruiksfout extends Error {
  override name = 'Gebruiksfout'
}

export interface Opdracht {
  readonly naam: string
  /** One line for the overview. */
  readonly kort: string
  readonly hulp: string
  /** Runs; returns the exit code. */
  readonly doe: (argumenten: string[]) => Promise<number>
}

/** Says something to the person on stderr; stdout is for results. */
export function zeg(tekst: string): void {
  process.stderr.write(`${tekst}\n`)
}

/** Progress with counts on one line; silent where nobody watches, save at the end. */
export function voortgang(wat: string): (gedaan: number, totaal: number) => void {
  let laatst = 0
  return (gedaan, totaal) => {
    const nu = Date.now()
    if (gedaan < totaal && nu - laatst < 200) return
    laatst = nu
    if (process.stderr.isTTY)
      process.stderr.write(`\r${wat}: ${gedaan} van ${totaal}${gedaan >= totaal ? '\n' : ''}`)
    else if (gedaan >= totaal) zeg(`${wat}: ${gedaan} van ${totaal}`)
  }
}
