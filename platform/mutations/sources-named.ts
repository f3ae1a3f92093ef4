import type { InputToWrite, WriteInput } from "./mutation";
import { writePath } from "./mutation";
import { texts } from "./mutations.texts";
import type { InputPath, Reason } from "./reason";
import type { NamedRecord } from "./record-change";

const typeName = "SourceDocument";
const placeOf = (index: number): InputPath => [...writePath, "sourceIds", String(index)];

/** The code of a source document by its id; null where the id is of nothing of the kind. */
function codeOfSource(id: string): string | null {
  const code = id.startsWith(`${typeName}:`) ? id.slice(typeName.length + 1) : "";
  return code === "" || code !== code.trim() ? null : code;
}

/** Why the sources of a write cannot be what they are said to be, before anything is read: ids of something else, and one twice. */
export function sourceReasons({ write: { sourceIds } }: InputToWrite): readonly Reason[] {
  return sourceIds.flatMap((id, index): readonly Reason[] => {
    const at = placeOf(index);
    if (codeOfSource(id) === null) return [{ code: "NOT_FOUND", at, text: texts.notFound }];
    return sourceIds.indexOf(id) < index ? [{ code: "DUPLICATE", at, text: texts.sourceTwice }] : [];
  });
}

/** The codes of the sources of a write. */
export function sourceCodes({ sourceIds }: Pick<WriteInput, "sourceIds">): readonly string[] {
  return sourceIds.flatMap((id) => codeOfSource(id) ?? []);
}

/** The sources of a write as records that must be there, whether or not a record of it cites them: the audit does. */
export function sourcesNamed({ write }: InputToWrite): readonly NamedRecord[] {
  return sourceCodes(write).map((code, index) => ({ kind: "source-documents", code, at: placeOf(index) }));
}
