/** The list of all operations. What is not here cannot be asked, by page, API or command line. */
import type { Operatie } from '#core/operation.ts'
import { beheeroperaties } from '#work/beheer/operations.ts'
import { medewerkeroperaties } from '#work/beheer/staff.ts'
import {
  bijlageoperaties,
  certificaatoperaties,
  overeenkomstoperaties,
  partneroperaties,
  planoperaties,
} from '#work/beleid/operations/index.ts'
import { huisstijloperaties } from '#work/brieven/huisstijl-operaties.ts'
import { briefoperaties } from '#work/brieven/operations.ts'
import { casusoperaties } from '#work/casus/operations/index.ts'
import type { Context } from '#work/dossier/index.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import { huisvestingsoperaties, vindoperaties } from '#work/huisvesting/operations/index.ts'
import { intakeoperaties } from '#work/intake/operations/index.ts'
import { lerenoperaties } from '#work/leren/operations/index.ts'
import { monitoroperaties } from '#work/monitor/operations/index.ts'
import { pipoperaties } from '#work/plan/operations/index.ts'
import { handboekoperaties, takenoperaties } from '#work/taken/operations/index.ts'
import {
  afrondingsoperaties,
  gesprekoperaties,
  notitieoperaties,
  opruimoperaties,
  verzoekoperaties,
} from '#work/voortgang/operations.ts'

export const operaties: readonly Operatie<Context>[] = [
  ...Object.values(dossieroperaties),
  ...Object.values(takenoperaties),
  ...Object.values(handboekoperaties),
  ...Object.values(huisvestingsoperaties),
  ...Object.values(vindoperaties).flatMap((deel) => Object.values(deel)),
  ...Object.values(casusoperaties),
  ...Object.values(intakeoperaties),
  ...Object.values(pipoperaties),
  ...Object.values(gesprekoperaties),
  ...Object.values(verzoekoperaties),
  ...Object.values(afrondingsoperaties),
  ...Object.values(notitieoperaties),
  ...Object.values(opruimoperaties),
  ...Object.values(briefoperaties),
  ...Object.values(huisstijloperaties),
  ...Object.values(beheeroperaties),
  ...Object.values(medewerkeroperaties),
  ...Object.values(partneroperaties),
  ...Object.values(bijlageoperaties),
  ...Object.values(overeenkomstoperaties),
  ...Object.values(certificaatoperaties),
  ...Object.values(planoperaties),
  ...Object.values(lerenoperaties).flatMap((deel) => Object.values(deel)),
  ...Object.values(monitoroperaties),
] as readonly Operatie<Context>[]
