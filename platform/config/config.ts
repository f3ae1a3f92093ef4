import "./own-environment";
import { resolve } from "node:path";
import { z } from "zod";
import { readServerAddress } from "../database/server-address";
import { StartError } from "../errors/start-error";
import { isLoopback, isNetwork } from "../server/http/network-addresses";
import { accessVariables, readAccess, shortestSecret } from "./access-config";
import { filesVariables, readFiles } from "./files-config";
import { limitVariables, operationLimitsOf } from "./operation-limits";
import { lengthOf, shownAddresses, shownValue } from "../text/hidden-logins";
import { isPercentEncoded } from "../text/percent-encoding";
import { addressOf, isHttpAddress, itemsOf, milliseconds, wordOf, wholeNumber } from "./variable-forms";

const port = z.coerce
  .number({ error: "is a number" })
  .int("is a whole number")
  .min(0, "is 0 to 65535")
  .max(65535, "is 0 to 65535");

const subgraphUrls = z.string().transform((text, context) => {
  const urls = new Map<string, string>();
  for (const part of text.split(",").filter((piece) => piece.trim() !== "")) {
    const [name, url] = [part.slice(0, part.indexOf("=")).trim(), part.slice(part.indexOf("=") + 1).trim()];
    if (name === "" || !isHttpAddress(url)) {
      const form = "justice=http://127.0.0.1:4001/graphql,courts=...";
      context.addIssue(`is a list like ${form}; ${shownAddresses(part)} is not of that form`);
    }
    urls.set(name, url);
  }
  return urls;
});

const networks = itemsOf(isNetwork, "an address like 10.0.0.5 or a network like 10.0.0.0/8");
const origins = itemsOf(
  (text) => URL.canParse(text) && new URL(text).origin === text,
  "an origin like https://thidua.example",
);
const headerNames = itemsOf((text) => /^[a-z0-9_-]{1,64}$/i.test(text), "a name of a header like x-tenant");
const paths = z.string().transform((text) =>
  text
    .split(",")
    .map((path) => path.trim())
    .filter((path) => path !== "")
    .map((path) => resolve(path)),
);
const redisAddress = addressOf(isRedisAddress, "redis://user:password@host:6379/0, percent-encoded");
const collectorAddress = addressOf(
  (text) => isHttpAddress(text) && !text.includes("?"),
  "http://127.0.0.1:4318",
);
const bearerToken = z
  .string()
  .regex(
    new RegExp(`^[A-Za-z0-9._~+/=-]{${shortestSecret},}$`),
    `has at least ${shortestSecret} letters, digits and signs of - . _ ~ + / =`,
  );
const onOrOff = wordOf("on", "off");
/** What clients of a server may take up before they have asked anything; a subgraph goes by these whatever is set. */
export const usualHttpLimits = { headerBytes: 16_384, requestTimeoutMs: 30_000, connections: 10_000 };
const aShare = "is a number from 0 to 1";
/** How many requests a minute one asker may send, where it is not said and other machines may ask. */
const usualRate = 6_000;

