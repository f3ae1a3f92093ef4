import { resolve } from "node:path";
import { z } from "zod";
import { StartError } from "../errors/start-error";
import { shownAddresses, shownValue } from "../text/hidden-logins";
import { isHttpAddress, milliseconds, wordOf } from "./variable-forms";

/** Algorithms by which a key that only its owner has signs. */
const publicKeyAlgorithms = [
  ...["RS256", "RS384", "RS512", "PS256", "PS384", "PS512"],
  ...["ES256", "ES384", "ES512", "EdDSA", "Ed25519"],
];
/** Algorithms by which whoever can check can sign too. */
const sharedKeyAlgorithms = ["HS256", "HS384", "HS512"];
const usualAlgorithms = { jwks: ["RS256", "PS256", "ES256", "EdDSA"], secret: ["HS256"] };

/** The shortest secret, in characters. */
export const shortestSecret = 32;

const words = z.string().transform((text) => text.split(",").flatMap((word) => word.trim() || []));

/** What is never handed on: it belongs to one connection, to one's login, or to the signature between the processes. */
const kept =
  /^(authorization|cookie|host|connection|content-.*|transfer-encoding|te|upgrade|expect|keep-alive|proxy-.*|trailer|accept|accept-encoding|x-graph-.*|x-time-left-ms)$/;
const headerName = /^[a-z0-9-]{1,64}$/;

const forwardedHeaders = words
  .transform((names) => names.map((name) => name.toLowerCase()))
  .refine((names) => names.every((name) => headerName.test(name) && !kept.test(name)), {
    error:
      "is a list of names of headers like traceparent,x-request-id, none of them of a login or a connection",
  });

/** The variables by which is decided who may do what. */
export const accessVariables = {
  AUTH_JWKS: z.string().optional(),
  AUTH_SECRET: z.string().min(shortestSecret, `has at least ${shortestSecret} characters`).optional(),
  AUTH_SECRET_FILE: z.string().optional(),
  AUTH_ISSUER: z.string().optional(),
  AUTH_AUDIENCE: z.string().optional(),
  AUTH_ALGORITHMS: words.optional(),
  AUTH_CLOCK_TOLERANCE_MS: milliseconds(600_000, 0).default(30_000),
  AUTH_LONGEST_LIFE_MS: milliseconds(366 * 86_400_000, 1_000).default(30 * 86_400_000),
  PUBLIC_READ: wordOf("on", "off").optional(),
  SUBGRAPH_KEYS: z.string().optional(),
  SUBGRAPH_KEY_FILE: z.string().optional(),
  FORWARDED_HEADERS: forwardedHeaders.default(["traceparent", "tracestate"]),
};

type AccessVariables = z.infer<z.ZodObject<typeof accessVariables>>;

/** What the keys are by which tokens are checked. */
export type TokenKeySource =
  | { readonly kind: "jwks"; readonly url: URL }
  | { readonly kind: "jwks-file"; readonly file: string }
  | { readonly kind: "secret"; readonly secret: string }
  | { readonly kind: "secret-file"; readonly file: string };

/** How tokens are checked. */
export interface AuthenticationSettings {
  readonly keys: TokenKeySource;
  readonly issuer: string;
  readonly audience: string;
  /** The only algorithms that are taken. */
  readonly algorithms: readonly string[];
  /** How far the clocks of the issuer and of this machine may be apart, in milliseconds. */
  readonly clockToleranceMs: number;
  /** How long a token may be good, from when it was issued, in milliseconds. */
  readonly longestLifeMs: number;
}

/** The keys between gateway and subgraphs: as one text, or in a file. */
export type SharedKeySource = { readonly text: string } | { readonly file: string };

export interface AccessConfig {
  /** Null where nobody is asked who they are. */
  readonly authentication: AuthenticationSettings | null;
  /** Whether those read who do not say who they are; undefined where that is not said. */
  readonly publicRead: boolean | undefined;
  /** Null where requests between gateway and subgraphs are not signed. */
  readonly subgraphKeys: SharedKeySource | null;
  /** The headers of a client that subgraphs are given, in small letters. */
  readonly forwardedHeaders: readonly string[];
}

