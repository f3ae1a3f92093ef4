import type { GraphQLFormattedError } from "graphql";
import { pluginOf } from "../../../platform/server/apollo/apollo-server";
import type { RequestContext } from "../../request-context";

/**
 * A root field that leads to no record is null, and that is an answer and no fault: `node` of an id that no record has.
 * Only its owner can tell, so the gateway finds it missing, at the root or at one of its fields. Further down, or in a list, a
 * record that leads nowhere stays an error, also where its null has come up to the root.
 */
export const absentRoots = pluginOf<RequestContext>({
  async willSendResponse({ response }) {
    if (response.body.kind !== "single") return;
    const result = response.body.singleResult;
    const { data } = result;
    if (!result.errors || !data) return;
    const told = result.errors.filter((error) => !isOfAbsentRoot(error, data));
    if (told.length > 0) result.errors = told;
    else delete result.errors;
  },
});

function isOfAbsentRoot(
  { path = [], extensions }: GraphQLFormattedError,
  data: Readonly<Record<string, unknown>>,
): boolean {
  if (extensions?.["code"] !== "UNRESOLVED_REFERENCE" || data[String(path[0])] !== null) return false;
  return path.length <= 2 && path.every((name) => typeof name === "string");
}
