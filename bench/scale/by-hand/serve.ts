import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { nested } from "./nested";
import type { Reader } from "./reader";
import { serverReader } from "./server-reader";
import { sqliteReader } from "./sqlite-reader";
import { statistics } from "./statistics";

interface Variables {
  readonly year: number;
  readonly clusters: number;
}

const answers: Readonly<Record<string, (reader: Reader, variables: Variables) => Promise<string>>> = {
  "/nested": (reader, { year, clusters }) => nested(reader, year, clusters),
  "/statistics": (reader) => statistics(reader),
};

/**
 * Answers `POST /nested` and `POST /statistics` with `{"variables": {...}}`, over the databases that its argument names:
 * a folder of SQLite files or the address of a server's.
 */
async function main(databases: string): Promise<void> {
  const reader = databases.startsWith("mysql:") ? await serverReader(databases) : sqliteReader(databases);
  const answer = async (url: string, body: string) => {
    const { variables } = JSON.parse(body) as { variables: Variables };
    return Buffer.from((await answers[url]?.(reader, variables)) ?? "null");
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      answer(request.url ?? "", Buffer.concat(chunks).toString()).then(
        (body) => {
          response.writeHead(200, {
            "content-type": "application/json; charset=utf-8",
            "content-length": body.length,
          });
          response.end(body);
        },
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    });
  });
  server.listen(0, "127.0.0.1", () => {
    process.stdout.write(`ready http://127.0.0.1:${(server.address() as AddressInfo).port}/\n`);
  });
}

void main(process.argv[2] ?? ".data");
