import { join } from "node:path";
import { root, startGraph } from "../baseline/start-graph";
import { auditorHeaders } from "../../testing/bench/auditor";
import { post, type Post } from "../../testing/bench/load";
import { startNode } from "../../testing/bench/start-node";
import type { FilledDatabase } from "./data/filled-database";

/** A server that is measured. */
export interface Subject {
  readonly pid: number;
  /** Requests, another one each time. */
  requests(path: string, body: object): () => Post;
  stop(): Promise<void>;
}

/** The embedded graph over some databases. */
export async function graphOver({ dataDir, env }: FilledDatabase): Promise<Subject> {
  const { process, address } = await startGraph(dataDir, env);
  return { pid: process.pid, requests: requestsTo(address), stop: () => process.stop() };
}

/** The answerer by hand over the same. */
export async function handOver({ address: databases }: FilledDatabase): Promise<Subject> {
  const process = startNode([join(__dirname, "by-hand", "serve.js"), databases], {}, root);
  const address = await process.address();
  return { pid: process.pid, requests: requestsTo(address), stop: () => process.stop() };
}

/**
 * Requests of an auditor. A value of its own in each request keeps anything on the way from answering two with one piece of work. */
export function requestsTo(address: string): Subject["requests"] {
  const headers = auditorHeaders();
  let count = 0;
  return (path, { variables = {}, ...body }: { variables?: object }) => {
    const url = new URL(path, address);
    return () => ({
      url,
      headers,
      body: JSON.stringify({ ...body, variables: { ...variables, bench: ++count } }),
    });
  };
}

/** Asks once. @throws Error when the answer has errors. */
export async function ask<Data>(subject: Subject, path: string, body: object): Promise<Data> {
  const answer = (await post(subject.requests(path, body)())).toString();
  const { data, errors } = JSON.parse(answer) as { data: Data; errors?: unknown };
  if (errors) throw new Error(`${path} answered with errors: ${JSON.stringify(errors).slice(0, 500)}`);
  return data;
}
