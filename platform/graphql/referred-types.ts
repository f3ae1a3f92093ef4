import { visit, type ConstDirectiveNode, type DocumentNode } from "graphql";
import { argumentsOf, textOf } from "./directive-arguments";

/** A type whose records an id or a code refers to that is put in, and the subgraph that owns it. */
export interface ReferredType {
  readonly subgraph: string;
  readonly type: string;
  /** `id` where the whole id is put in, `code` where it is what stands in it after the type. */
  readonly by: string;
}

/** By place: `AwardFilter.seasonId`, `Query.eligibility(recipientId:)`. */
export type ReferredTypes = ReadonlyMap<string, readonly ReferredType[]>;

/** The types to which what is put in refers, as `@refersTo` says it in a supergraph. */
export function referredTypesIn(schema: DocumentNode): ReferredTypes {
  const found = new Map<string, readonly ReferredType[]>();
  let type = "";
  let field = "";
  const enterType = { enter: ({ name }: Named) => void (type = name.value) };
  visit(schema, {
    ObjectTypeDefinition: enterType,
    InterfaceTypeDefinition: enterType,
    InputObjectTypeDefinition: enterType,
    DirectiveDefinition: { enter: () => false },
    FieldDefinition: { enter: ({ name }) => void (field = name.value), leave: () => void (field = "") },
    InputValueDefinition: {
      enter: ({ name, directives = [] }) => {
        const referred = directives.flatMap(referredBy);
        if (referred.length === 0) return;
        found.set(field === "" ? `${type}.${name.value}` : `${type}.${field}(${name.value}:)`, referred);
      },
    },
  });
  return found;
}

interface Named {
  readonly name: { readonly value: string };
}

function referredBy(directive: ConstDirectiveNode): readonly ReferredType[] {
  if (directive.name.value !== "refersTo") return [];
  const given = argumentsOf(directive);
  const [subgraph, type, by] = ["subgraph", "type", "by"].map((name) => textOf(given.get(name)));
  return subgraph !== undefined && type !== undefined && by !== undefined ? [{ subgraph, type, by }] : [];
}