/**
 * Reads who may do what from the environment.
 * @throws StartError when variables do not go together.
 */
export function readAccess(read: AccessVariables): AccessConfig {
  if (read.SUBGRAPH_KEYS !== undefined && read.SUBGRAPH_KEY_FILE !== undefined)
    throw wrong("SUBGRAPH_KEYS and SUBGRAPH_KEY_FILE are both set; set one of them");
  return {
    authentication: authenticationOf(read),
    publicRead: read.PUBLIC_READ && read.PUBLIC_READ === "on",
    subgraphKeys: subgraphKeysOf(read),
    forwardedHeaders: read.FORWARDED_HEADERS,
  };
}

function subgraphKeysOf({ SUBGRAPH_KEYS: text, SUBGRAPH_KEY_FILE: file }: AccessVariables) {
  if (file !== undefined) return { file: resolve(file) };
  return text === undefined ? null : { text };
}

function authenticationOf(read: AccessVariables): AuthenticationSettings | null {
  const keys = tokenKeysOf(read);
  const { AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience } = read;
  if (keys === null) {
    const alone = (["AUTH_ISSUER", "AUTH_AUDIENCE", "AUTH_ALGORITHMS"] as const).find((name) => read[name]);
    if (alone)
      throw wrong(`${alone} is set without a key; set one of AUTH_JWKS, AUTH_SECRET, AUTH_SECRET_FILE`);
    return null;
  }
  const isShared = keys.kind === "secret" || keys.kind === "secret-file";
  // What a shared key signs is ours; a set of public keys signs for everybody whom its owner serves.
  if (!isShared && (issuer === undefined || audience === undefined))
    throw wrong("AUTH_JWKS needs AUTH_ISSUER and AUTH_AUDIENCE, as the tokens name them");
  return {
    keys,
    issuer: issuer ?? "emulation-graph",
    audience: audience ?? "emulation-graph",
    algorithms: algorithmsOf(read.AUTH_ALGORITHMS, isShared),
    clockToleranceMs: read.AUTH_CLOCK_TOLERANCE_MS,
    longestLifeMs: read.AUTH_LONGEST_LIFE_MS,
  };
}

function tokenKeysOf({ AUTH_JWKS: jwks, AUTH_SECRET: secret, AUTH_SECRET_FILE: file }: AccessVariables) {
  const given = Object.entries({ AUTH_JWKS: jwks, AUTH_SECRET: secret, AUTH_SECRET_FILE: file });
  const names = given.filter(([, value]) => value !== undefined).map(([name]) => name);
  if (names.length > 1) throw wrong(`${names.join(" and ")} are both set; set one of them`);
  if (secret !== undefined) return { kind: "secret", secret } as const;
  if (file !== undefined) return { kind: "secret-file", file: resolve(file) } as const;
  if (jwks === undefined) return null;
  // One letter is a drive.
  if (!/^[a-z]{2,}:/i.test(jwks)) return { kind: "jwks-file", file: resolve(jwks) } as const;
  if (!isHttpAddress(jwks))
    throw wrong(
      `AUTH_JWKS=${shownAddresses(jwks)}: is an address like https://login.example/keys, without a login, or a file`,
    );
  return { kind: "jwks", url: new URL(jwks) } as const;
}

function algorithmsOf(asked: readonly string[] | undefined, isShared: boolean): readonly string[] {
  const allowed = isShared ? sharedKeyAlgorithms : publicKeyAlgorithms;
  const algorithms = asked ?? (isShared ? usualAlgorithms.secret : usualAlgorithms.jwks);
  const other = algorithms.find((name) => !allowed.includes(name));
  if (other === undefined && algorithms.length > 0) return algorithms;
  const found = shownValue(algorithms.join(","));
  throw wrong(
    `AUTH_ALGORITHMS=${found}: with ${isShared ? "a shared key" : "AUTH_JWKS"} is a list of ${allowed.join(", ")}`,
  );
}

function wrong(fault: string): StartError {
  return new StartError(`The configuration is wrong. ${fault}.`);
}
