/**
 * One dossier as a formula looks at it: folded on a day, with the law and the handbook asked only when a formula needs
 * them, since most persons fall outside most formulas on the facts alone. Pure.
 */
import type { Dag } from '#core/day.ts'
import { type Dossier, Oordelen } from '#work/dossier/index.ts'
import { type Taak, taakVan, type Versie } from '#work/taken/index.ts'

/** What can be folded on any day. */
export interface Vouwbaar {
  op(dag: Dag): Dossier
}

export class Blik {
  readonly d: Dossier
  readonly b: Oordelen
  readonly #bron: Vouwbaar
  readonly #handboek: readonly Versie[]

  constructor(bron: Vouwbaar, peildatum: Dag, handboek: readonly Versie[]) {
    this.#bron = bron
    this.#handboek = handboek
    this.d = bron.op(peildatum)
    this.b = new Oordelen(this.d)
  }

  /** The task of a step of the handbook; undefined where it never began. */
  taak(stap: string): Taak | undefined {
    return taakVan(this.d, this.b, this.#handboek, stap)
  }

  /** The same dossier on an earlier day. */
  eerder(dag: Dag): Blik {
    return new Blik(this.#bron, dag, this.#handboek)
  }
}
