import type { DocumentNode, GraphQLSchema } from "graphql";
import { weightsIn, type Weights } from "./cost-weights";
import { listSizesIn, type ListSizes } from "./list-sizes";

/** What a supergraph says of what operations cost, by Apollo's cost specification. Plain data, so that it crosses threads. */
export interface CostDirectives {
  /** How long lists may be (`@listSize`). */
  readonly listSizes: ListSizes;
  /** What weighs more or less than usual (`@cost`). */
  readonly weights: Weights;
}

export function costDirectivesIn(supergraph: DocumentNode): CostDirectives {
  return { listSizes: listSizesIn(supergraph), weights: weightsIn(supergraph) };
}

const key = "costDirectives";

/** Notes what a supergraph says of costs with the schema that clients see of it, for who works out what operations cost. */
export function noteCostDirectives(schema: GraphQLSchema, directives: CostDirectives): void {
  schema.extensions = { ...schema.extensions, [key]: directives };
}

/** What is said of costs of a schema; undefined where nobody has noted it. */
export function notedCostDirectives(schema: GraphQLSchema): CostDirectives | undefined {
  return schema.extensions[key] as CostDirectives | undefined;
}
