import type { IncomingHttpHeaders } from "node:http";
import { cutShort } from "../../platform/text/shown-text";

/** What a client calls itself, as it may be written down. */
export interface ClientIdentity {
  readonly name: string;
  readonly version: string | undefined;
}

/** The headers by which clients name themselves: Apollo's first, then those that other clients have agreed on. */
const namings = [
  ["apollographql-client-name", "apollographql-client-version"],
  ["graphql-client-name", "graphql-client-version"],
] as const;

/**
 * What names are made of. Others could be anything that a client was handed, such as an address with a login, and a terminal
 * would obey some of their signs.
 */
const nameForm = /^[\p{L}\d_@./:+() -]+$/u;
const versionForm = /^[\w.+/:-]+$/;
const requestIdForm = /^[\w.+/=:-]+$/;

/** Who asks, as the client's headers have it; undefined for one that does not name itself, or by what is no name. */
export function clientOf(headers: IncomingHttpHeaders): ClientIdentity | undefined {
  for (const [nameHeader, versionHeader] of namings) {
    const name = shown(headers[nameHeader], nameForm);
    if (name !== undefined) return { name, version: shown(headers[versionHeader], versionForm) };
  }
  return undefined;
}

/** By what the client finds its request in its own log. */
export function clientRequestIdOf(headers: IncomingHttpHeaders): string | undefined {
  return shown(headers["x-request-id"], requestIdForm);
}

function shown(value: string | string[] | undefined, form: RegExp): string | undefined {
  if (typeof value !== "string" || value.includes("://") || !form.test(value)) return undefined;
  return cutShort(value);
}
