import { createSecretKey, type KeyObject } from "node:crypto";
import {
  createLocalJWKSet,
  jwtVerify,
  type JSONWebKeySet,
  type JWTPayload,
  type JWTVerifyOptions,
  errors,
  type JWTVerifyGetKey,
} from "jose";
import { shortestSecret, type TokenKeySource } from "../../../platform/config/access-config";
import { reloadedFile } from "../../../platform/config/reloaded-file";
import type { Logger } from "../../../platform/observability/logger";
import { remoteKeys } from "./remote-keys";

/** The keys by which tokens are checked. */
export interface TokenKeys {
  /** What a token says, if one of the keys has signed it. @throws Error of jose, or of what the keys are read from. */
  verify(token: string, options: JWTVerifyOptions): Promise<JWTPayload>;
  close(): void;
}

interface TokenKeyOptions {
  readonly log: Logger;
  /** Is told when the keys have changed. */
  readonly changed: () => void;
}

/**
 * Opens the keys that the configuration names.
 * @throws StartError when a file of them cannot be read or is wrong.
 */
export function openTokenKeys(source: TokenKeySource, options: TokenKeyOptions): TokenKeys {
  switch (source.kind) {
    case "secret": {
      const keys = readSecrets(source.secret);
      return { verify: (token, how) => verifyWithSecrets(keys, token, how), close: () => undefined };
    }
    case "secret-file": {
      const file = { file: source.file, variable: "AUTH_SECRET_FILE", read: readSecrets };
      const keys = reloadedFile({ ...file, ...options });
      return {
        verify: (token, how) => verifyWithSecrets(keys.current(), token, how),
        close: () => keys.close(),
      };
    }
    case "jwks-file": {
      const file = { file: source.file, variable: "AUTH_JWKS", read: readKeySet };
      const keys = reloadedFile({ ...file, ...options });
      return {
        verify: (token, how) => verifyWithKeySet(keys.current(), token, how),
        close: () => keys.close(),
      };
    }
    case "jwks": {
      const keys = remoteKeys(source.url, options.log);
      return { verify: (token, how) => verifyWithKeySet(keys, token, how), close: () => undefined };
    }
  }
}

/** Reads secrets, one a line: the first signs what is minted here, all check. */
export function readSecrets(text: string): readonly KeyObject[] {
  const secrets = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  if (secrets.length === 0) throw new Error("is empty; a secret a line is needed");
  if (secrets.some((secret) => secret.length < shortestSecret))
    throw new Error(`has a secret of less than ${shortestSecret} characters`);
  return secrets.map((secret) => createSecretKey(secret, "utf8"));
}

function readKeySet(text: string) {
  let keys: unknown;
  try {
    keys = JSON.parse(text);
  } catch {
    throw new Error("is not JSON; a JSON Web Key Set is needed");
  }
  try {
    return createLocalJWKSet(keys as JSONWebKeySet);
  } catch {
    throw new Error('is no JSON Web Key Set, which is an object with a list "keys"');
  }
}

async function verifyWithSecrets(
  secrets: readonly KeyObject[],
  token: string,
  options: JWTVerifyOptions,
): Promise<JWTPayload> {
  let fault: unknown;
  for (const secret of secrets) {
    try {
      return (await jwtVerify(token, secret, options)).payload;
    } catch (error) {
      fault = error;
      if ((error as { code?: unknown }).code !== "ERR_JWS_SIGNATURE_VERIFICATION_FAILED") break;
    }
  }
  throw fault;
}

/**
 * Checks a token by a set of keys. One that does not say which of them has signed it is tried with each that could have.
 * @throws Error of jose, or of what the set is read from.
 */
async function verifyWithKeySet(
  keys: JWTVerifyGetKey,
  token: string,
  options: JWTVerifyOptions,
): Promise<JWTPayload> {
  try {
    return (await jwtVerify(token, keys, options)).payload;
  } catch (error) {
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error;
    for await (const key of error) {
      try {
        return (await jwtVerify(token, key, options)).payload;
      } catch (fault) {
        if (!(fault instanceof errors.JWSSignatureVerificationFailed)) throw fault;
      }
    }
    throw new errors.JWSSignatureVerificationFailed();
  }
}
