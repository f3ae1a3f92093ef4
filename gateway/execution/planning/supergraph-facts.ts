import type { Supergraph } from "@apollo/federation-internals";
import {
  isAbstractType,
  isCompositeType,
  Kind,
  parse,
  printSchema,
  visit,
  type DocumentNode,
  type GraphQLSchema,
} from "graphql";
import { personalPlacesIn } from "../../../platform/access/personal-places";

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
  /** What tells of people, as the supergraph marks it (`@personal`). */
  readonly personalPlaces: ReadonlySet<string>;
  /** Fields that some `@requires` asks for with arguments. */
  readonly requiredWithArguments: ReadonlySet<string>;
}

export function factsOf(supergraph: Supergraph, supergraphText: string): SupergraphFacts {
  const schema = supergraph.schema.toGraphQLJSSchema();
  const document = parse(supergraphText, { noLocation: true });
  return {
    apiSchema: printSchema(supergraph.apiSchema().toGraphQLJSSchema()),
    subgraphs: supergraph.subgraphsMetadata().map(({ name, url }) => ({ name, url })),
    subtypes: subtypesOf(schema),
    fieldNames: new Set(
      compositeTypes(schema).flatMap((type) => ("getFields" in type ? fieldNames(type) : [])),
    ),
    interfaceObjects: interfaceObjects(document),
    personalPlaces: personalPlacesIn(document),
    requiredWithArguments: requiredWithArguments(document),
  };
}

function compositeTypes(schema: GraphQLSchema) {
  return Object.values(schema.getTypeMap()).filter(isCompositeType);
}

function fieldNames(type: { getFields(): object }): string[] {
  return Object.keys(type.getFields());
}

function subtypesOf(schema: GraphQLSchema): ReadonlyMap<string, ReadonlySet<string>> {
  const abstract = compositeTypes(schema).filter(isAbstractType);
  return new Map(
    abstract.map((type) => {
      const under = compositeTypes(schema).filter(
        (other) => !("getTypes" in other) && schema.isSubType(type, other),
      );
      return [type.name, new Set([type.name, ...under.map(({ name }) => name)])];
    }),
  );
}

/** Reads `@join__field(requires: "price(currency: \"USD\")")` out of a supergraph. */
function requiredWithArguments(supergraph: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(supergraph, {
    [Kind.DIRECTIVE]: ({ name, arguments: given }) => {
      if (name.value !== "join__field") return;
      const requires = given?.find((argument) => argument.name.value === "requires")?.value;
      if (requires?.kind === Kind.STRING)
        fieldsWithArguments(requires.value).forEach((field) => names.add(field));
    },
  });
  return names;
}

/** Reads `@join__type(graph: REVIEWS, isInterfaceObject: true)` out of a supergraph. */
function interfaceObjects(supergraph: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const isObjectSomewhere = definition.directives?.some((directive) =>
      directive.arguments?.some(
        ({ name, value }) => name.value === "isInterfaceObject" && value.kind === Kind.BOOLEAN && value.value,
      ),
    );
    if (isObjectSomewhere) names.add(definition.name.value);
  }
  return names;
}

function fieldsWithArguments(fieldSet: string): string[] {
  const names: string[] = [];
  visit(parse(`{ ${fieldSet} }`, { noLocation: true }), {
    [Kind.FIELD]: ({ name, arguments: given }) => void (given?.length && names.push(name.value)),
  });
  return names;
}
