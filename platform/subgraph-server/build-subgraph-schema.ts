import { buildSubgraphSchema } from "@apollo/subgraph";
import { printSchemaWithDirectives } from "@graphql-tools/utils";
import { concatAST, parse, print, Kind, type DocumentNode, type GraphQLSchema } from "graphql";
import { buildSchemaSync, createResolversMap, type ClassType, type NonEmptyArray } from "type-graphql";
import { DateScalar } from "../graphql/date-scalar";
import { accessDirectives } from "./access/access-directives";
import { guardFields } from "./access/guard-fields";
import { markFields } from "./access/mark-fields";
import type { ProtectedContext, SchemaProtection } from "./access/schema-protection";
import { cacheControlDefinition, setDefaultMaxAge } from "./caching/cache-control";
import { federationLink } from "./directives/federation-directives";
import { declarationOf, type OwnDirectives } from "./directives/own-directives";
import { withWrittenDirectives } from "./directives/written-directives";
import { checkArguments } from "./inputs/check-arguments";
import { checkReferences } from "./inputs/check-references";
import { carryExternalFields } from "./inputs/external-fields";
import { findReferred } from "./inputs/find-referred";
import { markReferences, referenceDirectives } from "./inputs/mark-references";
import type { StatedReferences } from "./inputs/stated-references";
import { noteReferences, type ReferenceResolver } from "./execution/entities";
import { sizeLists, type StatedSizes } from "./size-lists";

type Resolvers = Parameters<typeof buildSubgraphSchema>[0] extends infer Input
  ? Input extends { resolvers?: infer Map }
    ? NonNullable<Map>
    : never
  : never;

/** What a schema says of itself and of its root. */
export interface GraphDescription {
  readonly schema: string;
  readonly query: string;
  readonly mutation: string;
}

export interface SubgraphSchemaParts<Context> {
  /** The same for all subgraphs of a graph. */
  readonly description?: GraphDescription;
  readonly resolvers: NonEmptyArray<ClassType>;
  /** Every object type of the subgraph: type-graphql's metadata is global, so what is not named here stays out. */
  readonly types: readonly ClassType[];
  /** The name of the object type of a value that stands under an interface. */
  readonly typeNameOf: (value: object, interfaceName: string) => string;
  readonly references: Readonly<Record<string, ReferenceResolver<Context>>>;
  /** How long its lists may be: something must be said of each. */
  readonly listSizes: StatedSizes;
  /** What ids and codes refer to that are put in: something must be said of each. */
  readonly inputReferences: StatedReferences<Context>;
  /** What is not for everybody; without it, all of it is. */
  readonly protection?: SchemaProtection<Context>;
  /** Directives that it declares itself; they are composed into the supergraph. Those of federation need no word. */
  readonly directives?: readonly OwnDirectives[];
}

/** A subgraph's executable schema and the text that is composed from. */
export interface SubgraphSchema {
  readonly schema: GraphQLSchema;
  readonly sdl: string;
}

/**
 * How long what is read may be kept where the schema says nothing, in seconds. A cache hears of every write, so this only
 * bounds how long it keeps what nobody asks for.
 */
const defaultMaxAge = 3600;

/**
 * Builds a federated schema from type-graphql classes. Apollo's own printing loses type-graphql's directives, so the
 * schema is printed with them, parsed again as a subgraph, and given type-graphql's resolvers.
 */
