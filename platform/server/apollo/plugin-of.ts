import type { ApolloServerPlugin, BaseContext, GraphQLRequestListener } from "@apollo/server";

/** A plugin that looks at every request with the same listener, which keeps nothing of any of them. */
export function pluginOf<Context extends BaseContext>(
  listener: GraphQLRequestListener<Context>,
): ApolloServerPlugin<Context> {
  return { requestDidStart: async () => listener };
}
