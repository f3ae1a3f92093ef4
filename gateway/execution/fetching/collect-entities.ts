import type { ResponsePath } from "@apollo/query-planner";
import { FetchFault } from "../shaping/fault";
import type { RequestBudget } from "../../../platform/server/request/request-budget";
import type { Fetched } from "./merge";

/** After how many objects it is looked whether they are too many. */
const checkedEach = 1_000;

/**
 * The objects at a place of the fetched data; `@` in the path stands for every item of a list. One object can stand in many places,
 * so that these are more than were fetched.
 * @throws GraphError TOO_MANY_OBJECTS when the way there leads through more than the request may find.
 */
export function collectEntities(data: unknown, path: ResponsePath, budget: RequestBudget): Fetched[] {
  const found: Fetched[] = [];
  let passed = 0;
  const collect = (value: unknown, at: number): void => {
    if (typeof value !== "object" || value === null || value instanceof FetchFault) return;
    if (Array.isArray(value)) {
      const next = path[at] === "@" ? at + 1 : at;
      for (const item of value) collect(item, next);
      return;
    }
    passed += 1;
    if (passed % checkedEach === 0) budget.check("objects", passed);
    const step = path[at];
    if (step === undefined) found.push(value as Fetched);
    else collect((value as Fetched)[step], at + 1);
  };
  collect(data, 0);
  return found;
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