const environment = z.object({
  PORT: port.default(4000),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATA_DIR: z.string().min(1).default(".data"),
  ...filesVariables,
  DATABASE_URL: z.string().min(1).optional(),
  DATABASE_REPLICA_URLS: z.string().default(""),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(1000).default(10),
  DATABASE_CONNECT_TIMEOUT_MS: z.coerce.number().int().min(1).max(600_000).default(5_000),
  DATABASE_STATEMENT_TIMEOUT_MS: z.coerce.number().int().min(1).max(3_600_000).default(30_000),
  SUPERGRAPH: z.string().min(1).default("schema/supergraph.graphql"),
  GATEWAY_EXECUTOR: wordOf("compiled", "apollo").default("compiled"),
  OPERATION_TIMEOUT_MS: milliseconds(600_000).default(30_000),
  PLANNING_TIMEOUT_MS: milliseconds(600_000).default(10_000),
  WARM_UP: onOrOff.optional(),
  SUBGRAPH_URLS: subgraphUrls.default(new Map()),
  SUBGRAPH_TIMEOUT_MS: milliseconds(600_000).default(10_000),
  RESPONSE_CACHE: wordOf("off", "memory", "redis").default("off"),
  REDIS_URL: redisAddress.optional(),
  MAX_OPERATIONS_UNDER_WAY: wholeNumber(1, 100_000).default(256),
  MAX_OPERATIONS_WAITING: wholeNumber(0, 100_000).default(256),
  STOP_DELAY_MS: milliseconds(600_000, 0).default(0),
  STOP_TIMEOUT_MS: milliseconds(600_000).default(10_000),
  WORKERS: wholeNumber(1, 256).default(1),
  ...limitVariables,
  SHOW_COST: onOrOff.optional(),
  TRUSTED_DOCUMENTS: wordOf("off", "log", "enforce").default("off"),
  TRUSTED_DOCUMENTS_FILE: paths.default([]),
  INTROSPECTION: onOrOff.optional(),
  RATE_LIMIT: wholeNumber(0, 1_000_000).optional(),
  TRUSTED_PROXIES: networks.default([]),
  CORS_ORIGINS: origins.default([]),
  CORS_HEADERS: headerNames.default([]),
  MAX_HEADER_BYTES: wholeNumber(1_024, 1_048_576).default(usualHttpLimits.headerBytes),
  MAX_CONNECTIONS: wholeNumber(1, 1_000_000).default(usualHttpLimits.connections),
  REQUEST_TIMEOUT_MS: milliseconds(600_000).default(usualHttpLimits.requestTimeoutMs),
  NODE_ENV: z.string().optional(),
  SLOW_OPERATION_MS: milliseconds(600_000).default(1_000),
  OTEL_EXPORTER_OTLP_ENDPOINT: collectorAddress.optional(),
  INLINE_TRACES: onOrOff.optional(),
  TRACE_RATIO: z.coerce.number({ error: aShare }).min(0, aShare).max(1, aShare).default(1),
  METRICS_TOKEN: bearerToken.optional(),
  LOG_LEVEL: wordOf("fatal", "error", "warn", "info", "debug", "trace", "silent").default("warn"),
  ...accessVariables,
});

type Environment = z.infer<typeof environment>;

/** The names of the variables that are read. */
export const environmentVariables: readonly string[] = Object.keys(environment.shape);

/** Everything that is set from outside, read once. `docs/configuration.md` says what each does. */
export type Config = Readonly<ReturnType<typeof configOf>>;

