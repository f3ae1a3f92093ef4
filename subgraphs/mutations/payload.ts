import { Field } from "type-graphql";
import { payloadClass } from "./mutation-payload.type";

/** A field of a payload that shows a record, or several. */
export interface PayloadField<Context> {
  readonly type: () => unknown;
  readonly description: string;
  /** Whether it is a list, which is empty where nothing was written. */
  readonly isList?: true;
  /** Its value, of what the mutation keeps of it: mostly the code of a record. */
  readonly load: (kept: never, context: Context) => unknown;
}

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
  for (const [field, { type: getType, description: text, isList }] of Object.entries(fields))
    Field(getType as () => typeof type, { nullable: !isList, description: text })(type.prototype, field);
  return { type, fields };
}

/** The own fields of a payload. */
export async function shown<Context>(
  { fields }: Payload<Context>,
  result: Readonly<Record<string, unknown>> | null,
  context: Context,
): Promise<Readonly<Record<string, unknown>>> {
  const values = Object.entries(fields).map(async ([field, { isList, load }]) => {
    const kept = result?.[field];
    return [field, kept == null ? (isList ? [] : null) : await load(kept as never, context)] as const;
  });
  return Object.fromEntries(await Promise.all(values));
}
