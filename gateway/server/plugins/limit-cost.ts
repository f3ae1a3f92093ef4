import type { ApolloServerPlugin, GraphQLRequestListener } from "@apollo/server";
import { parse, type GraphQLSchema, type OperationDefinitionNode } from "graphql";
import type { OperationLimits } from "../../../platform/config/operation-limits";
import {
  costDirectivesIn,
  notedCostDirectives,
  noteCostDirectives,
} from "../../../platform/graphql/cost-directives";
import { pluginOf } from "../../../platform/server/apollo/apollo-server";
import { evaluate } from "../../guard/limits/cost";
import { costOf, type OperationCost } from "../../guard/limits/operation-cost";
import { checkLimits } from "../../guard/limits/limit-fault";
import { checkSlicing } from "../../guard/limits/slicing-choice";
import type { RequestContext } from "../../request-context";

interface CostOptions {
  readonly limits: OperationLimits;
  /** Whether answers tell what they may cost. */
  readonly isShown: boolean;
}

const none: Readonly<Record<string, unknown>> = {};

/**
 * Holds what an operation may cost against the limit, before it is planned. It is worked out once for a document, which
 * Apollo Server keeps by its text and its schema; of a request only that is put in which its variables give.
 */
export function limitCost({ limits, isShown }: CostOptions): ApolloServerPlugin<RequestContext> {
  const costs = new WeakMap<OperationDefinitionNode, OperationCost>();
  const listener: GraphQLRequestListener<RequestContext> = {
    async didResolveOperation({ schema, document, operation, request, contextValue }) {
      if (!operation) return;
      let known = costs.get(operation);
      if (!known) costs.set(operation, (known = costOf(schema, document, operation)));
      const variables = request.variables ?? none;
      checkSlicing(known.choices, variables);
      contextValue.cost = evaluate(known.cost, variables);
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
      schemaDidLoadOrUpdate: ({ apiSchema, coreSupergraphSdl }) => noteCostsOf(apiSchema, coreSupergraphSdl),
    }),
  };
}

/** Our own gateway notes what the supergraph says of costs with the schema that it makes; for Apollo's, it is read here. */
function noteCostsOf(apiSchema: GraphQLSchema, supergraph: string | undefined): void {
  if (supergraph === undefined || notedCostDirectives(apiSchema)) return;
  noteCostDirectives(apiSchema, costDirectivesIn(parse(supergraph, { noLocation: true })));
}
