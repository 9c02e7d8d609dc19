/**
 * One dossier as a formula looks at it: folded on a day, with the law and the handbook asked only when a formula needs
 * them, since most persons fall outside most formulas on the facts alone. Pure.
 */
import type { Dag } from '#core/day.ts'
import { type Beoordeling, beoordeel, type Dossier } from '#work/dossier/index.ts'
import { type Taak, taakVan, type Versie } from '#work/taken/index.ts'

/** What can be folded on any day. */
export interface Vouwbaar {
  op(dag: Dag): Dossier
}

/** What the law says, worked out at the first question. */
class Wet implements Beoordeling {
  readonly #d: Dossier
  #b: Beoordeling | undefined
  constructor(d: Dossier) {
    this.#d = d
  }
  #all(): Beoordeling {
    this.#b ??= beoordeel(this.#d)
    return this.#b
  }
  get plicht() {
    return this.#all().plicht
  }
  get plichtOoit() {
    return this.#all().plichtOoit
  }
  get termijnen() {
    return this.#all().termijnen
  }
  get vordering() {
    return this.#all().vordering
  }
}

export class Blik {
  readonly d: Dossier
  readonly b: Beoordeling
  readonly #bron: Vouwbaar
  readonly #handboek: readonly Versie[]

  constructor(bron: Vouwbaar, peildatum: Dag, handboek: readonly Versie[]) {
    this.#bron = bron
    this.#handboek = handboek
    this.d = bron.op(peildatum)
    this.b = new Wet(this.d)
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
