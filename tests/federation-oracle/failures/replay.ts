import { getNamedType, type GraphQLResolveInfo } from "graphql";
import type { Answer, AnswerError, Path } from "../answers/answer";
import { fieldNames } from "../answers/unfold-errors";
import { valueAt } from "../answers/value-at";
import { failure } from "../library/references";
import type { Failure } from "./failure";
import { isInterfaceObject, lossOf, type Loss } from "./losses";

const unresolved = "UNRESOLVED_REFERENCE";

/**
 * Tells one schema to fail where an answer says that something failed, as far as the failures explain that; nothing else
 * fails. Its answer is then the right one for the failures that were told.
 */
export class Replay {
  /** The codes of errors by their places. */
  private readonly told = new Map<string, unknown>();
  private readonly excused: ReadonlySet<string>;
  /** Places of errors that stand for others of their kind, without the numbers of items. */
  private readonly folded = new Map<string, unknown>();
  private readonly homes = new Map<string, readonly string[]>();
  /** Where a type is asked of another subgraph than what it is the type of, without the numbers of items. */
  private readonly untold = new Set<string>();
  private readonly asked = new Set<string>();
  /** Places that were told to fail by an error that names another. */
  readonly inexact = new Set<string>();
  /** Fields that may lack what they require, or what their object is found by. */
  readonly needing: Path[] = [];

  constructor(
    private readonly failures: readonly Failure[],
    private readonly found: Answer,
    /** Places of nulls that errors explain though they do not name them. */
    excused: readonly Path[],
    /** Places under which all fails that is told to: of several errors under one null, an answer tells one. */
    private readonly forced: readonly Path[],
  ) {
    for (const error of found.errors ?? []) this.note(error);
    this.excused = new Set(excused.map((path) => JSON.stringify(path)));
  }

  /** Whether the type of a thing may not have been told. */
  mayLackType(path: Path): boolean {
    return this.untold.has(fieldNames(path));
  }

  /** Whether an error is of a field that fails, and may have been fetched though the client means another by its name. */
  isOfFailing(path: Path): boolean {
    return this.failures.some((one) => one.kind === "field" && one.field === path.at(-1));
  }

  /** Whether an error tells of a place or of one below, or stands for one that does. */
  isTold(path: Path): boolean {
    const names = fieldNames(path);
    return (
      (this.found.errors ?? []).some((error) => error.path && isUnder(error.path, path)) ||
      [...this.folded.keys()].some((folded) => folded === names || folded.startsWith(`${names}.`))
    );
  }

  /** Whether an error tells of a place below one. */
  isToldBelow(place: Path): boolean {
    const { errors = [] } = this.found;
    return errors.some(({ path }) => path && path.length > place.length && isUnder(path, place));
  }

  /** Whether a field fails that was not asked for: of the errors under one null, another's may be told. */
  failsUnasked(): boolean {
    return this.failures.some((one) => one.kind === "field" && !this.asked.has(one.field));
  }

  /** What a field answers: what its resolver does, if it is not told to fail. */
  resolve(resolved: () => unknown, info: GraphQLResolveInfo): unknown {
    this.asked.add(info.fieldName);
    const path = pathOf(info);
    const from = this.homes.get(fieldNames(path.slice(0, -1))) ?? [];
    const loss = lossOf(info.parentType.name, info.fieldName, from, this.failures);
    const here = fieldNames(path);
    this.homes.set(here, [...new Set([...(this.homes.get(here) ?? []), ...loss.homes])]);
    if (loss.isNeeding) this.needing.push(path);
    this.noteUntold(path, info, loss.homes);
    const fault = this.faultAt(path, loss);
    if (fault) throw fault;
    if (loss.mayBeAbsent && valueAt(this.found.data, path) == null && !this.isNullWithError(path))
      return null;
    const value = resolved();
    return Array.isArray(value) ? this.withFaults(value, path, loss) : value;
  }

  private note({ path, extensions }: AnswerError): void {
    if (!path) return;
    const code = extensions?.code ?? "none";
    this.told.set(JSON.stringify(path), code);
    if (extensions?.["count"] !== undefined) this.folded.set(fieldNames(path), code);
  }

  private withFaults(items: readonly unknown[], path: Path, loss: Loss): readonly unknown[] {
    return items.map((item, at) => {
      const here = [...path, at];
      if (Array.isArray(item)) return this.withFaults(item, here, loss);
      // One that is null anyway is no fault, unless an error is of just that item.
      if (item === null && !this.told.has(JSON.stringify(here))) return null;
      return this.faultAt(here, loss) ?? item;
    });
  }

  /** What a place is told to fail with. That a record leads nowhere is a reason only where one may. */
  private faultAt(path: Path, { mayFail, mayBeAbsent, isCertain }: Loss): Error | undefined {
    const place = JSON.stringify(path);
    const lacksType = this.mayLackType(path) && this.isNullWithError(path);
    if (this.excused.has(place) || lacksType) {
      this.inexact.add(place);
      return new Error("explained by an error that does not name it");
    }
    if (!mayFail) return undefined;
    if (isCertain && this.forced.some((around) => isUnder(path, around))) return failure(path.join("."));
    const isFolded = this.folded.has(fieldNames(path)) && valueAt(this.found.data, path) == null;
    const code = this.told.get(place) ?? (isFolded ? this.folded.get(fieldNames(path)) : undefined);
    if (code === undefined) return undefined;
    if (code !== unresolved) return failure(path.join("."));
    return mayBeAbsent ? new Error("leads nowhere") : undefined;
  }

  /** Notes where a type is asked of another subgraph than what it is the type of. */
  private noteUntold(path: Path, { returnType }: GraphQLResolveInfo, homes: readonly string[]): void {
    const { name } = getNamedType(returnType);
    if (this.failures.length > 0 && homes.some((home) => isInterfaceObject(home, name)))
      this.untold.add(fieldNames(path));
  }

  private isNullWithError(path: Path): boolean {
    return this.isTold(path) && valueAt(this.found.data, path) == null;
  }
}

export const isUnder = (path: Path, place: Path): boolean => place.every((step, at) => path[at] === step);

function pathOf({ path }: GraphQLResolveInfo): Path {
  const keys: (string | number)[] = [];
  for (let at: typeof path | undefined = path; at; at = at.prev) keys.unshift(at.key);
  return keys;
}
