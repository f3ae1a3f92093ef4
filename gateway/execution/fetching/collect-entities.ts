import type { ResponsePath } from "@apollo/query-planner";
import { FetchFault } from "../shaping/fault";
import type { Fetched } from "./merge";

/** The objects at a place of the fetched data; `@` in the path stands for every item of a list. */
export function collectEntities(data: unknown, path: ResponsePath): Fetched[] {
  const found: Fetched[] = [];
  collect(data, path, 0, found);
  return found;
}

function collect(value: unknown, path: ResponsePath, at: number, found: Fetched[]): void {
  if (typeof value !== "object" || value === null || value instanceof FetchFault) return;
  if (Array.isArray(value)) {
    const next = path[at] === "@" ? at + 1 : at;
    for (const item of value) collect(item, path, next, found);
    return;
  }
  const step = path[at];
  if (step === undefined) found.push(value as Fetched);
  else collect((value as Fetched)[step], path, at + 1, found);
}

/** Where in the data one of those objects stands: more than once, if it was found in several places. */
export function pathsOf(data: unknown, path: ResponsePath, wanted: Fetched): (string | number)[][] {
  const found: (string | number)[][] = [];
  const walk = (value: unknown, at: number, here: (string | number)[]): void => {
    if (typeof value !== "object" || value === null || value instanceof FetchFault) return;
    if (Array.isArray(value)) {
      const next = path[at] === "@" ? at + 1 : at;
      for (const [index, item] of value.entries()) walk(item, next, [...here, index]);
      return;
    }
    const step = path[at];
    if (step === undefined) {
      if (value === wanted) found.push(here);
    } else walk((value as Fetched)[step], at + 1, [...here, step]);
  };
  walk(data, 0, []);
  return found;
}
