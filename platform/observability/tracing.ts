import type { IncomingHttpHeaders } from "node:http";

/** What is known of a span: names and counts, never what a person could be known by. */
export type TraceAttributes = Readonly<Record<string, string | number | boolean>>;

/** A piece of work of a request, as traces show it. */
export interface TraceSpan {
  /** The trace that it belongs to, 32 hexadecimal digits: by it a log line and a trace are found from each other. */
  readonly traceId: string;
  /** Begins a piece of this piece. */
  child(name: string, kind: "client" | "internal", attributes?: TraceAttributes): TraceSpan;
  /** The headers by which another process goes on with the trace (W3C Trace Context). */
  headers(): Readonly<Record<string, string>>;
  set(attributes: TraceAttributes): void;
  /** Ends it; with a fault, which says in a word what went wrong. */
  end(fault?: string): void;
}

/** Where spans go. */
export interface Tracing {
  /** Begins the work on a request, which goes on with the trace that its headers name. */
  begin(name: string, headers: IncomingHttpHeaders): TraceSpan;
  /** Sends what waits. */
  close(): Promise<void>;
}

export interface TracingOptions {
  /** The name of the service in the traces. */
  readonly service: string;
  /** Where an OpenTelemetry collector takes spans over HTTP: `http://127.0.0.1:4318`. */
  readonly endpoint: string;
  /** The share of traces that is kept where the caller has not decided: 0 to 1. */
  readonly ratio: number;
}
