import { texts as ofMutations } from "../../../platform/mutations/mutations.texts";
import { Refused, type InputPath, type Reason } from "../../../platform/mutations/reason";
import type { OnRecord, RecordOfKind } from "../../../platform/mutations/record-change";
import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import { codeOf, orNull } from "../../mutations/ids";
import { texts } from "./awards-mutations.texts";

/** A record as an input names it. */
interface VersionedId {
  readonly id: string;
  readonly version: number;
}

/** A record that an input names, with the place where it does. */
export interface ReadRecord<Record> {
  readonly on: OnRecord<Record>;
  /** The version that was read by whoever asks. */
  readonly version: number;
  readonly at: InputPath;
}

/**
 * The records that a list of an input names as they were read, in its order. Their versions are compared in the decision.
 * @throws Refused NOT_FOUND for each that is not there, and DUPLICATE for each that stands there twice
 */
export async function recordsAsRead<Kind extends { readonly name: string; readonly columns: object }>(
  named: readonly VersionedId[],
  { kind, typeName }: { readonly kind: Kind; readonly typeName: string },
  records: RecordsToWrite,
  at: InputPath,
): Promise<readonly ReadRecord<RecordOfKind<Kind>>[]> {
  const reasons: Reason[] = [];
  const codes = named.map(({ id }, index) => {
    const path = [...at, String(index), "id"];
    if (named.findIndex((one) => one.id === id) < index)
      reasons.push({ code: "DUPLICATE", at: path, text: texts.twice });
    return orNull(() => codeOf(typeName, id, path), reasons);
  });
  const found = await records.findAll(
    kind,
    codes.flatMap((code) => code ?? []),
  );
  const read = named.flatMap(({ version }, index) => {
    const code = codes[index];
    if (code == null) return [];
    const place = [...at, String(index)];
    const on = found.get(code);
    if (!on) reasons.push({ code: "NOT_FOUND", at: [...place, "id"], text: ofMutations.notFound });
    return on ? [{ on, version, at: place }] : [];
  });
  if (reasons.length > 0) throw new Refused(reasons);
  return read;
}

/** The records that have changed since they were read. */
export function conflictsOf(read: readonly ReadRecord<unknown>[]): readonly Reason[] {
  return read
    .filter(({ on, version }) => on.version !== version)
    .map(({ on, at }) => ({
      code: "CONFLICT",
      at: [...at, "version"],
      text: ofMutations.conflict({ version: on.version }),
      currentVersion: on.version,
    }));
}
