import type { Text } from "../../languages/language";

/** A type of another subgraph, by the names of both. */
interface ForeignType {
  readonly subgraph: string;
  readonly type: string;
}

/** Finds a record of this subgraph by its code; null where there is none that whoever asks may know of. */
type FindByCode<Context> = (code: string, context: Context) => Promise<unknown>;

/** What an id refers to that is put in, by the type that it names. */
export interface IdReference<Context> {
  readonly by: "id";
  /** The types of this subgraph that it may be of. */
  readonly own: Readonly<Record<string, FindByCode<Context>>>;
  /** The types of others that it may be of; their owners are asked by the gateway. */
  readonly foreign: readonly ForeignType[];
}

/** What a code refers to that is put in. */
export interface CodeReference<Context> {
  readonly by: "code";
  /** What the records are called: "unit". */
  readonly what: Text;
  /** Without it, the records are those of the foreign types. */
  readonly find?: FindByCode<Context>;
  /** The types that may have the code, this subgraph's among them; their owners are asked by the gateway. */
  readonly foreign?: readonly ForeignType[];
  /** Those that the records of this subgraph have, of which the nearest are named where one is not known. */
  readonly codes: (context: Context) => Promise<Iterable<string>>;
}

/** One record is asked for: where there is none, that is the answer. */
export const oneRecord = "one record";

type StatedReference<Context> = typeof oneRecord | IdReference<Context> | CodeReference<Context>;

/**
 * What ids and codes refer to that are put in: by type and field, as `AwardFilter.seasonId`; by type, field and argument, as
 * `Unit.parent(code:)`; or by their name alone, as `titleCodes`. What is said of an interface's field holds for the types
 * under it.
 */
export type StatedReferences<Context> = Readonly<Record<string, StatedReference<Context>>>;

/** What is said of one place, or of the same field of an interface, or of its name alone, each before the next. */
export function keyOfReference(
  stated: StatedReferences<never>,
  places: readonly string[],
  name: string,
): string | undefined {
  return [...places, name].find((key) => Object.hasOwn(stated, key));
}

/** Whether what is put in is to be said of: an id, or a text that is called a code or an id. */
export function isReference(type: string, name: string): boolean {
  return type === "ID" || (type === "String" && /(^|[a-z])(id|code)s?$/i.test(name));
}
