import { texts as ofMutations } from "../../../platform/mutations/mutations.texts";
import type { OnRecord, RecordOfKind } from "../../../platform/mutations/record-change";
import { Refused, type InputPath, type Reason } from "../../../platform/mutations/reason";
import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import { codeOf, orNull } from "../../mutations/ids";
import { texts } from "./sector-mutations.texts";

/** What the ids of a list are of. */
interface Listed<Kind> {
  readonly kind: Kind;
  /** The name of their type in the graph. */
  readonly typeName: string;
}

/**
 * The records that a list of an input names, in its order.
 * @throws Refused NOT_FOUND for each that is not there, and DUPLICATE for each that stands there twice
 */
export async function recordsNamed<Kind extends { readonly name: string; readonly columns: object }>(
  ids: readonly string[],
  { kind, typeName }: Listed<Kind>,
  records: RecordsToWrite,
  at: InputPath,
): Promise<readonly OnRecord<RecordOfKind<Kind>>[]> {
  const reasons: Reason[] = [];
  const codes = ids.map((id, index) => {
    const path = [...at, String(index)];
    if (ids.indexOf(id) < index) reasons.push({ code: "DUPLICATE", at: path, text: texts.twice });
    return orNull(() => codeOf(typeName, id, path), reasons);
  });
  const found = await records.findAll(
    kind,
    codes.filter((code) => code !== null),
  );
  const read = codes.flatMap((code, index) => {
    if (code === null) return [];
    const record = found.get(code);
    if (!record) reasons.push({ code: "NOT_FOUND", at: [...at, String(index)], text: ofMutations.notFound });
    return record ?? [];
  });
  if (reasons.length > 0) throw new Refused(reasons);
  return read;
}
