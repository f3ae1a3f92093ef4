import { Field } from "type-graphql";
import type { AuditChange } from "../../platform/audit/audit-change";
import type { Result } from "../../platform/mutations/mutation";
import { payloadClass } from "./mutation-payload.type";

interface AnyPayloadField {
  readonly type: () => unknown;
  readonly description: string;
  /** Whether it is a list, which is empty where nothing was written. */
  readonly isList?: true;
  /** Whether a list has null where there is nothing to show. */
  readonly hasGaps?: true;
  /** Whether it is told also where nothing was written. */
  readonly isNeeded?: true;
}

/** A field of a payload that shows a record, or several. */
interface RecordsField<Context> extends AnyPayloadField {
  /** Its value, of what the mutation keeps of it: mostly the code of a record. */
  readonly load: (kept: never, context: Context) => unknown;
}

/** A field of a payload that tells what was done, also by a dry run; what is repeated is told by the audit. */
interface DoneField extends AnyPayloadField {
  /** Its value, of what was done to each record. */
  readonly ofChanges: (changes: readonly AuditChange[]) => unknown;
}

/** A field of a payload. */
export type PayloadField<Context> = RecordsField<Context> | DoneField;

/** A payload of mutations: its type, and how its own fields are found. */
export interface Payload<Context> {
  readonly type: ReturnType<typeof payloadClass>;
  readonly fields: Readonly<Record<string, PayloadField<Context>>>;
}

/** Declares the payload of a mutation. */
export function payload<Context>(
  name: string,
  description: string,
  fields: Readonly<Record<string, PayloadField<Context>>>,
): Payload<Context> {
  const type = payloadClass(name, description);
  for (const [field, { type: getType, description: text, isList, hasGaps, isNeeded }] of Object.entries(
    fields,
  ))
    Field(getType as () => typeof type, {
      nullable: hasGaps ? "items" : !isList && !isNeeded,
      description: text,
    })(type.prototype, field);
  return { type, fields };
}

/** What came of a mutation, as far as its payload tells of it. */
export interface Shown {
  readonly result: Result | null;
  /** What was done; nothing where nothing was. */
  readonly changes: () => Promise<readonly AuditChange[]>;
}

/** The own fields of a payload. */
export async function shown<Context>(
  { fields }: Payload<Context>,
  { result, changes }: Shown,
  context: Context,
): Promise<Readonly<Record<string, unknown>>> {
  const values = Object.entries(fields).map(async ([name, field]) => {
    if ("ofChanges" in field) return [name, field.ofChanges(await changes())] as const;
    const kept = result?.[name];
    const value = kept == null ? null : await field.load(kept as never, context);
    return [name, value ?? (field.isList ? [] : null)] as const;
  });
  return Object.fromEntries(await Promise.all(values));
}
