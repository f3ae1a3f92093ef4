import { isJsonWithDistinctNames } from "./distinct-names";
import { refusedToken } from "./authentication-fault";
import { texts } from "./access.texts";

/** What a token may call itself: any, or one that is for whoever is asked. Others are for other places (RFC 8725, 3.11). */
const types = new Set([undefined, "jwt", "at+jwt"]);
/** The last second of the year 9999: past it there is no day. */
const lastSecond = 253_402_300_799;

/** How long tokens may be good, and how far clocks may be apart, in milliseconds. */
export interface TokenTimes {
  readonly longestLifeMs: number;
  readonly clockToleranceMs: number;
}

/**
 * Holds a token against what every token is that is taken, before its signature is checked: three parts in the only
 * spelling that they have, of JSON without a name twice, of a known type and without extensions; and an end that comes.
 * @throws RequestFault for one that is not.
 */
export function checkTokenForm(token: string, times: TokenTimes): void {
  const parts = token.split(".");
  if (parts.length !== 3 || !parts.every(isCanonical)) throw noToken();
  const [header, claims] = parts.slice(0, 2).map(readObject);
  if (!header || !claims) throw noToken();
  checkHeader(header);
  checkTimes(claims, times);
}

function checkHeader({ typ, crit, b64 }: Readonly<Record<string, unknown>>): void {
  if (crit !== undefined || b64 !== undefined) throw refusedToken(texts.hasExtensions);
  const type = typeof typ === "string" ? typ.toLowerCase().replace(/^application\//, "") : typ;
  if (!types.has(type as string | undefined)) throw refusedToken(texts.ofOtherType);
}

function checkTimes(
  { exp, nbf, iat }: Readonly<Record<string, unknown>>,
  { longestLifeMs, clockToleranceMs }: TokenTimes,
): void {
  if (!isSecond(exp)) throw refusedToken(texts.endless);
  if (nbf !== undefined && !isSecond(nbf)) throw refusedToken(texts.notValidYet);
  if (iat !== undefined && !isSecond(iat)) throw refusedToken(texts.noIssueTime);
  const [now, tolerance] = [Date.now() / 1000, clockToleranceMs / 1000];
  if (iat !== undefined && iat > now + tolerance) throw refusedToken(texts.notIssuedYet);
  if (exp - (iat ?? now) > longestLifeMs / 1000 + tolerance) throw refusedToken(texts.goodForTooLong);
}

function isSecond(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= lastSecond;
}

/** Whether a part is base64url without padding, and not another spelling of the same bytes. */
function isCanonical(part: string): boolean {
  return Buffer.from(part, "base64url").toString("base64url") === part;
}

function readObject(part: string): Readonly<Record<string, unknown>> | null {
  const text = Buffer.from(part, "base64url").toString("utf8");
  if (!isJsonWithDistinctNames(text)) return null;
  const value: unknown = JSON.parse(text);
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;
}

function noToken() {
  return refusedToken(texts.noToken);
}
