import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** What the bench sends. */
export interface Question {
  readonly operationName: string;
  readonly query: string;
  readonly variables: { readonly request: number };
}

/** Answers the bench's questions on bare HTTP at a free port, and prints where. */
export function serveJson(answer: (question: Question) => Promise<object>): void {
  const server = createServer((request, response) => {
    bodyOf(request)
      .then((body) => answer(JSON.parse(body)))
      .then((value) => {
        const text = JSON.stringify(value);
        response.writeHead(200, {
          "content-type": "application/json; charset=utf-8",
          "content-length": Buffer.byteLength(text),
        });
        response.end(text);
      })
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  server.listen(0, "127.0.0.1", () => {
    process.stdout.write(`ready at http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql\n`);
  });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
