import type { WriteInput } from "../../platform/mutations/mutation";
import type { NamedRecord } from "../../platform/mutations/record-change";
import { codeOf } from "./ids";

/** The sources of a write that changes records: only the audit has them, the records cite what they cited. */
export function namedSources({ sourceIds }: WriteInput): readonly NamedRecord[] {
  return sourceIds.map((id, index) => {
    const at = ["input", "write", "sourceIds", String(index)];
    return { kind: "source-documents", code: codeOf("SourceDocument", id, at), at };
  });
}
