import { basename, extname } from "node:path";
import { didYouMean } from "../faults/did-you-mean";
import { placeOfFile } from "../faults/fault";
import type { FaultLog } from "../faults/fault-log";
import { nearest } from "../faults/nearest";
import type { KindSet } from "../kinds/kind-set";
import type { KindFile, SourceFile } from "./source-file";

/** The files by kinds, and the kinds of which a file may be missing because its name is misspelt. */
export interface AssignedFiles {
  readonly files: readonly KindFile[];
  readonly suspected: ReadonlySet<string>;
}

/** Finds the kind of each file by its name, and puts the files into the order of the kinds. */
export function assignKinds(files: readonly SourceFile[], kinds: KindSet, log: FaultLog): AssignedFiles {
  const assigned: KindFile[] = [];
  const suspected = new Set<string>();
  for (const file of files) {
    const extension = extname(file.path);
    const name = basename(file.path, extension);
    const isCsv = extension.toLowerCase() === ".csv";
    if (isCsv && kinds.find(name)) {
      assigned.push({ ...file, kind: name });
      continue;
    }
    const suspect = nearest(name, kinds.names());
    if (suspect !== null) suspected.add(suspect);
    const allowed = isCsv
      ? `no kind of records is called "${name}"; there are ${[...kinds.names()].join(", ")}`
      : "files of records end in .csv";
    const meant = [...kinds.names()].map((each) => `${each}.csv`);
    log.add(placeOfFile(file.path), {
      code: "UNKNOWN_FILE",
      allowed,
      remedy: didYouMean(`${name}.csv`, meant),
    });
  }
  const order = new Map(kinds.all.map(({ name }, at) => [name, at]));
  assigned.sort((one, other) => (order.get(one.kind) ?? 0) - (order.get(other.kind) ?? 0));
  return { files: assigned, suspected };
}
