export { openTraces, type TraceSettings, type Traces } from './traces.ts'
