import type { TypedDocumentNode } from "@apollo/client";
import { parse } from "graphql";

/** The answer to it. */
export interface Candidacies {
  readonly people: {
    readonly nodes: readonly {
      readonly fullName: string;
      readonly registrations: readonly object[] | null;
    }[];
  };
}

/** A public list with a field that needs a role at each of its rows. */
export const candidacies: TypedDocumentNode<Candidacies, Record<string, never>> = parse(
  "query Candidacies { people(first: 100) { nodes { id fullName registrations { id year } } } }",
);

/** What is told of the answer to who holds no role. */
export function withheldOf({ people }: Candidacies): readonly (readonly [string, number])[] {
  return [["people.nodes.registrations", people.nodes.length]];
}