export function buildFederatedSchema<Context extends ProtectedContext>(
  parts: SubgraphSchemaParts<Context>,
): SubgraphSchema {
  const plain = buildSchemaSync({
    resolvers: parts.resolvers,
    orphanedTypes: [...parts.types],
    scalarsMap: [],
    skipCheck: true,
    validate: false,
  });
  const printed = describeRoots(ownDefinitions(parse(printSchemaWithDirectives(plain))), parts.description);
  const sized = sizeLists(withWrittenDirectives(printed, plain), parts.listSizes);
  const typeDefs = withDirectives(markReferences(sized, parts.inputReferences), parts);
  const resolvers: Record<string, Record<string, unknown>> = { ...createResolversMap(plain) } as never;
  for (const definition of typeDefs.definitions) {
    if (definition.kind === Kind.INTERFACE_TYPE_DEFINITION) {
      const name = definition.name.value;
      resolvers[name] = { __resolveType: (value: object) => parts.typeNameOf(value, name) };
    }
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) {
      const { __isTypeOf: _, ...fields } = resolvers[definition.name.value] ?? {};
      resolvers[definition.name.value] = fields;
    }
  }
  const references = checkReferences(typeDefs, carryExternalFields(typeDefs, parts.references));
  for (const [typeName, resolve] of Object.entries(references)) {
    resolvers[typeName] = { ...resolvers[typeName], __resolveReference: failingAlone(resolve) };
  }
  resolvers["Date"] = DateScalar as never;
  const { protection } = parts;
  const schema = buildSubgraphSchema({ typeDefs, resolvers: resolvers as Resolvers });
  noteReferences(schema, references);
  setDefaultMaxAge(schema, defaultMaxAge);
  findReferred(schema, parts.inputReferences);
  if (protection) guardFields(schema, protection);
  // Before anybody's rights, since these are looked up by what is asked.
  checkArguments(schema);
  return {
    schema,
    sdl: `${print(typeDefs)}\n`,
  };
}

/** Apollo's resolver would take a fault of one entity, thrown at once, for one of all of them. */
function failingAlone<Context>(find: ReferenceResolver<Context>): ReferenceResolver<Context> {
  return async (reference: never, context) => find(reference, context);
}

/** type-graphql has no description for the roots, which are put together from many classes. */
function describeRoots(document: DocumentNode, description: GraphDescription | undefined): DocumentNode {
  if (!description) return document;
  const texts: Readonly<Record<string, string>> = {
    Query: description.query,
    Mutation: description.mutation,
  };
  return {
    ...document,
    definitions: document.definitions.map((definition) => {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return definition;
      const value = texts[definition.name.value];
      return value === undefined
        ? definition
        : { ...definition, description: { kind: Kind.STRING, value, block: true } };
    }),
  };
}

/** The schema's own definition; without a description it needs none. */
function schemaDefinition(
  link: string,
  description: GraphDescription | undefined,
  hasMutations: boolean,
): string {
  if (!description) return `extend schema ${link}`;
  const roots = hasMutations ? "{ query: Query mutation: Mutation }" : "{ query: Query }";
  return `${print({ kind: Kind.STRING, value: description.schema, block: true })}\nschema ${link} ${roots}`;
}

/** What a subgraph declares itself: neither the directives of federation nor the schema's root. */
function ownDefinitions(document: DocumentNode): DocumentNode {
  return {
    ...document,
    definitions: document.definitions.filter(
      ({ kind }) => kind !== Kind.DIRECTIVE_DEFINITION && kind !== Kind.SCHEMA_DEFINITION,
    ),
  };
}

/** A subgraph's types with who may read them, and with the directives that they are written with. */
function withDirectives<Context>(
  own: DocumentNode,
  {
    protection,
    directives = [],
    description,
  }: Pick<SubgraphSchemaParts<Context>, "protection" | "directives" | "description">,
): DocumentNode {
  const types = print(protection ? markFields(own, protection) : own);
  const declared = [
    ...(types.includes("@refersTo(") ? [referenceDirectives] : []),
    ...(protection ? [accessDirectives] : []),
    ...directives,
  ].map(declarationOf);
  const document = parse(`${cacheControlDefinition}${declared.join("")}\n${types}`);
  const hasMutations = document.definitions.some(
    (one) => one.kind === Kind.OBJECT_TYPE_DEFINITION && one.name.value === "Mutation",
  );
  return concatAST([parse(schemaDefinition(federationLink(document), description, hasMutations)), document]);
}