/**
 * Reads the configuration from the environment. Of an empty one it gives what holds where nothing is said.
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
  return configOf(result.data);
}

function configOf(read: Environment) {
  return {
    port: read.PORT,
    host: read.HOST,
    dataDir: resolve(read.DATA_DIR),
    /** Where files are that records rest on, and how large each may be. */
    files: readFiles(read, read.DATA_DIR),
    database: databaseOf(read),
    supergraph: resolve(read.SUPERGRAPH),
    /** What executes query plans: ours, or Apollo's for comparison. */
    executor: read.GATEWAY_EXECUTOR,
    /** How long an operation may take, in milliseconds; in a subgraph, what is asked of it. */
    operationTimeoutMs: read.OPERATION_TIMEOUT_MS,
    planningTimeoutMs: read.PLANNING_TIMEOUT_MS,
    /** Whether saved operations are planned before anybody asks them. */
    warmsUp: isOn(read.WARM_UP, true),
    /** Addresses that replace the supergraph's, by subgraph. */
    subgraphUrls: read.SUBGRAPH_URLS as ReadonlyMap<string, string>,
    subgraphTimeoutMs: read.SUBGRAPH_TIMEOUT_MS,
    /** Where answers are kept. */
    responseCache: responseCacheOf(read),
    /** How many operations may run at a time in one process, and how many may wait. */
    admission: { mostUnderWay: read.MAX_OPERATIONS_UNDER_WAY, mostWaiting: read.MAX_OPERATIONS_WAITING },
    stopping: { delayMs: read.STOP_DELAY_MS, timeoutMs: read.STOP_TIMEOUT_MS },
    /** How many processes answer on the port. */
    workers: read.WORKERS,
    /** How much one request may ask for. */
    limits: operationLimitsOf(read),
    /** Whether answers tell what they may cost. */
    showsCost: isOn(read.SHOW_COST, read.NODE_ENV === "development"),
    /** What is done with operations that are none of the trusted documents. */
    trustedDocuments: read.TRUSTED_DOCUMENTS,
    /** Files of clients' trusted documents, and folders of such. */
    trustedDocumentsFiles: read.TRUSTED_DOCUMENTS_FILE,
    /** How many requests a minute each asker may send; 0 is no limit. */
    rateLimit: read.RATE_LIMIT ?? (isLoopback(read.HOST) ? 0 : usualRate),
    /** Addresses and networks of proxies that tell for whom they ask. */
    trustedProxies: read.TRUSTED_PROXIES,
    /** The origins whose pages may ask; without any, only pages that this server sent. */
    corsOrigins: read.CORS_ORIGINS,
    /** Headers that those may send beside the ones that clients are known to send. */
    corsHeaders: read.CORS_HEADERS,
    http: {
      headerBytes: read.MAX_HEADER_BYTES,
      connections: read.MAX_CONNECTIONS,
      requestTimeoutMs: read.REQUEST_TIMEOUT_MS,
    },
    /** The Redis that gateways share, for whatever they share. */
    redisUrl: read.REDIS_URL,
    /** Whether everybody may see the schema, and is helped with its names. */
    introspection: isOn(read.INTROSPECTION, read.NODE_ENV !== "production"),
    /** From how long on an operation is told of as slow, in milliseconds. */
    slowOperationMs: read.SLOW_OPERATION_MS,
    /** Where traces go, and which share of them; null where there are none. */
    traces:
      read.OTEL_EXPORTER_OTLP_ENDPOINT === undefined
        ? null
        : { endpoint: read.OTEL_EXPORTER_OTLP_ENDPOINT, ratio: read.TRACE_RATIO },
    /** Whether a subgraph tells how long its fields took, in the answer to who asks for that. */
    inlineTraces: isOn(read.INLINE_TRACES, false),
    /** What has to be sent to be told the metrics; null where nothing is set. */
    metricsToken: read.METRICS_TOKEN ?? null,
    logLevel: read.LOG_LEVEL,
    /** Whether others than developers use it: what is for trying things out is off. */
    isProduction: read.NODE_ENV === "production",
    ...readAccess(read),
  };
}

/** A value as it was found; of a secret, and of an address that may hold one, no more than its length. */
function shown(name: string, value = ""): string {
  if (secrets.includes(name)) return lengthOf(value);
  return addresses.includes(name) ? shownAddresses(value) : shownValue(value);
}

const secrets = ["AUTH_SECRET", "SUBGRAPH_KEYS", "METRICS_TOKEN"];
const addresses = ["DATABASE_URL", "FILES_URL", "REDIS_URL", "SUBGRAPH_URLS", "OTEL_EXPORTER_OTLP_ENDPOINT"];

/** What the client of Redis makes something of. */
function isRedisAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, pathname, search, hash } = new URL(text);
  return (
    /^rediss?:$/.test(protocol) &&
    hostname !== "" &&
    /^\/?\d{0,5}$/.test(pathname) &&
    search + hash === "" &&
    isPercentEncoded(username + password)
  );
}

function isOn(given: "on" | "off" | undefined, otherwise: boolean): boolean {
  return given === undefined ? otherwise : given === "on";
}

function responseCacheOf(read: Environment): "off" | "memory" | { readonly redisUrl: string } {
  const { RESPONSE_CACHE: kind, REDIS_URL: address } = read;
  if (kind === "off") return kind;
  const told = `The configuration is wrong. RESPONSE_CACHE=${JSON.stringify(kind)}: `;
  if (read.GATEWAY_EXECUTOR === "apollo")
    throw new StartError(`${told}GATEWAY_EXECUTOR=apollo keeps no answers; set one of the two.`);
  if (kind === "memory") return kind;
  if (address === undefined) throw new StartError(`${told}needs REDIS_URL, like redis://127.0.0.1:6379/0.`);
  return { redisUrl: address };
}

function databaseOf(read: Environment) {
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
