import type { FetchDataRewrite } from "@apollo/query-planner";
import { isObject } from "./merge";
import type { TypeConditions } from "./type-conditions";

const fragmentMark = "... on ";

/** Changes data as a plan says: sets a value, or gives one another name. */
export function rewrite(data: unknown, rewrites: readonly FetchDataRewrite[], types: TypeConditions): void {
  for (const one of rewrites) apply(data, one, 0, types);
}

function apply(data: unknown, one: FetchDataRewrite, at: number, types: TypeConditions): void {
  if (Array.isArray(data)) {
    for (const item of data) apply(item, one, at, types);
    return;
  }
  if (!isObject(data)) return;
  const step = one.path[at] ?? "";
  if (step.startsWith(fragmentMark)) {
    const typeName = data["__typename"];
    const isUnknown = typeof typeName !== "string";
    if (isUnknown || types.fits(typeName, step.slice(fragmentMark.length))) apply(data, one, at + 1, types);
    return;
  }
  if (at < one.path.length - 1) return apply(data[step], one, at + 1, types);
  if (one.kind === "ValueSetter") data[step] = one.setValueTo as unknown;
  else if (Object.hasOwn(data, step)) {
    data[one.renameKeyTo] = data[step];
    delete data[step];
  }
}

/** What a fetched name is called once the data were rewritten. */
export function namesAfter(rewrites: readonly FetchDataRewrite[] | undefined): (name: string) => string {
  const names = new Map<string, string>();
  for (const one of rewrites ?? []) {
    if (one.kind === "KeyRenamer") names.set(one.path[one.path.length - 1] ?? "", one.renameKeyTo);
  }
  return (name) => names.get(name) ?? name;
}
