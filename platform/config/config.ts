import { resolve } from "node:path";
import { z } from "zod";
import type { DatabaseLocation } from "../database/open-database";
import { readServerAddress } from "../database/server-address";
import { accessVariables, readAccess, type AccessConfig } from "./access-config";
import { isNetwork } from "../server/http/client-address";
import { isLoopback } from "../server/http/is-loopback";
import { usualHttpLimits, type HttpLimits } from "../server/http/http-limits";
import { limitVariables, operationLimitsOf, type OperationLimits } from "./operation-limits";
import type { Stopping } from "../server/http/listen";
import type { AdmissionOptions } from "../server/admission/admission";
import { StartError } from "../errors/start-error";

const port = z.coerce
  .number({ error: "is a number" })
  .int("is a whole number")
  .min(0, "is 0 to 65535")
  .max(65535, "is 0 to 65535");

const subgraphUrls = z.string().transform((text, context) => {
  const urls = new Map<string, string>();
  for (const part of text.split(",").filter((piece) => piece.trim() !== "")) {
    const [name, url] = [part.slice(0, part.indexOf("=")).trim(), part.slice(part.indexOf("=") + 1).trim()];
    if (name === "" || !URL.canParse(url)) {
      context.addIssue(
        `is a list like justice=http://127.0.0.1:4001/graphql,courts=...; "${part}" is not of that form`,
      );
    }
    urls.set(name, url);
  }
  return urls;
});

/** A whole number of milliseconds. */
function milliseconds(most: number, least = 1) {
  const allowed = `is a whole number of milliseconds from ${least} to ${most}`;
  return z.coerce.number({ error: allowed }).int(allowed).min(least, allowed).max(most, allowed);
}

function wholeNumber(least: number, most: number) {
  const allowed = `is a whole number from ${least} to ${most}`;
  return z.coerce.number({ error: allowed }).int(allowed).min(least, allowed).max(most, allowed);
}

const networks = listOf(isNetwork, "an address like 10.0.0.5 or a network like 10.0.0.0/8");
const origins = listOf(
  (text) => URL.canParse(text) && new URL(text).origin === text,
  "an origin like https://thidua.example",
);

/** Entries with commas between, each of one form. */
function listOf(isOne: (text: string) => boolean, form: string) {
  return z.string().transform((text, context) => {
    const entries = text
      .split(",")
      .map((entry) => entry.trim())
      .filter((entry) => entry !== "");
    for (const entry of entries) if (!isOne(entry)) context.addIssue(`"${entry}" is not ${form}`);
    return entries;
  });
}

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const executors = ["compiled", "apollo"] as const;
const responseCaches = ["off", "memory", "redis"] as const;
const switches = ["on", "off"] as const;
const onOrOff = `is one of ${switches.join(", ")}`;
/** How many requests a minute one asker may send, where it is not said and other machines may ask. */
const usualRate = 6_000;
const trustModes = ["off", "log", "enforce"] as const;
const redisUrl = z
  .string()
  .refine((text) => URL.canParse(text) && /^rediss?:$/.test(new URL(text).protocol), {
    error: "is an address like redis://user:password@host:6379/0",
  });
const workersAllowed = "is a whole number from 1 to 256";

const httpAddress = z
  .string()
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
    error: "is an address like http://127.0.0.1:4318",
  });
const aShare = "is a number from 0 to 1";

