/** How the demonstration does something: an operation on a day of the story, by its person with that role. */
import type { z } from 'zod'
import type { Rol } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { Operatie } from '#core/operation.ts'
import type { Context } from '#work/dossier/index.ts'

/** Performs it and gives what came of it; throws when it is refused. */
export type Doe = <I extends z.ZodType, O extends z.ZodType>(
  dag: Dag,
  rol: Rol,
  operatie: Operatie<Context, I, O>,
  invoer: unknown,
) => Promise<z.output<O>>
