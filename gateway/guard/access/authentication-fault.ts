import { RequestFault } from "../../../platform/server/http/request-fault";

const realm = 'Bearer realm="emulation-graph"';

/** A request without a token, where one is needed. */
export function missingToken(): RequestFault {
  return new RequestFault(
    401,
    "This graph answers only who says who they are. Send a token, with authorization: Bearer <token>.",
    { "www-authenticate": realm },
    "UNAUTHENTICATED",
  );
}

/** A token that is not taken. What is told repeats nothing of the token, and nothing of what is expected of one. */
export function refusedToken(reason: string): RequestFault {
  return new RequestFault(
    401,
    `${reason} Get a new token, or send none.`,
    { "www-authenticate": `${realm}, error="invalid_token", error_description="${reason}"` },
    "INVALID_TOKEN",
  );
}

/** How long to wait before a token is sent again that could not be checked, in seconds. */
const pause = 5;

/** A token that cannot be checked, for whoever issues the keys does not answer. */
export function uncheckedToken(): RequestFault {
  return new RequestFault(
    503,
    "The token cannot be checked now, since its issuer's keys are not to be had. Try again in a moment.",
    { "retry-after": String(pause) },
    "AUTHENTICATION_UNAVAILABLE",
  );
}
