import { pluginOf } from "../../../platform/server/apollo/apollo-server";
import type { RequestContext } from "../../request-context";

/**
 * A root field that leads to no record is null, and that is an answer and no fault: `node` of an id that no record has.
 * Only its owner can tell, so the gateway finds it missing; further down, a record that leads nowhere stays an error.
 */
export const absentRoots = pluginOf<RequestContext>({
  async willSendResponse({ response }) {
    if (response.body.kind !== "single") return;
    const result = response.body.singleResult;
    const { data } = result;
    if (!result.errors || !data) return;
    const told = result.errors.filter(
      ({ path, extensions }) =>
        extensions?.["code"] !== "UNRESOLVED_REFERENCE" || data[String(path?.[0])] !== null,
    );
    if (told.length > 0) result.errors = told;
    else delete result.errors;
  },
});
