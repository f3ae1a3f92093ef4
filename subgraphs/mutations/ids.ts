import type { InputPath } from "../../platform/mutations/reason";
import { Refused, type Reason } from "../../platform/mutations/reason";
import { texts } from "../../platform/mutations/mutations.texts";
import type { WriteInput } from "../../platform/mutations/mutation";

/**
 * The code of an id that is of a type. An id of another type, or of another sector, names nothing here, and it is told no
 * more than that.
 * @throws Refused NOT_FOUND
 */
export function codeOf(typeName: string, id: string, at: InputPath): string {
  const code = id.startsWith(`${typeName}:`) ? id.slice(typeName.length + 1) : "";
  if (code === "" || code !== code.trim())
    throw new Refused([{ code: "NOT_FOUND", at, text: texts.notFound }]);
  return code;
}

/** The code of an id that may be left out; null where it is. @throws Refused NOT_FOUND */
export function optionalCodeOf(
  typeName: string,
  id: string | null | undefined,
  at: InputPath,
): string | null {
  return id == null ? null : codeOf(typeName, id, at);
}

/** The columns of a record that say what it rests on, and where they stand in the arguments. */
export function citing({ sourceIds, inferred, note }: WriteInput) {
  const write = ["input", "write"];
  return {
    cells: {
      sources: sourceIds.map((id, at) => codeOf("SourceDocument", id, [...write, "sourceIds", String(at)])),
      inferred,
      note: note ?? null,
    },
    places: {
      sources: [...write, "sourceIds"],
      inferred: [...write, "inferred"],
      note: [...write, "note"],
    },
  };
}

/** What an item of a list says of its own sources; null where it takes what the write says. */
export interface CitedItem {
  readonly sourceIds?: readonly string[] | null;
  readonly inferred?: boolean | null;
  readonly note?: string | null;
}

/** The same for an item of a list, whose own word wins over the write's; an empty note is none. */
export function citingItem(write: WriteInput, item: CitedItem, at: InputPath, reasons: Reason[]) {
  const { sourceIds, inferred, note } = item;
  const all = citing({
    ...write,
    sourceIds: sourceIds == null ? write.sourceIds : [],
    inferred: inferred ?? write.inferred,
    note: note ?? write.note,
  });
  const own = (sourceIds ?? []).flatMap(
    (id, index) =>
      orNull(() => codeOf("SourceDocument", id, [...at, "sourceIds", String(index)]), reasons) ?? [],
  );
  return {
    cells: { ...all.cells, ...(sourceIds != null && { sources: own }) },
    places: {
      ...all.places,
      ...(sourceIds != null && { sources: [...at, "sourceIds"] }),
      ...(inferred != null && { inferred: [...at, "inferred"] }),
      ...(note != null && { note: [...at, "note"] }),
    },
  };
}

/** What is read; null where it is refused, whose reasons go to the others. */
export function orNull<Value>(read: () => Value, reasons: Reason[]): Value | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    reasons.push(...error.reasons);
    return null;
  }
}
