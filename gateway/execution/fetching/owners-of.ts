import type { FetchNode, PlanNode, QueryPlan, SubscriptionNode } from "@apollo/query-planner";
import { Kind, type SelectionSetNode } from "graphql";
import { documentOfFetch, fieldsOf, selectionOfFetch } from "./fetched-selection";
import { namesAfter } from "./rewrites";

/** The subgraph that each place of an answer is fetched from, by the names that lead there. */
export type Owners = ReadonlyMap<string, string>;

/** Finds the owners of all places that a plan fetches. It is worked out for what is wrong with an answer, and not before. */
export function ownersOf({ node }: QueryPlan, clientName: (name: string) => string): Owners {
  const owners = new Map<string, string>();

  const note = (set: SelectionSetNode, fetch: FetchNode, path: string): void => {
    const after = namesAfter(fetch.outputRewrites);
    for (const { field } of fieldsOf([set], documentOfFetch(fetch))) {
      const here = `${path}.${clientName(after((field.alias ?? field.name).value))}`;
      if (!owners.has(here)) owners.set(here, fetch.serviceName);
      if (field.selectionSet) note(field.selectionSet, fetch, here);
    }
  };
  const visit = (part: PlanNode | SubscriptionNode | undefined, path: string): void => {
    if (part?.kind === "Sequence" || part?.kind === "Parallel") {
      for (const one of part.nodes) visit(one, path);
    } else if (part?.kind === "Flatten") {
      const names = part.path.filter((key) => typeof key === "string" && !key.startsWith("@"));
      visit(part.node, names.map((key) => `.${clientName(String(key))}`).join(""));
    } else if (part?.kind === "Fetch") {
      const selected = selectionOfFetch(documentOfFetch(part));
      const [entities] = selected.selections;
      if (!part.requires) note(selected, part, path);
      else if (entities?.kind === Kind.FIELD && entities.selectionSet)
        note(entities.selectionSet, part, path);
    }
  };
  visit(node, "");
  return owners;
}

/** The owner of a place in the answer: of the nearest one around it that is known. */
export function ownerAt(owners: Owners, path: readonly (string | number)[]): string | undefined {
  const names = path.filter((key) => typeof key === "string");
  for (let length = names.length; length > 0; length -= 1) {
    const owner = owners.get(
      names
        .slice(0, length)
        .map((name) => `.${name}`)
        .join(""),
    );
    if (owner !== undefined) return owner;
  }
  return undefined;
}
