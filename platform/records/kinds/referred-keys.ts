import type { CompiledKind } from "./compiled-kind";
import type { AnyRecord } from "./record";

/** The key of a record that another one refers to, which is of one of some kinds. */
export interface ReferredKey {
  /** The property that refers to it. */
  readonly property: string;
  readonly kinds: readonly string[];
  readonly key: string;
}

/** The keys of all records that a record refers to; what is not known or not right of it refers to none. */
export function* referredKeys({ references }: CompiledKind, record: AnyRecord): Generator<ReferredKey> {
  for (const { property, column } of references) {
    const value = record[property];
    const { kinds = [] } = column.type.reference ?? {};
    if (value === null || value === undefined) continue;
    for (const key of typeof value === "string" ? [value] : (value as readonly string[]))
      yield { property, kinds, key };
  }
}
