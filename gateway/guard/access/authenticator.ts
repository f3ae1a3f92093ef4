import { errors, type JWTVerifyOptions } from "jose";
import { LRUCache } from "lru-cache";
import type { Principal } from "../../../platform/access/principal";
import type { AuthenticationSettings } from "../../../platform/config/access-config";
import type { Logger } from "../../../platform/observability/logger";
import { refusedToken, uncheckedToken } from "./authentication-fault";
import { principalOf } from "./claims";
import { checkTokenForm } from "./token-form";
import { openTokenKeys, type TokenKeys } from "./token-keys";
import type { Text } from "../../../platform/languages/language";
import { texts } from "./access.texts";

/** The longest token that is looked at, in characters. */
const longestToken = 8_192;
/** How many characters of tokens are kept with whom they are of. */
const keptCharacters = 16 * 1024 * 1024;
/** How long a token is believed before it is checked again, in milliseconds: its key may have been taken back. */
const longestBelief = 300_000;

interface Believed {
  readonly principal: Principal;
  /** When the token is to be checked again, by the clock of the machine in milliseconds. */
  readonly until: number;
}

/**
 * Tells by a token who asks. A token that was checked is believed until it ends, and not longer than five minutes, so that
 * a request finds it in memory.
 */
export class Authenticator {
  private readonly keys: TokenKeys;
  private readonly believed = new LRUCache<string, Believed>({ maxSize: keptCharacters });
  /** Tokens that are being checked: who sends the same meanwhile waits with them. */
  private readonly checking = new Map<string, Promise<Principal>>();
  private readonly options: JWTVerifyOptions;

  /** @throws StartError when a file of keys cannot be read or is wrong. */
  constructor(
    private readonly settings: AuthenticationSettings,
    /** The roles that there are; where it is not said, whatever is written as one. */
    private readonly roles: readonly string[] | undefined,
    log: Logger,
  ) {
    this.keys = openTokenKeys(settings.keys, { log, changed: () => this.believed.clear() });
    this.options = {
      issuer: settings.issuer,
      audience: settings.audience,
      algorithms: [...settings.algorithms],
      clockTolerance: settings.clockToleranceMs / 1000,
      requiredClaims: ["exp", "sub"],
    };
  }

  /** @throws RequestFault for a token that is not taken, or cannot be checked. */
  principalOf(token: string): Principal | Promise<Principal> {
    const known = this.believed.get(token);
    if (known && known.until > Date.now()) return known.principal;
    if (token.length > longestToken) throw refusedToken(texts.tooLong);
    const checking = this.checking.get(token);
    if (checking) return checking;
    const check = this.check(token).finally(() => this.checking.delete(token));
    this.checking.set(token, check);
    return check;
  }

  close(): void {
    this.keys.close();
  }

  private async check(token: string): Promise<Principal> {
    checkTokenForm(token, this.settings);
    const claims = await this.keys.verify(token, this.options).catch((error: unknown) => {
      const reason = reasonOf(error);
      throw reason === null ? uncheckedToken() : refusedToken(reason);
    });
    const principal = principalOf(claims, this.roles);
    const ends = (claims.exp ?? 0) * 1000 + this.settings.clockToleranceMs;
    const until = Math.min(ends, Date.now() + longestBelief);
    this.believed.set(token, { principal, until }, { size: token.length });
    return principal;
  }
}

/** What is wrong with a token; null where something else is, such as its issuer being away. */
function reasonOf(error: unknown): Text | null {
  if (error instanceof errors.JWTExpired) return texts.expired;
  if (error instanceof errors.JWTClaimValidationFailed)
    return reasonsByClaim[error.claim] ?? texts.claimFails;
  if (error instanceof errors.JOSEAlgNotAllowed || error instanceof errors.JOSENotSupported)
    return texts.signedOtherwise;
  if (
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof TypeError
  )
    return texts.unknownKey;
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid) return texts.noToken;
  return null;
}

const reasonsByClaim: Readonly<Record<string, Text>> = {
  iss: texts.ofOtherIssuer,
  aud: texts.forOthers,
  nbf: texts.notValidYet,
  exp: texts.endless,
  sub: texts.ofNobody,
};
