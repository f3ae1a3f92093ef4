import type { Replay } from "../failures/replay";
import type { Library } from "../library/library";
import { ownValue } from "../library/own-value";
import { rowOf } from "../library/library";

export type Source = Readonly<Record<string, unknown>>;

/** Every argument of the fixture's fields, under the names that they have in all of them. */
export interface Arguments {
  readonly id: string;
  readonly ids: readonly (string | null)[] | null;
  readonly rows: readonly (readonly (string | null)[] | null)[] | null;
  readonly numbers: readonly number[] | null;
  readonly number: number;
  readonly count: number | null;
  readonly width: number;
  readonly bonus: number | null;
  readonly scale: number | null;
  readonly first: number | null;
  readonly length: number | null;
  readonly order: string | null;
  readonly style: string;
  readonly unit: string;
  readonly currency: string;
  readonly country: string;
  readonly code: string;
  readonly book: string;
  readonly isbn: string;
  readonly loan: string;
  readonly to: string;
  readonly on: string | null;
  readonly reason: string | null;
  readonly loud: boolean | null;
  readonly express: boolean | null;
  readonly kinds: readonly string[] | null;
  readonly conditions: readonly string[] | null;
  readonly states: readonly string[] | null;
  readonly filter: unknown;
  readonly input: unknown;
}

/** What resolvers are given of a request. */
export interface Context {
  readonly library: Library;
  /** Whether one schema holds everything, so that what a field requires is looked up rather than sent along. */
  readonly whole: boolean;
  /** Says where the whole schema is to fail; without it, it fails where the library does. */
  readonly replay?: Replay | undefined;
}

export type Resolver = (source: Source, args: Arguments, context: Context) => unknown;
export type Resolvers = Readonly<Record<string, Readonly<Record<string, Resolver>>>>;

/** Reads the field of the same name from the row that a source points at; a source that points nowhere has null. */
export const held =
  (typeName: string, field: string): Resolver =>
  (source) =>
    ownValue(rowOf(typeName, source), field);

/** Reads the row that a source points at; without one the field is null. */
export const from =
  (typeName: string, read: (row: Source, args: Arguments, source: Source) => unknown): Resolver =>
  (source, args) => {
    const row = rowOf(typeName, source);
    return row && read(row, args, source);
  };

/**
 * A field with @requires. In a subgraph it is made from what the gateway sent along with the key, and from nothing
 * else; in the whole schema, from what the other fields answer.
 */
export const requiring =
  (
    typeName: string,
    required: (row: Source, source: Source) => Source,
    make: (sent: Source, args: Arguments) => unknown,
  ): Resolver =>
  (source, args, { whole }) => {
    if (!whole) return make((source["sent"] ?? {}) as Source, args);
    const row = rowOf(typeName, source);
    return row && make(required(row, source), args);
  };

/** What a field requires of another: where that fails, the field fails with it. */
export const requiredOf = (found: unknown): unknown => {
  if (found instanceof Error) throw found;
  return found ?? null;
};

/** What another field answers when only its value counts: null where it fails. */
export const valueOf = (found: unknown): unknown => (found instanceof Error ? null : (found ?? null));
