import { Kind, type DirectiveNode, type GraphQLSchema } from "graphql";

/**
 * The directive by which a subgraph's schema says how long a field, or what is of a type, may be kept, as Apollo Server
 * has it. Clients do not see its enum.
 */
export const cacheControlDefinition = `
directive @cacheControl(maxAge: Int, scope: CacheControlScope, inheritMaxAge: Boolean) on FIELD_DEFINITION | OBJECT | INTERFACE | UNION

enum CacheControlScope @inaccessible {
  PUBLIC
  PRIVATE
}
`;

/** What a field or a type says of how it may be kept; undefined is what it does not say. */
export interface CacheHint {
  /** In seconds. */
  readonly maxAge?: number;
  readonly isPrivate?: boolean;
  /** Whether a field may be kept as long as what it is a field of. */
  readonly inheritMaxAge?: boolean;
}

interface Definition {
  readonly astNode?: { readonly directives?: readonly DirectiveNode[] | undefined } | null | undefined;
  readonly extensionASTNodes?: readonly { readonly directives?: readonly DirectiveNode[] | undefined }[];
}

/** What the definition of a field or a type says. */
export function hintOf({ astNode, extensionASTNodes = [] }: Definition): CacheHint {
  const directives = [astNode, ...extensionASTNodes].flatMap((node) => node?.directives ?? []);
  return Object.assign(
    {},
    ...directives.filter(({ name }) => name.value === "cacheControl").map(readHint),
  ) as CacheHint;
}

function readHint(directive: DirectiveNode): CacheHint {
  const given = new Map(directive.arguments?.map(({ name, value }) => [name.value, value]));
  const [maxAge, scope, inherit] = [given.get("maxAge"), given.get("scope"), given.get("inheritMaxAge")];
  return {
    ...(maxAge?.kind === Kind.INT ? { maxAge: Number(maxAge.value) } : {}),
    ...(scope?.kind === Kind.ENUM ? { isPrivate: scope.value === "PRIVATE" } : {}),
    ...(inherit?.kind === Kind.BOOLEAN ? { inheritMaxAge: inherit.value } : {}),
  };
}

const key = "defaultMaxAge";

/** Sets how long that may be kept of which the schema says nothing, in seconds. Without it, it may not be kept. */
export function setDefaultMaxAge(schema: GraphQLSchema, seconds: number): void {
  schema.extensions = { ...schema.extensions, [key]: seconds };
}

/** How long that may be kept of which the schema says nothing, in seconds. */
export function defaultMaxAgeOf(schema: GraphQLSchema): number {
  return (schema.extensions[key] as number | undefined) ?? 0;
}
