import { SharedValue } from "../shared-value";

/**
 * The token that every operation of this page is sent with, whichever tab or saved question it comes from. It is in
 * the memory of the page only: the machine may be shared, and what the browser stores outlives whoever used it.
 */
export const sessionToken = new SharedValue<string | null>(null);

/** Takes a token as people paste it: with white space around it, or as the whole value of the header. */
export function takeToken(pasted: string): void {
  const token = pasted.trim().replace(/^(authorization:\s*)?bearer\s+/i, "");
  sessionToken.set(token === "" ? null : token);
}

/** The headers of a request: what is typed below the operation goes before the token of the session. */
export function requestHeaders(typed: Readonly<Record<string, string>> = {}): Headers {
  const headers = new Headers({ "content-type": "application/json", accept: "application/json" });
  const token = sessionToken.get();
  if (token !== null) headers.set("authorization", `Bearer ${token}`);
  for (const [name, value] of Object.entries(typed)) headers.set(name, value);
  return headers;
}
