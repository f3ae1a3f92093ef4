import { Agent, request as httpRequest } from "node:http";

/** A POST of JSON. */
export interface Post {
  readonly url: URL;
  readonly body: string;
  /** Besides those of its body. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a load came to. */
export interface Load {
  readonly seconds: number;
  /** How long each request took as its client saw it, in milliseconds. */
  readonly latencies: readonly number[];
}

export interface LoadOptions {
  readonly seconds: number;
  /** Ends the load before its time is over. */
  readonly requests?: number;
  readonly connections: number;
  /** The number of bytes of every answer: another number is another answer, and ends the bench. */
  readonly bytes?: number;
}

/** Sends one request, and gives the answer's body. */
export function post({ url, body, headers }: Post, agent?: Agent): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      url,
      {
        method: "POST",
        ...(agent ? { agent } : {}),
        headers: {
          ...headers,
          "content-type": "application/json",
          "content-length": Buffer.byteLength(body),
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.once("error", reject);
        response.once("end", () => {
          const answer = Buffer.concat(chunks);
          if (response.statusCode === 200) resolve(answer);
          else
            reject(
              new Error(`${url.href} answered ${response.statusCode}: ${answer.toString().slice(0, 500)}`),
            );
        });
      },
    );
    sent.once("error", reject);
    sent.end(body);
  });
}

/** Keeps some connections busy for a while, each with one request at a time. `next` makes every request anew. */
export async function load(
  next: () => Post,
  { seconds, requests = Infinity, connections, bytes }: LoadOptions,
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latencies: number[] = [];
  const begin = performance.now();
  const end = begin + seconds * 1000;
  const client = async () => {
    for (let sent = performance.now(); sent < end && latencies.length < requests;) {
      const answer = await post(next(), agent);
      const received = performance.now();
      if (bytes !== undefined && answer.length !== bytes) {
        throw new Error(
          `An answer of ${answer.length} bytes in place of ${bytes}: ${answer.toString().slice(0, 500)}`,
        );
      }
      latencies.push(received - sent);
      sent = received;
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, client));
    return { seconds: (performance.now() - begin) / 1000, latencies };
  } finally {
    agent.destroy();
  }
}
