import { join } from "node:path";
import { post, type Post } from "../../testing/bench/load";
import { requestsOf } from "../../testing/bench/requests";
import { startGraph } from "../../testing/start-graph";
import { startNode, type RunningProcess } from "../../testing/start-process";
import { auditorHeaders, tokenSettings } from "../../testing/tokens";
import type { FilledDatabase } from "./data/fill";

/** A server that is measured. */
export interface Subject {
  readonly pid: number;
  /** Requests, another one each time. */
  requests(path: string, body: object): () => Post;
  stop(): Promise<void>;
}

/** A million awards may be looked through before a graph is ready, and on a busy machine. */
const patienceMs = 600_000;

/** The embedded graph over some databases. */
export function startFilled(
  { dataDir, env }: FilledDatabase,
  nodeOptions: readonly string[] = [],
): Promise<RunningProcess> {
  return startGraph({ dataDir, env: { ...tokenSettings, ...env }, nodeOptions, patienceMs });
}

/** The same as one that is measured. */
export async function graphOver(database: FilledDatabase): Promise<Subject> {
  return subject(await startFilled(database));
}

/** The answerer by hand over the same. */
export async function handOver({ address: databases }: FilledDatabase): Promise<Subject> {
  return subject(await startNode([join(__dirname, "by-hand", "serve.js"), databases]));
}

function subject({ pid, url, stop }: RunningProcess): Subject {
  return { pid, requests: requestsTo(url), stop: async () => void (await stop()) };
}

/** Requests of an auditor, each another one. */
export function requestsTo(address: string): Subject["requests"] {
  const headers = auditorHeaders();
  return (path, body) => requestsOf(new URL(path, address), body, headers);
}

/** Asks once. @throws Error when the answer has errors. */
export async function ask<Data>(subject: Subject, path: string, body: object): Promise<Data> {
  const answer = (await post(subject.requests(path, body)())).toString();
  const { data, errors } = JSON.parse(answer) as { data: Data; errors?: unknown };
  if (errors) throw new Error(`${path} answered with errors: ${JSON.stringify(errors).slice(0, 500)}`);
  return data;
}
