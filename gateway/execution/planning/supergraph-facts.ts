import type { Supergraph } from "@apollo/federation-internals";
import { Kind, printSchema, type DefinitionNode, type DocumentNode } from "graphql";
import { argumentsOf } from "../../../platform/graphql/directive-arguments";
import { personalPlacesIn } from "../../../platform/access/personal-places";
import { costDirectivesIn, type CostDirectives } from "../../../platform/graphql/cost-directives";
import { referredTypesIn, type ReferredTypes } from "../../../platform/graphql/referred-types";
import { rootPartsIn, type RootParts } from "../../../platform/graphql/root-parts";
import type { FieldNeeds } from "./field-needs";
import { hiddenIn, type HiddenNames } from "./hidden-names";
import { providedInterfaces } from "./provided-interfaces";

/** What must be known of a supergraph to run plans over it. Plain data, so that it crosses threads. */
export interface SupergraphFacts {
  /** The schema that clients see, as text. */
  readonly apiSchema: string;
  /** The subgraphs and the addresses that the supergraph has for them. */
  readonly subgraphs: readonly { readonly name: string; readonly url: string }[];
  /** By interface or union, all types that stand under it, itself included; those that clients do not see too. */
  readonly subtypes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names of all fields, those that clients do not see too. */
  readonly fieldNames: ReadonlySet<string>;
  /** Interfaces that some subgraph knows as one object (`@interfaceObject`). */
  readonly interfaceObjects: ReadonlySet<string>;
  /** Interfaces of which `@provides` provides fields: not to be taken apart by type. */
  readonly providedInterfaces: ReadonlySet<string>;
  /** What fields require of the entities that they are fields of. */
  readonly needs: FieldNeeds;
  /** What clients do not see though subgraphs may answer with it. */
  readonly hidden: HiddenNames;
  /** What tells of people, as the supergraph marks it (`@personal`). */
  readonly personalPlaces: ReadonlySet<string>;
  /** How long lists may be and what weighs more than usual, as the supergraph says it (`@listSize`, `@cost`). */
  readonly costDirectives: CostDirectives;
  /** Whose records ids and codes refer to that are put in (`@refersTo`). */
  readonly referredTypes: ReferredTypes;
  /** The parts in which root fields are asked for by some ids (`@partOf`). */
  readonly rootParts: RootParts;
}

export function factsOf(supergraph: Supergraph, document: DocumentNode, needs: FieldNeeds): SupergraphFacts {
  return {
    apiSchema: printSchema(supergraph.apiSchema().toGraphQLJSSchema()),
    subgraphs: supergraph.subgraphsMetadata().map(({ name, url }) => ({ name, url })),
    subtypes: subtypesOf(document),
    fieldNames: fieldNamesIn(document),
    interfaceObjects: interfaceObjects(document),
    providedInterfaces: providedInterfaces(document),
    needs,
    hidden: hiddenIn(document),
    personalPlaces: personalPlacesIn(document),
    costDirectives: costDirectivesIn(document),
    referredTypes: referredTypesIn(document),
    rootParts: rootPartsIn(document),
  };
}

function hasFields(definition: DefinitionNode) {
  return definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
    ? [definition]
    : [];
}

function fieldNamesIn({ definitions }: DocumentNode): ReadonlySet<string> {
  return new Set(
    definitions.flatMap(hasFields).flatMap(({ fields = [] }) => fields.map(({ name }) => name.value)),
  );
}

/** A type names every interface that it is under, those above its own too. */
function subtypesOf({ definitions }: DocumentNode): ReadonlyMap<string, ReadonlySet<string>> {
  const subtypes = new Map<string, Set<string>>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.INTERFACE_TYPE_DEFINITION && definition.kind !== Kind.UNION_TYPE_DEFINITION)
      continue;
    const members = definition.kind === Kind.UNION_TYPE_DEFINITION ? (definition.types ?? []) : [];
    subtypes.set(definition.name.value, new Set([definition, ...members].map(nameOf)));
  }
  for (const definition of definitions.flatMap(hasFields)) {
    for (const above of definition.interfaces ?? [])
      subtypes.get(above.name.value)?.add(definition.name.value);
  }
  return subtypes;
}

const nameOf = ({ name }: { readonly name: { readonly value: string } }) => name.value;

/** Reads `@join__type(graph: REVIEWS, isInterfaceObject: true)` out of a supergraph. */
function interfaceObjects(supergraph: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const isObjectSomewhere = definition.directives?.some((directive) => {
      const isObject = argumentsOf(directive).get("isInterfaceObject");
      return isObject?.kind === Kind.BOOLEAN && isObject.value;
    });
    if (isObjectSomewhere) names.add(definition.name.value);
  }
  return names;
}
