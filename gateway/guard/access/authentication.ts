import type { IncomingMessage } from "node:http";
import { anonymous, type Principal } from "../../../platform/access/principal";
import type { AuthenticationSettings } from "../../../platform/config/access-config";
import { StartError } from "../../../platform/errors/start-error";
import { isLoopback } from "../../../platform/server/http/network-addresses";
import type { Logger } from "../../../platform/observability/logger";
import { missingToken, refusedToken } from "./authentication-fault";
import { Authenticator } from "./authenticator";
import { texts } from "./access.texts";

/** What decides who is let in. */
export interface AuthenticationOptions {
  readonly host: string;
  /** How tokens are checked; without it nobody is asked for one. */
  readonly authentication?: AuthenticationSettings | null;
  /** Whether those are let in who do not say who they are. Where it is not said: where no token could be checked. */
  readonly publicRead?: boolean | undefined;
  /** The roles that there are; where it is not said, whatever is written as one. */
  readonly roles?: readonly string[];
}

/** Authenticates requests: lets them in, and says who asks. */
export interface Authentication {
  /** @throws RequestFault 401 for who is not let in, 503 while a token cannot be checked. */
  authenticate(request: IncomingMessage): Principal | Promise<Principal>;
  close(): void;
}

/**
 * Checks that something says who is let in.
 * @throws StartError when it would stand open to a network and nobody has said that it may, or would let nobody in.
 */
export function checkAuthentication({ host, authentication, publicRead }: AuthenticationOptions): void {
  if (authentication || publicRead === true) return;
  const keys = "AUTH_JWKS, AUTH_SECRET or AUTH_SECRET_FILE";
  if (publicRead === false)
    throw new StartError(`PUBLIC_READ=off lets nobody in without authentication. Set ${keys} too.`);
  if (!isLoopback(host))
    throw new StartError(
      `HOST=${host} is reached from other machines, and nothing says who may read. ` +
        `Set ${keys}, or PUBLIC_READ=on to let everybody read what is public.`,
    );
}

/**
 * Opens the authentication that the configuration has.
 * @throws StartError as `checkDoor` does, and when a file of keys cannot be read or is wrong.
 */
export function openAuthentication(options: AuthenticationOptions, log: Logger): Authentication {
  checkAuthentication(options);
  const { authentication, publicRead, roles } = options;
  // Nobody could check a token. One that comes along, as through a proxy that asks for it, gives no rights.
  if (!authentication) return { authenticate: () => anonymous, close: () => undefined };
  const authenticator = new Authenticator(authentication, roles, log);
  return {
    authenticate: ({ headers: { authorization } }) => {
      if (authorization === undefined) {
        if (publicRead === true) return anonymous;
        throw missingToken();
      }
      return authenticator.principalOf(tokenIn(authorization));
    },
    close: () => authenticator.close(),
  };
}

/** One line for people on who may read. */
export function describeAuthentication({ host, authentication, publicRead }: AuthenticationOptions): string {
  if (authentication)
    return publicRead === true
      ? "Reading what is public needs no token; tokens are checked."
      : "Only who sends a token is answered.";
  const who = isLoopback(host) ? "whoever is on this machine" : "whoever reaches this address";
  return `Reading is open: ${who} reads what is public without a token (docs/access.md).`;
}

function tokenIn(authorization: string): string {
  const [, token] = /^Bearer +([A-Za-z0-9\-._~+/]+=*)$/i.exec(authorization) ?? [];
  if (token === undefined) throw refusedToken(texts.noBearer);
  return token;
}
