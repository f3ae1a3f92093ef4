import "../config/own-environment";
import type { IncomingHttpHeaders } from "node:http";
import {
  defaultTextMapGetter,
  defaultTextMapSetter,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Context,
  type Span,
  type Tracer,
} from "@opentelemetry/api";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
} from "@opentelemetry/sdk-trace-base";
import type { TraceAttributes, TraceSpan, Tracing, TracingOptions } from "./tracing";

const propagator = new W3CTraceContextPropagator();
const kinds = { client: SpanKind.CLIENT, internal: SpanKind.INTERNAL } as const;

/**
 * Sends spans to a collector. A span is handed from one piece of work to the next: what OpenTelemetry otherwise does to
 * know the current one would cost every promise.
 */
export class OpenTelemetryTracing implements Tracing {
  private readonly provider: BasicTracerProvider;
  private readonly tracer: Tracer;

  constructor({ service, endpoint, ratio }: TracingOptions) {
    const url = `${endpoint.replace(/\/$/, "")}/v1/traces`;
    this.provider = new BasicTracerProvider({
      resource: resourceFromAttributes({ "service.name": service }),
      sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratio) }),
      spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url }))],
    });
    this.tracer = this.provider.getTracer("emulation-graph");
  }

  begin(name: string, headers: IncomingHttpHeaders): TraceSpan {
    const caller = propagator.extract(ROOT_CONTEXT, headers, defaultTextMapGetter);
    return new OpenTelemetrySpan(this.tracer, this.tracer.startSpan(name, { kind: SpanKind.SERVER }, caller));
  }

  close(): Promise<void> {
    return this.provider.shutdown();
  }
}

class OpenTelemetrySpan implements TraceSpan {
  private readonly context: Context;

  constructor(
    private readonly tracer: Tracer,
    private readonly span: Span,
  ) {
    this.context = trace.setSpan(ROOT_CONTEXT, span);
  }

  get traceId(): string {
    return this.span.spanContext().traceId;
  }

  child(name: string, kind: keyof typeof kinds, attributes: TraceAttributes = {}): TraceSpan {
    const span = this.tracer.startSpan(name, { kind: kinds[kind], attributes }, this.context);
    return new OpenTelemetrySpan(this.tracer, span);
  }

  headers(): Readonly<Record<string, string>> {
    const headers: Record<string, string> = {};
    propagator.inject(this.context, headers, defaultTextMapSetter);
    return headers;
  }

  set(attributes: TraceAttributes): void {
    this.span.setAttributes(attributes);
  }

  end(fault?: string): void {
    if (fault !== undefined) this.span.setStatus({ code: SpanStatusCode.ERROR, message: fault });
    this.span.end();
  }
}
