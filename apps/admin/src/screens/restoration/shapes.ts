import type { z } from 'zod'
import type * as schemas from '../../api/schemas/restoration.ts'

export type Restoration = z.infer<typeof schemas.Restoration>
export type Reconciliation = z.input<typeof schemas.Reconciliation>
export type Reconciled = z.infer<typeof schemas.Reconciled>
