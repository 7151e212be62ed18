import { type Attributes, ROOT_CONTEXT, SpanKind, SpanStatusCode, TraceFlags, trace } from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import {
  BatchSpanProcessor,
  type IdGenerator,
  RandomIdGenerator,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace'

/** What is told of a notice: ids and codes. Never an address, a name, or what a server said, which may hold either. */
export interface Traces {
  /** It was planned, and waited until a worker took it for the first time. */
  planned(noticeId: string, at: { planned: Date; taken: Date; announcementId: string }): void
  composed(noticeId: string, at: { began: Date; ended: Date; language: string; attempt: number }): void
  delivered(
    noticeId: string,
    at: { began: Date; ended: Date; result: string; code: number | null; server: string | null; attempt: number },
  ): void
  /** Something came back of it. */
  receipt(noticeId: string, at: { began: Date; outcome: string; via: string }): void
  /** Hands over what is not handed over yet. */
  close(): Promise<void>
}

export interface TraceSettings {
  /** As `OTEL_EXPORTER_OTLP_ENDPOINT`: without the path `/v1/traces`. Empty: nothing is traced. */
  endpoint: string
  /** Which of the programs tells it. */
  service: string
  /** Which part of all notices is traced, from 0 to 1; each as a whole or not at all. Default 1. */
  ratio?: number
}

const nothing: Traces = {
  planned() {},
  composed() {},
  delivered() {},
  receipt() {},
  async close() {},
}

/**
 * One trace for each notice, from planning to what came back, whichever processes and days lie between: the trace's id is
 * the notice's, and the first span's id is its latter half, so that nothing needs to be stored or passed on.
 */
export function openTraces({ endpoint, service, ratio = 1 }: TraceSettings): Traces {
  if (endpoint === '') return nothing
  const ids = new ChosenIds()
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    // By the notice's id alone: all processes decide alike.
    sampler: new TraceIdRatioBasedSampler(ratio),
    idGenerator: ids,
    spanProcessors: [
      new BatchSpanProcessor({
        exporter: new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` }),
        maxQueueSize: 20_000,
      }),
    ],
  })
  const tracer = provider.getTracer('fairnotice')

  const step = (name: string, noticeId: string, began: Date, ended: Date, kind: SpanKind, attributes: Attributes) => {
    const parent = trace.setSpanContext(ROOT_CONTEXT, {
      ...rootOf(noticeId),
      traceFlags: TraceFlags.SAMPLED,
      isRemote: true,
    })
    const span = tracer.startSpan(
      name,
      { kind, startTime: began, attributes: { 'fairnotice.notice': noticeId, ...attributes } },
      parent,
    )
    const { 'fairnotice.result': result } = attributes
    if (result === 'refused' || result === 'bounced') span.setStatus({ code: SpanStatusCode.ERROR, message: result })
    span.end(ended)
  }

  return {
    planned(noticeId, { planned, taken, announcementId }) {
      ids.next = rootOf(noticeId)
      const attributes = { 'fairnotice.notice': noticeId, 'fairnotice.announcement': announcementId }
      tracer.startSpan('plan', { root: true, startTime: planned, attributes }).end(taken)
      ids.next = null
    },
    composed(noticeId, { began, ended, language, attempt }) {
      const attributes = { 'fairnotice.language': language, 'fairnotice.attempt': attempt }
      step('compose', noticeId, began, ended, SpanKind.INTERNAL, attributes)
    },
    delivered(noticeId, { began, ended, result, code, server, attempt }) {
      step('deliver', noticeId, began, ended, SpanKind.CLIENT, {
        'fairnotice.result': result,
        'fairnotice.attempt': attempt,
        ...(code === null ? {} : { 'smtp.response.code': code }),
        ...(server === null ? {} : { 'server.address': server }),
      })
    },
    receipt(noticeId, { began, outcome, via }) {
      const attributes = { 'fairnotice.result': outcome, 'fairnotice.via': via }
      step('receipt', noticeId, began, new Date(), SpanKind.SERVER, attributes)
    },
    // A receiver that is away must not keep a process from ending.
    close: () => provider.shutdown().catch((error) => console.error(error)),
  }
}

/** The ids of a notice's first span. A UUID of version 4 has a bit set in either half, so neither is the invalid nought. */
const rootOf = (noticeId: string): { traceId: string; spanId: string } => {
  const traceId = noticeId.replaceAll('-', '')
  return { traceId, spanId: traceId.slice(16) }
}

class ChosenIds implements IdGenerator {
  next: { traceId: string; spanId: string } | null = null
  readonly #random = new RandomIdGenerator()
  generateTraceId = (): string => this.next?.traceId ?? this.#random.generateTraceId()
  generateSpanId = (): string => this.next?.spanId ?? this.#random.generateSpanId()
}