const environment = z.object({
  PORT: port.default(4000),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATA_DIR: z.string().min(1).default(".data"),
  DATABASE_URL: z.string().min(1).optional(),
  DATABASE_REPLICA_URLS: z.string().default(""),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(1000).default(10),
  DATABASE_CONNECT_TIMEOUT_MS: z.coerce.number().int().min(1).max(600_000).default(5_000),
  DATABASE_STATEMENT_TIMEOUT_MS: z.coerce.number().int().min(1).max(3_600_000).default(30_000),
  SUPERGRAPH: z.string().min(1).default("schema/supergraph.graphql"),
  GATEWAY_EXECUTOR: z.enum(executors, { error: `is one of ${executors.join(", ")}` }).default("compiled"),
  OPERATION_TIMEOUT_MS: milliseconds(600_000).default(30_000),
  PLANNING_TIMEOUT_MS: milliseconds(600_000).default(30_000),
  SUBGRAPH_URLS: subgraphUrls.default(new Map()),
  SUBGRAPH_TIMEOUT_MS: milliseconds(600_000).default(10_000),
  RESPONSE_CACHE: z.enum(responseCaches, { error: `is one of ${responseCaches.join(", ")}` }).default("off"),
  REDIS_URL: redisUrl.optional(),
  MAX_OPERATIONS_UNDER_WAY: wholeNumber(1, 100_000).default(256),
  MAX_OPERATIONS_WAITING: wholeNumber(0, 100_000).default(256),
  STOP_DELAY_MS: milliseconds(600_000, 0).default(0),
  STOP_TIMEOUT_MS: milliseconds(600_000).default(10_000),
  WORKERS: z.coerce
    .number({ error: workersAllowed })
    .int(workersAllowed)
    .min(1, workersAllowed)
    .max(256, workersAllowed)
    .default(1),
  ...limitVariables,
  SHOW_COST: z.enum(switches, { error: onOrOff }).optional(),
  TRUSTED_DOCUMENTS: z.enum(trustModes, { error: `is one of ${trustModes.join(", ")}` }).default("off"),
  INTROSPECTION: z.enum(switches, { error: onOrOff }).optional(),
  RATE_LIMIT: wholeNumber(0, 1_000_000).optional(),
  TRUSTED_PROXIES: networks.default([]),
  CORS_ORIGINS: origins.default([]),
  MAX_HEADER_BYTES: wholeNumber(1_024, 1_048_576).default(usualHttpLimits.headerBytes),
  MAX_CONNECTIONS: wholeNumber(1, 1_000_000).default(usualHttpLimits.connections),
  REQUEST_TIMEOUT_MS: milliseconds(600_000).default(usualHttpLimits.requestTimeoutMs),
  NODE_ENV: z.string().optional(),
  SLOW_OPERATION_MS: milliseconds(600_000).default(1_000),
  OTEL_EXPORTER_OTLP_ENDPOINT: httpAddress.optional(),
  TRACE_RATIO: z.coerce.number({ error: aShare }).min(0, aShare).max(1, aShare).default(1),
  LOG_LEVEL: z.enum(logLevels, { error: `is one of ${logLevels.join(", ")}` }).default("warn"),
  ...accessVariables,
});

/** The names of the variables that are read. */
export const environmentVariables: readonly string[] = Object.keys(environment.shape);

/** Everything that is set from outside, read once. `docs/configuration.md` says what each does. */
export interface Config extends AccessConfig {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly database: DatabaseLocation;
  readonly supergraph: string;
  /** What executes query plans: ours, or Apollo's for comparison. */
  readonly executor: (typeof executors)[number];
  /** How long an operation may take; in a subgraph, what is asked of it. */
  readonly operationTimeoutMs: number;
  readonly planningTimeoutMs: number;
  /** Addresses that replace the supergraph's, by subgraph. */
  readonly subgraphUrls: ReadonlyMap<string, string>;
  readonly subgraphTimeoutMs: number;
  /** Where answers are kept. */
  readonly responseCache: "off" | "memory" | { readonly redisUrl: string };
  /** How many operations may run at a time in one process, and how many may wait. */
  readonly admission: AdmissionOptions;
  readonly stopping: Stopping;
  /** How many processes answer on the port. */
  readonly workers: number;
  /** How much one request may ask for. */
  readonly limits: OperationLimits;
  /** Whether answers tell what they may cost. */
  readonly showsCost: boolean;
  /** What is done with operations that are not known beforehand. */
  readonly trustedDocuments: (typeof trustModes)[number];
  /** Whether everybody may see the schema, and is helped with its names. */
  readonly introspection: boolean;
  /** From how long on an operation is told of as slow, in milliseconds. */
  readonly slowOperationMs: number;
  /** Where traces go, and which share of them; null where there are none. */
  readonly traces: { readonly endpoint: string; readonly ratio: number } | null;
  /** How many requests a minute each asker may send; 0 is no limit. */
  readonly rateLimit: number;
  /** Addresses and networks of proxies that tell for whom they ask. */
  readonly trustedProxies: readonly string[];
  /** The origins whose pages may ask. */
  readonly corsOrigins: readonly string[];
  readonly http: HttpLimits;
  /** The Redis that gateways share, for whatever they share. */
  readonly redisUrl: string | undefined;
  readonly logLevel: string;
  /** Whether others than developers use it: what is for trying things out is off. */
  readonly isProduction: boolean;
}

/**
 * Reads the configuration from the environment.
 * @throws StartError that names every wrong variable, what was found and what is allowed.
 */
