import type { IncomingMessage } from "node:http";
import { Counter, Histogram, type Registry } from "prom-client";
import type { Logger } from "../../platform/observability/logger";
import type { RequestRecord } from "../../platform/server/request/request-record";
import { clientOf, clientRequestIdOf } from "./client-identity";

/** Seconds, from what is only asked about to a large file over a slow line. */
const buckets = [0.005, 0.025, 0.1, 0.5, 1, 2.5, 5, 10, 30, 120];

/** A request for a file that has ended. */
export interface EndedTransfer {
  readonly request: IncomingMessage;
  readonly record: RequestRecord;
  readonly digest: string;
  /** The id of who asked; that of nobody where it was not known yet. */
  readonly principal: string;
  /** What it was answered with; null where the client had gone before. */
  readonly status: number | null;
  /** How much of files came in or went out, in bytes. */
  readonly bytes: number;
}

/** Tells of requests for files, in metrics, spans and the log, as is told of operations. */
export class TransferObserver {
  private readonly seconds: Histogram<"method" | "status">;
  private readonly bytes: Counter<"direction">;

  constructor(
    registry: Registry,
    private readonly log: Logger,
  ) {
    const registers = [registry];
    this.seconds = new Histogram({
      name: "graph_file_seconds",
      help: "Time of a request for a file, by method and status; gone where the client went away before its answer.",
      labelNames: ["method", "status"],
      buckets,
      registers,
    });
    this.bytes = new Counter({
      name: "graph_file_bytes_total",
      help: "Bytes of files that came in, and that went out.",
      labelNames: ["direction"],
      registers,
    });
  }

  end({ request, record, digest, principal, status, bytes }: EndedTransfer): void {
    const { headers } = request;
    const method = methodOf(request);
    const outcome = status === null ? "gone" : String(status);
    const durationMs = record.age();
    this.seconds.observe({ method, status: outcome }, durationMs / 1000);
    if (bytes > 0) this.bytes.inc({ direction: method === "PUT" ? "in" : "out" }, bytes);
    record.span?.set({ "http.request.method": method, "graph.file.bytes": bytes });
    record.span?.end(status !== null && status < 400 ? undefined : outcome);
    if (!this.log.isLevelEnabled("info")) return;
    const client = clientOf(headers);
    const line = {
      requestId: record.id,
      clientRequestId: clientRequestIdOf(headers),
      traceId: record.span?.traceId,
      method,
      file: digest,
      client: client?.name,
      clientVersion: client?.version,
      principal,
      durationMs: Math.round(durationMs * 10) / 10,
      status: status ?? outcome,
      bytes,
    };
    this.log.info(line, "a file was asked for");
  }
}

/** The methods that there are here; any other is told of as one. */
function methodOf({ method = "" }: IncomingMessage): string {
  return ["GET", "HEAD", "PUT"].includes(method) ? method : "other";
}
