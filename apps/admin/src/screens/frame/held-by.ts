import type { GateReason } from '@fairnotice/policy'
import type { Translate } from '../../language/provider.tsx'

/** What holds a version, from the gate's codes; several of them may say the same. */
export const heldBy = (t: Translate, codes: string): string =>
  [...new Set(codes.split(' ').map((code) => t(`heldBy.${code as GateReason['code']}`)))].join('; ')
