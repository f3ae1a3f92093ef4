import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Files, type Variables } from "./files";
import { handQuestions } from "./questions";

/** Answers `POST /q01` to `/q20` with `{"variables": {...}}`, over the SQLite files of the folder that is its argument. */
function main(folder: string): void {
  const files = new Files(folder);
  const answers = new Map(
    Object.entries(handQuestions).map(([name, question]) => [`/${name}`, question(files)]),
  );

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      try {
        const answer = answers.get(request.url ?? "");
        const { variables } = JSON.parse(Buffer.concat(chunks).toString()) as { variables: Variables };
        const body = Buffer.from(answer?.(variables) ?? "null");
        response.writeHead(answer ? 200 : 404, {
          "content-type": "application/json; charset=utf-8",
          "content-length": body.length,
        });
        response.end(body);
      } catch (error) {
        response.writeHead(500).end(String(error));
      }
    });
  });
  server.listen(0, "127.0.0.1", () => {
    process.stdout.write(`ready http://127.0.0.1:${(server.address() as AddressInfo).port}/\n`);
  });
}

main(process.argv[2] ?? ".data");
