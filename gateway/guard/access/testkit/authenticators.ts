import type { AuthenticationSettings, TokenKeySource } from "../../../../platform/config/access-config";
import { RequestFault } from "../../../../platform/server/http/request-fault";
import { createLogger } from "../../../../platform/observability/logger";
import { Authenticator } from "../authenticator";
import { audience, issuer } from "./key-server";

const log = createLogger("test", "silent");

/** Opens authenticators, and closes all of them together. */
export class Authenticators {
  private readonly opened: Authenticator[] = [];

  open(keys: TokenKeySource, settings: Partial<AuthenticationSettings> = {}): Authenticator {
    const algorithms = keys.kind.startsWith("secret") ? ["HS256"] : ["RS256", "ES256"];
    const authenticator = new Authenticator(
      {
        keys,
        issuer,
        audience,
        algorithms,
        clockToleranceMs: 30_000,
        longestLifeMs: 2_592_000_000,
        ...settings,
      },
      ["auditor", "sector-officer", "unit-officer"],
      log,
    );
    this.opened.push(authenticator);
    return authenticator;
  }

  close(): void {
    for (const one of this.opened) one.close();
  }
}

export async function takes(authenticator: Authenticator, token: string): Promise<boolean> {
  try {
    await authenticator.principalOf(token);
    return true;
  } catch {
    return false;
  }
}

/** Why a token is refused. */
export async function faultOf(authenticator: Authenticator, token: string): Promise<RequestFault> {
  try {
    await authenticator.principalOf(token);
  } catch (fault) {
    if (fault instanceof RequestFault) return fault;
    throw fault;
  }
  throw new Error("the token was taken");
}
