import type { TextKey } from '../../language/provider.tsx'
import type { Gate } from '../data/shapes.ts'

type Reason = Gate['reasons'][number]

/** Which text says why the gate is shut: the lead time runs from the last one sent, so it is not known while some are not. */
export const gateReason = (code: Reason['code'], all: readonly Pick<Reason, 'code'>[]): TextKey =>
  code === 'lead-time' && all.some((other) => other.code === 'undispatched')
    ? 'gate.lead-time-at-least'
    : `gate.${code}`
