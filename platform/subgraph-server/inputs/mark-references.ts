import {
  Kind,
  parseConstValue,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type InputValueDefinitionNode,
  type TypeNode,
} from "graphql";
import type { OwnDirectives } from "../directives/own-directives";
import { oneRecord, isReference, keyOfReference, type StatedReferences } from "./stated-references";
import type { ReferredType } from "../../graphql/referred-types";
import { inputsOfMutations } from "./inputs-of-mutations";

/**
 * The directive by which a schema says whose records an id or a code refers to that is put in. It is composed into the
 * supergraph, so that the gateway asks their owners whether there are such.
 */
export const referenceDirectives: OwnDirectives = {
  url: "https://specs.emulation-graph.example/references/v1.0",
  definitions:
    "directive @refersTo(subgraph: String!, type: String!, by: String!) repeatable on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION",
};

/**
 * Writes into a schema whose records its arguments and inputs refer to, as far as other subgraphs have to be asked for them.
 * @throws Error for an id or a code of which nothing is said, and for what is said of a place that is not there
 */
export function markReferences(document: DocumentNode, stated: StatedReferences<never>): DocumentNode {
  const left = new Set(Object.keys(stated));
  const written = inputsOfMutations(document);
  const missing: string[] = [];
  let types: readonly string[] = [];
  let field = "";
  const enterType = (node: {
    readonly name: { readonly value: string };
    readonly interfaces?: readonly { readonly name: { readonly value: string } }[];
  }) => void (types = [node, ...(node.interfaces ?? []).map((one) => ({ name: one.name }))].map(nameOf));

  const mark = (input: InputValueDefinitionNode): InputValueDefinitionNode | undefined => {
    const name = input.name.value;
    const places = types.map((type) => (field === "" ? `${type}.${name}` : `${type}.${field}(${name}:)`));
    const key = keyOfReference(stated, places, name);
    if (key !== undefined) left.delete(key);
    else if (isReference(namedIn(input.type), name)) missing.push(places[0] ?? name);
    const reference = key === undefined ? undefined : stated[key];
    if (reference === undefined || reference === oneRecord || !reference.foreign?.length) return undefined;
    const { by, foreign } = reference;
    const added = foreign.map((one) => refersTo({ ...one, by }));
    return { ...input, directives: [...(input.directives ?? []), ...added] };
  };

  const marked = visit(document, {
    ObjectTypeDefinition: { enter: enterType },
    InterfaceTypeDefinition: { enter: enterType },
    InputObjectTypeDefinition: {
      enter: (node) => {
        enterType(node);
        return written.has(node.name.value) ? false : undefined;
      },
    },
    DirectiveDefinition: { enter: () => false },
    FieldDefinition: { enter: ({ name }) => void (field = name.value), leave: () => void (field = "") },
    InputValueDefinition: { leave: mark },
  });
  const faults = [
    ...missing.map((place) => `${place} is an id or a code, and nothing says what it refers to`),
    ...[...left].map((place) => `${place} is said to refer to something and is not there`),
  ];
  if (faults.length > 0) throw new Error(`The references are not the schema's: ${faults.join("; ")}.`);
  return marked;
}

function refersTo(referred: ReferredType): ConstDirectiveNode {
  return {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: "refersTo" },
    arguments: Object.entries(referred).map(([name, value]) => ({
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: name },
      value: parseConstValue(JSON.stringify(value)),
    })),
  };
}

const nameOf = ({ name }: { readonly name: { readonly value: string } }): string => name.value;

function namedIn(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedIn(type.type);
}
