import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * Answers on bare HTTP at a free port, and prints where: the floor that a program written by hand stands on. `answer` is given
 * the path and the body of a request, and gives the JSON of the answer, or null where there is none.
 */
export function serveAnswers(
  answer: (path: string, body: string) => string | null | Promise<string | null>,
): void {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    const respond = (text: string | null) => {
      const body = Buffer.from(text ?? "null");
      response.writeHead(text === null ? 404 : 200, {
        "content-type": "application/json; charset=utf-8",
        "content-length": body.length,
      });
      response.end(body);
    };
    const fail = (error: unknown) => response.writeHead(500).end(String(error));
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      try {
        const given = answer(request.url ?? "", Buffer.concat(chunks).toString());
        if (given instanceof Promise) given.then(respond, fail);
        else respond(given);
      } catch (error) {
        fail(error);
      }
    });
  });
  server.listen(0, "127.0.0.1", () => {
    process.stdout.write(`ready at http://127.0.0.1:${(server.address() as AddressInfo).port}/\n`);
  });
}
