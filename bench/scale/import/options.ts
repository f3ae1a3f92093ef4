import { parseArgs } from "node:util";
import { positive } from "../../options";

/** Where an import is measured. */
export type DatabaseKind = "sqlite" | "mariadb";
const kinds: readonly DatabaseKind[] = ["sqlite", "mariadb"];

/** How the import is to be measured. */
export interface Options {
  /** 1 is a million awards. */
  readonly scale: number;
  readonly databases: readonly DatabaseKind[];
  /** The server of the MariaDB side, without a prefix of databases. */
  readonly server: string;
  /** A folder of generated files of that scale; null to generate them. */
  readonly records: string | null;
  /** Whether to write bench/results/import.md. */
  readonly write: boolean;
}

/** Reads the command's arguments; a wrong one is an error that says what is allowed. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scale: { type: "string", default: "1" },
      databases: { type: "string", default: kinds.join(",") },
      server: { type: "string", default: "mysql://root@127.0.0.1:3306" },
      records: { type: "string" },
      write: { type: "boolean", default: false },
    },
  });
  const { server, write } = values;
  return {
    scale: positive("scale", values.scale),
    databases: values.databases.split(",").map(kindOf),
    server,
    records: values.records ?? null,
    write,
  };
}

function kindOf(text: string): DatabaseKind {
  const kind = kinds.find((one) => one === text);
  if (!kind) throw new Error(`--databases is a list of ${kinds.join(" and ")}, not ${JSON.stringify(text)}.`);
  return kind;
}
