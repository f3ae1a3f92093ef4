import { HeaderMap, type BaseContext, type GraphQLRequestContextResponseForOperation } from "@apollo/server";
import type { GatewayExecutionResult, GatewayExecutor } from "@apollo/server-gateway-interface";
import { pluginOf } from "./apollo-server";

/** A request that Apollo Server has parsed and validated; without an operation where its document has none of the name. */
export type CheckedRequest<Context extends BaseContext> = GraphQLRequestContextResponseForOperation<Context>;

/** Runs the operation of such a request. */
export type Execute<Context extends BaseContext> = (
  request: CheckedRequest<Context>,
) => Promise<GatewayExecutionResult>;

const nothingOfHttp = { headers: new HeaderMap(), status: undefined };

/**
 * Runs operations before Apollo Server would have its gateway run them. For that, Apollo Server makes each gateway a request
 * with a getter and a setter, and with them a hidden class of its own in the old part of the heap: the collector's quick
 * rounds take everything that it leads to for alive, so that each answer outlives its request until the next round through
 * the whole heap. An answer with errors goes through the gateway still, where Apollo Server gives the errors their form
 * (docs/decisions/0024-operations-run-before-the-gateway.md).
 */
export class DirectExecution<Context extends BaseContext> {
  /** By the contexts of their requests. */
  private readonly withErrors = new WeakMap<object, Promise<GatewayExecutionResult>>();

  /** What Apollo Server runs operations by. */
  readonly plugin = pluginOf<Context>({
    responseForOperation: async (request) => {
      const result = this.execute(request);
      try {
        const { data, errors } = await result;
        if (!errors)
          return { http: nothingOfHttp, body: { kind: "single", singleResult: { data: data ?? null } } };
      } catch {
        // Apollo Server comes upon it when it asks the executor.
      }
      this.withErrors.set(request.contextValue, result);
      return null;
    },
  });

  /** What Apollo Server takes for the executor of its gateway. */
  readonly executor: GatewayExecutor = async ({ context }) => {
    const result = this.withErrors.get(context);
    if (!result) throw new Error("the plugin of direct execution is not among those of the server");
    this.withErrors.delete(context);
    return result;
  };

  constructor(private readonly execute: Execute<Context>) {}
}
