import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError } from "graphql";

interface ValueCompletion {
  readonly message: string;
  readonly path?: readonly (string | number)[];
}

/**
 * Makes errors of the nulls that Apollo's executor only notes in an extension, so that its answers can be compared at all.
 */
export const toldCompletions: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        if (response.body.kind !== "single") return;
        const result = response.body.singleResult;
        const noted = (result.extensions?.["valueCompletion"] ?? []) as readonly ValueCompletion[];
        const told = noted.filter(({ path }) => result.data?.[String(path?.[0])] !== null);
        if (told.length === 0) return;
        const errors = told.map(({ message, path }) =>
          new GraphQLError(message, path ? { path } : {}).toJSON(),
        );
        result.errors = [...(result.errors ?? []), ...errors];
      },
    };
  },
};
