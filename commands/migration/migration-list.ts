import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Dialect } from "../../platform/database/database-shape";
import { classNameOf } from "./migration-class";

const dialects: readonly Dialect[] = ["mysql", "sqlite"];

/** The text of a folder's list of migrations: all that stand in it, by dialect and in the order in which they run. */
export function migrationList(folder: string): string {
  const listed = dialects.map((dialect) => ({ dialect, files: filesOf(join(folder, dialect)) }));
  const imports = listed.flatMap(({ dialect, files }) =>
    files.map(
      ({ file, timestamp, className }) =>
        `import { ${className} as ${dialect}${timestamp} } from "./${dialect}/${file}";\n`,
    ),
  );
  const lists = listed.map(
    ({ dialect, files }) => `${dialect}: [${files.map(({ timestamp }) => dialect + timestamp).join(", ")}]`,
  );
  return `${imports.join("")}
/** All migrations, in the order in which they run. Written by commands/write-migration.ts, from the files that are here. */
export const migrations = { ${lists.join(", ")} };
`;
}

/** `1763800000000-create-records.ts` holds the class `CreateRecords1763800000000`. */
function filesOf(folder: string) {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const [, file = "", timestamp = "", words = ""] = /^((\d+)-([a-z0-9-]+))\.ts$/.exec(name) ?? [];
      return file === "" ? [] : [{ file, timestamp, className: classNameOf(words, Number(timestamp)) }];
    });
}
