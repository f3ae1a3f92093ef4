import { RequestFault } from "../../../platform/server/http/request-fault";
import type { Text } from "../../../platform/languages/language";
import { texts } from "./access.texts";

/** What whoever sends no token is told to send. */
export const challenge = 'Bearer realm="emulation-graph"';

/** A request without a token, where one is needed. */
export function missingToken(): RequestFault {
  return new RequestFault(401, texts.missingToken, { "www-authenticate": challenge }, "UNAUTHENTICATED");
}

/** A token that is not taken. What is told repeats nothing of the token, and nothing of what is expected of one. */
export function refusedToken(reason: Text): RequestFault {
  return new RequestFault(
    401,
    texts.refusedToken({ reason }),
    { "www-authenticate": `${challenge}, error="invalid_token", error_description="${reason.en}"` },
    "INVALID_TOKEN",
  );
}

/** How long to wait before a token is sent again that could not be checked, in seconds. */
const pause = 5;

/** A token that cannot be checked, for whoever issues the keys does not answer. */
export function uncheckedToken(): RequestFault {
  return new RequestFault(
    503,
    texts.uncheckedToken,
    { "retry-after": String(pause) },
    "AUTHENTICATION_UNAVAILABLE",
  );
}