export function readConfig(variables: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const result = environment.safeParse(given);
  if (!result.success) {
    const faults = result.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      return `${name}=${shown(name, variables[name])}: ${issue.message}`;
    });
    throw new StartError(`The configuration is wrong. ${faults.join("; ")}.`);
  }
  const read = result.data;
  return {
    port: read.PORT,
    host: read.HOST,
    dataDir: resolve(read.DATA_DIR),
    database: databaseOf(read),
    supergraph: resolve(read.SUPERGRAPH),
    executor: read.GATEWAY_EXECUTOR,
    operationTimeoutMs: read.OPERATION_TIMEOUT_MS,
    planningTimeoutMs: read.PLANNING_TIMEOUT_MS,
    subgraphUrls: read.SUBGRAPH_URLS,
    subgraphTimeoutMs: read.SUBGRAPH_TIMEOUT_MS,
    responseCache: responseCacheOf(read),
    admission: {
      mostUnderWay: read.MAX_OPERATIONS_UNDER_WAY,
      mostWaiting: read.MAX_OPERATIONS_WAITING,
    },
    stopping: { delayMs: read.STOP_DELAY_MS, timeoutMs: read.STOP_TIMEOUT_MS },
    workers: read.WORKERS,
    limits: operationLimitsOf(read),
    showsCost: isOn(read.SHOW_COST, read.NODE_ENV === "development"),
    trustedDocuments: read.TRUSTED_DOCUMENTS,
    rateLimit: read.RATE_LIMIT ?? (isLoopback(read.HOST) ? 0 : usualRate),
    trustedProxies: read.TRUSTED_PROXIES,
    corsOrigins: read.CORS_ORIGINS,
    http: {
      headerBytes: read.MAX_HEADER_BYTES,
      connections: read.MAX_CONNECTIONS,
      requestTimeoutMs: read.REQUEST_TIMEOUT_MS,
    },
    redisUrl: read.REDIS_URL,
    introspection: isOn(read.INTROSPECTION, read.NODE_ENV !== "production" || isLoopback(read.HOST)),
    slowOperationMs: read.SLOW_OPERATION_MS,
    traces:
      read.OTEL_EXPORTER_OTLP_ENDPOINT === undefined
        ? null
        : { endpoint: read.OTEL_EXPORTER_OTLP_ENDPOINT, ratio: read.TRACE_RATIO },
    logLevel: read.LOG_LEVEL,
    isProduction: read.NODE_ENV === "production",
    ...readAccess(read),
  };
}

/** A value as it was found; of a secret no more than its length. */
function shown(name: string, value = ""): string {
  return secrets.includes(name) ? `(${value.length} characters)` : JSON.stringify(value);
}

const secrets = ["AUTH_SECRET", "SUBGRAPH_KEYS"];

function isOn(given: (typeof switches)[number] | undefined, otherwise: boolean): boolean {
  return given === undefined ? otherwise : given === "on";
}

function responseCacheOf(read: z.infer<typeof environment>): Config["responseCache"] {
  const { RESPONSE_CACHE: kind, REDIS_URL: address } = read;
  if (kind === "off") return kind;
  const told = `The configuration is wrong. RESPONSE_CACHE=${JSON.stringify(kind)}: `;
  if (read.GATEWAY_EXECUTOR === "apollo")
    throw new StartError(`${told}GATEWAY_EXECUTOR=apollo keeps no answers; set one of the two.`);
  if (kind === "memory") return kind;
  if (address === undefined) throw new StartError(`${told}needs REDIS_URL, like redis://127.0.0.1:6379/0.`);
  return { redisUrl: address };
}

function databaseOf(read: z.infer<typeof environment>): DatabaseLocation {
  if (read.DATABASE_URL === undefined) return { folder: resolve(read.DATA_DIR) };
  const replicas = read.DATABASE_REPLICA_URLS.split(",").filter((url) => url.trim() !== "");
  return {
    server: {
      address: readServerAddress("DATABASE_URL", read.DATABASE_URL),
      replicas: replicas.map((url) => readServerAddress("DATABASE_REPLICA_URLS", url.trim())),
      poolSize: read.DATABASE_POOL_SIZE,
      connectTimeoutMs: read.DATABASE_CONNECT_TIMEOUT_MS,
      statementTimeoutMs: read.DATABASE_STATEMENT_TIMEOUT_MS,
    },
  };
}
