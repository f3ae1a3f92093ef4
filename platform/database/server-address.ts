import { StartError } from "../errors/start-error";
import { shownValue } from "../text/hidden-logins";
import { isPercentEncoded } from "../text/percent-encoding";

/** Where a server's databases are: one for each subgraph, called `<prefix>_<subgraph>`. */
export interface ServerAddress {
  readonly host: string;
  readonly port: number;
  readonly username: string;
  readonly password: string;
  readonly prefix: string;
}

const prefixForm = /^[A-Za-z][A-Za-z0-9_]{0,39}$/;

/**
 * Reads an address of the form `mysql://user:password@host:port/prefix`.
 * @throws StartError that names the part that is wrong, and never the password.
 */
export function readServerAddress(variable: string, text: string): ServerAddress {
  const fail = (what: string) =>
    new StartError(`${variable} ${what}. It is of the form mysql://user:password@host:3306/prefix.`);
  if (!URL.canParse(text)) throw fail("is no address");
  const url = new URL(text);
  if (url.protocol !== "mysql:" && url.protocol !== "mariadb:")
    throw fail(
      /^[a-z]+:\/\//i.test(text) ? `begins with ${url.protocol}//, not with mysql://` : "is no address",
    );
  // What of a password is not percent-encoded makes another address of it.
  if (url.search + url.hash !== "") throw fail("has a ? or # in it, which is written percent-encoded");
  if (!isPercentEncoded(url.username + url.password))
    throw fail("has a user or a password that is not percent-encoded");
  const prefix = url.pathname.slice(1);
  if (!prefixForm.test(prefix)) {
    throw fail(
      `ends with the prefix ${shownValue(prefix)}, which is not letters, digits and _, at most 40, beginning with a letter`,
    );
  }
  if (url.hostname === "") throw fail("names no host");
  return {
    host: url.hostname,
    port: url.port === "" ? 3306 : Number(url.port),
    username: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    prefix,
  };
}
