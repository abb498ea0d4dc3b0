import type { EdgeCase } from '../organization.js'
import { nameCases } from './edge-cases-names.js'
import { recordCases } from './edge-cases-records.js'
import { structureCases } from './edge-cases-structure.js'

/** Every edge case of `company`. A number, once given, keeps its meaning. */
export const edgeCases: readonly EdgeCase[] = [...nameCases, ...recordCases, ...structureCases]
