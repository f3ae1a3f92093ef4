import type { ApolloServerPlugin, GraphQLRequestListener } from "@apollo/server";
import { parse, type GraphQLSchema, type OperationDefinitionNode } from "graphql";
import type { OperationLimits } from "../../../platform/config/operation-limits";
import { listSizesIn, notedListSizes, noteListSizes } from "../../../platform/graphql/list-sizes";
import { pluginOf } from "../../../platform/server/apollo/apollo-server";
import { type Cost, evaluate } from "../../guard/limits/cost";
import { costOf } from "../../guard/limits/operation-cost";
import { checkLimits } from "../../guard/limits/limit-fault";
import type { RequestContext } from "../../request-context";

interface CostOptions {
  readonly limits: OperationLimits;
  /** Whether answers tell what they may cost. */
  readonly isShown: boolean;
}

const none: Readonly<Record<string, unknown>> = {};

/**
 * Holds what an operation may cost against the limit, before it is planned. It is worked out once for a document, which
 * Apollo Server keeps by its text and its schema; of a request only the sizes are put in that its variables give.
 */
export function limitCost({ limits, isShown }: CostOptions): ApolloServerPlugin<RequestContext> {
  const costs = new WeakMap<OperationDefinitionNode, Cost>();
  const listener: GraphQLRequestListener<RequestContext> = {
    async didResolveOperation({ schema, document, operation, request, contextValue }) {
      if (!operation) return;
      let cost = costs.get(operation);
      if (!cost) costs.set(operation, (cost = costOf(schema, document, operation)));
      contextValue.cost = evaluate(cost, request.variables ?? none);
      checkLimits({ cost: contextValue.cost }, limits);
    },
  };
  if (isShown) {
    listener.willSendResponse = async ({ contextValue, response: { body } }) => {
      if (contextValue.cost === undefined || body.kind !== "single") return;
      const cost = { measured: contextValue.cost, allowed: limits.cost };
      body.singleResult.extensions = { ...body.singleResult.extensions, cost };
    };
  }
  return {
    ...pluginOf(listener),
    serverWillStart: async () => ({
      schemaDidLoadOrUpdate: ({ apiSchema, coreSupergraphSdl }) => noteSizesOf(apiSchema, coreSupergraphSdl),
    }),
  };
}

/** Our own gateway notes the sizes of lists with the schema that it makes; for Apollo's, they are read here. */
function noteSizesOf(apiSchema: GraphQLSchema, supergraph: string | undefined): void {
  if (supergraph === undefined || notedListSizes(apiSchema)) return;
  noteListSizes(apiSchema, listSizesIn(parse(supergraph, { noLocation: true })));
}
