import {
  buildASTSchema,
  execute,
  GraphQLInterfaceType,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLUnionType,
  parse,
  printSchema,
  type ExecutionResult,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from "graphql";
import type { Replay } from "../failures/replay";
import type { Library } from "../library/library";
import type { Operation } from "../operations/operation";
import { resolverOf, typeNameOf } from "./resolvers";
import { scalars } from "./scalars";
import type { Arguments, Context, Resolver, Source } from "./resolver";

/**
 * One schema over the whole library, with the very types that the gateway offers: it is read from their text, and
 * given the resolvers that the subgraphs have.
 */
export function buildMonolith(apiSchema: GraphQLSchema): GraphQLSchema {
  const schema = buildASTSchema(parse(printSchema(apiSchema)));
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__")) continue;
    if (type instanceof GraphQLObjectType) {
      for (const field of Object.values(type.getFields()))
        field.resolve = replayed(resolverOf(type.name, field.name)) as never;
    }
    if (type instanceof GraphQLInterfaceType || type instanceof GraphQLUnionType) {
      type.resolveType = (source) => typeNameOf(source as Source);
    }
    const scalar = type instanceof GraphQLScalarType ? scalars[type.name] : undefined;
    if (scalar) {
      const { serialize, parseValue, parseLiteral } = scalar;
      Object.assign(type, { serialize, parseValue, parseLiteral });
    }
  }
  return schema;
}

/** A resolver that fails where a replay says so. */
function replayed(resolver: Resolver) {
  return (source: Source, args: Arguments, context: Context, info: GraphQLResolveInfo): unknown => {
    const resolved = () => resolver(source, args, context);
    return context.replay ? context.replay.resolve(resolved, info) : resolved();
  };
}

/** Runs an operation on the one schema: what GraphQL's reference implementation answers. */
export async function runOnMonolith(
  schema: GraphQLSchema,
  library: Library,
  { document, variables, operationName }: Operation,
  replay?: Replay,
): Promise<ExecutionResult> {
  const contextValue: Context = { library, whole: true, replay };
  return execute({ schema, document, variableValues: variables, operationName, contextValue });
}
