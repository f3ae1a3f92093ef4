import { serveAnswers } from "../../serve-answers";
import { nested } from "./nested";
import { serverReader, sqliteReader, type Reader } from "./reader";
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
  serveAnswers((path, body) => {
    const { variables } = JSON.parse(body) as { variables: Variables };
    return answers[path]?.(reader, variables) ?? null;
  });
}

void main(process.argv[2] ?? ".data");
