import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError } from "graphql";
import { errorsOfMissing } from "../missing-answers";
import type { RequestContext } from "../request-context";

interface ValueCompletion {
  readonly message: string;
  readonly path?: readonly (string | number)[];
}

/**
 * Puts an error beside every null that the client could not explain: those of subgraphs that did not answer, and those
 * of references that lead nowhere, which Apollo's gateway only notes in an extension.
 */
export const tellMissing: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, response }) {
        if (response.body.kind !== "single") return;
        const result = response.body.singleResult;
        const dangling = takeValueCompletion(result.extensions);
        if (result.extensions && Object.keys(result.extensions).length === 0) delete result.extensions;
        const errors = [
          ...errorsOfMissing(contextValue.missing, result.data),
          ...(contextValue.missing.length === 0 ? danglingErrors(dangling, result.data) : []),
        ];
        if (errors.length > 0)
          result.errors = [...(result.errors ?? []), ...errors.map((error) => error.toJSON())];
      },
    };
  },
};

function takeValueCompletion(extensions: Record<string, unknown> | undefined): readonly ValueCompletion[] {
  const noted = (extensions?.["valueCompletion"] ?? []) as readonly ValueCompletion[];
  if (extensions) delete extensions["valueCompletion"];
  return noted;
}

/**
 * The errors of references that lead nowhere. A root field that is null as a whole is an answer, not a fault: `node`
 * of an id that no record has.
 */
function danglingErrors(
  dangling: readonly ValueCompletion[],
  data: Record<string, unknown> | null | undefined,
) {
  return dangling.filter(({ path }) => data?.[String(path?.[0])] !== null).map(toDanglingError);
}

function toDanglingError({ path }: ValueCompletion): GraphQLError {
  return new GraphQLError(
    "A record points at another that is not there; what it would show is missing here.",
    {
      ...(path ? { path } : {}),
      extensions: { code: "UNRESOLVED_REFERENCE" },
    },
  );
}
