/** One sample of a metric: its labels, and its value. */
export interface Sample {
  labels: Record<string, string>
  value: number
}

const NAME = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/
const LABEL = /^([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\\\|\\"|\\n)*)"(?:,|$)/

/**
 * Reads Prometheus' text format as strictly as Prometheus does (0.0.4, "Exposition formats"), by its own rules and none
 * of our writer's: a metric's lines stand together, HELP and TYPE once and before its samples, no sample twice, a line end
 * at the end.
 *
 * @throws Error naming the line
 */
export function readExposition(text: string): Map<string, Sample[]> {
  if (!text.endsWith('\n')) throw new Error('the last line has no end')
  const metrics = new Map<string, Sample[]>()
  const said = new Set<string>()
  let current = ''
  const begin = (name: string, line: string) => {
    if (!NAME.test(name)) throw new Error(`no metric's name: ${line}`)
    if (name === current) return
    if (metrics.has(name)) throw new Error(`its lines don't stand together: ${line}`)
    current = name
    metrics.set(name, [])
  }
  for (const line of text.slice(0, -1).split('\n')) {
    const [, what, name = '', rest = ''] = /^# (HELP|TYPE) (\S+) (.+)$/.exec(line) ?? []
    if (what) {
      begin(name, line)
      if (said.has(`${what} ${name}`)) throw new Error(`said twice: ${line}`)
      if (metrics.get(name)?.length) throw new Error(`after its samples: ${line}`)
      if (what === 'TYPE' && !/^(counter|gauge|histogram|summary|untyped)$/.test(rest))
        throw new Error(`no such type: ${line}`)
      if (what === 'HELP' && /(?<!\\)(\\\\)*\\(?![\\n])/.test(rest)) throw new Error(`not escaped: ${line}`)
      said.add(`${what} ${name}`)
      continue
    }
    const [, of = '', labels, value = ''] = /^([^\s{]+)(?:\{(.*)\})? ([^\s]+)$/s.exec(line) ?? []
    begin(of, line)
    if (!said.has(`TYPE ${of}`)) throw new Error(`without a type: ${line}`)
    const sample = { labels: readLabels(labels ?? '', line), value: Number(value) }
    if (value === '' || !/^[-+]?(\d+(\.\d+)?([eE][-+]?\d+)?|Inf|NaN)$/.test(value)) throw new Error(`no value: ${line}`)
    const samples = metrics.get(of) as Sample[]
    const key = JSON.stringify(Object.entries(sample.labels).sort())
    if (samples.some((other) => JSON.stringify(Object.entries(other.labels).sort()) === key))
      throw new Error(`twice: ${line}`)
    samples.push(sample)
  }
  return metrics
}

function readLabels(text: string, line: string): Record<string, string> {
  const labels: Record<string, string> = {}
  for (let rest = text; rest !== ''; ) {
    const [whole, name, value] = LABEL.exec(rest) ?? []
    if (whole === undefined || name === undefined || name in labels) throw new Error(`labels: ${line}`)
    labels[name] = (value as string).replace(/\\(.)/g, (_, of: string) => (of === 'n' ? '\n' : of))
    rest = rest.slice(whole.length)
  }
  return labels
}
