import { StartError } from "../errors/start-error";
import { readConfig } from "./config";

describe("what is told of the schema and how often one may ask", () => {
  it.each([
    [{}, true, 0],
    [{ HOST: "0.0.0.0" }, true, 6000],
    [{ NODE_ENV: "production" }, false, 0],
    [{ NODE_ENV: "production", INTROSPECTION: "on" }, true, 0],
    [{ NODE_ENV: "production", HOST: "::1" }, false, 0],
    [{ NODE_ENV: "production", HOST: "0.0.0.0" }, false, 6000],
    [{ NODE_ENV: "production", HOST: "0.0.0.0", INTROSPECTION: "on", RATE_LIMIT: "0" }, true, 0],
    [{ HOST: "::1", INTROSPECTION: "off", RATE_LIMIT: "10" }, false, 10],
  ])("with %j", (variables, introspection, rateLimit) => {
    expect(readConfig(variables)).toMatchObject({ introspection, rateLimit });
  });
});

it("what an operation may cost is told where people develop, or where it is said", () => {
  const shows = (variables: NodeJS.ProcessEnv) => readConfig(variables).showsCost;
  expect([{}, { NODE_ENV: "development" }, { NODE_ENV: "production" }].map(shows)).toEqual([
    false,
    true,
    false,
  ]);
  expect(shows({ NODE_ENV: "production", SHOW_COST: "on" })).toBe(true);
});

it.each([
  [{ MAX_DEPTH: "0" }, /MAX_DEPTH="0": is a whole number from 1 to 1000000000/],
  [{ MAX_COST: "1.5" }, /MAX_COST="1.5": is a whole number/],
  [{ TRUSTED_DOCUMENTS: "yes" }, /TRUSTED_DOCUMENTS="yes": is one of off, log, enforce/],
  [{ INTROSPECTION: "1" }, /INTROSPECTION="1": is one of on, off/],
  [{ RATE_LIMIT: "-1" }, /RATE_LIMIT="-1": is a whole number from 0 to 1000000/],
  [{ TRUSTED_PROXIES: "10.0.0.0/8, proxy" }, /"proxy" is not an address like 10.0.0.5 or a network/],
  [{ CORS_ORIGINS: "https://a.example/" }, /"https:\/\/a.example\/" is not an origin like/],
  [{ CORS_ORIGINS: "*" }, /"\*" is not an origin like/],
  [{ CORS_HEADERS: "x-tenant, *" }, /"\*" is not a name of a header like x-tenant/],
  [{ CORS_HEADERS: "x tenant" }, /"x tenant" is not a name of a header/],
  [{ METRICS_TOKEN: "short" }, /METRICS_TOKEN=\(5 characters\): has at least 32 letters, digits and signs/],
  [{ METRICS_TOKEN: `${"m".repeat(40)} ` }, /METRICS_TOKEN=\(41 characters\): has at least 32/],
  [{ MAX_HEADER_BYTES: "10" }, /MAX_HEADER_BYTES="10": is a whole number from 1024/],
])("%j is refused in one line", (variables, message) => {
  expect(() => readConfig(variables)).toThrow(message);
});

describe("a wrong setting is refused in one line:", () => {
  /** The line that says why nothing starts. */
  function reasonOf(settings: NodeJS.ProcessEnv): string {
    try {
      readConfig(settings);
    } catch (error) {
      expect(error).toBeInstanceOf(StartError);
      return (error as StartError).message;
    }
    throw new Error("nothing is wrong with it");
  }

  it.each<[string, NodeJS.ProcessEnv, RegExp]>([
    ["a port that is no number", { PORT: "abc" }, /PORT="abc": is a number/],
    ["a port beyond the last", { PORT: "99999" }, /PORT="99999": is 0 to 65535/],
    ["a level that no log has", { LOG_LEVEL: "loud" }, /LOG_LEVEL="loud": is one of .*\bwarn\b/],
    ["a time that is none", { SUBGRAPH_TIMEOUT_MS: "soon" }, /SUBGRAPH_TIMEOUT_MS="soon": /],
    [
      "a cache that is not known",
      { RESPONSE_CACHE: "disk" },
      /RESPONSE_CACHE="disk": is one of off, memory, redis/,
    ],
    [
      "a cache in a Redis that is not named",
      { RESPONSE_CACHE: "redis" },
      /RESPONSE_CACHE="redis": needs REDIS_URL/,
    ],
    [
      "a Redis of another form",
      { REDIS_URL: "cache1:6379" },
      /REDIS_URL="cache1:6379": is an address like redis:/,
    ],
    [
      "a cache with Apollo's executor",
      { RESPONSE_CACHE: "memory", GATEWAY_EXECUTOR: "apollo" },
      /RESPONSE_CACHE="memory": GATEWAY_EXECUTOR=apollo keeps no answers/,
    ],
    ["addresses of another form", { SUBGRAPH_URLS: "justice" }, /SUBGRAPH_URLS="justice": is a list like/],
    ...["0", "1.5", "many", "1000"].map((count): [string, NodeJS.ProcessEnv, RegExp] => [
      `${count} workers`,
      { WORKERS: count },
      new RegExp(`^The configuration is wrong\\. WORKERS="${count}": is a whole number from 1 to 256\\.$`),
    ]),
  ])("%s", (_what, settings, reason) => {
    const line = reasonOf({ PORT: "0", ...settings });
    expect(line).toMatch(/^The configuration is wrong\. /);
    expect(line).toMatch(/^[^\n]+$/);
    expect(line).toMatch(reason);
  });

  it("and all that are wrong are named together", () => {
    const line = reasonOf({ PORT: "abc", LOG_LEVEL: "loud", SUBGRAPH_TIMEOUT_MS: "0" });
    expect(line).toMatch(/PORT="abc".*SUBGRAPH_TIMEOUT_MS="0".*LOG_LEVEL="loud"/);
  });
});

describe("a wrong setting that may hold a password is refused without it:", () => {
  const address = "an address that is none";
  it.each<[string, NodeJS.ProcessEnv]>([
    ...[
      "redis:/u:s3cret@h",
      "redis//u:s3cret@h",
      "u:s3cret@h:6379",
      "redis://:s3cret",
      "http://u:s3cret@h",
    ].map((url): [string, NodeJS.ProcessEnv] => [address, { REDIS_URL: url }]),
    ["a number of a database that is none", { REDIS_URL: "redis://u:s3cret@h/main" }],
    ["a password that is not percent-encoded", { REDIS_URL: "redis://u:s3cret%zz@h/0" }],
    ["a password with a sign of its own", { REDIS_URL: "redis://u:1/s3cret#@h/0" }],
    [address, { AUTH_JWKS: "ftp://u:s3cret@h/keys" }],
    ["keys with a login", { AUTH_JWKS: "https://u:s3cret@h/keys", AUTH_ISSUER: "a", AUTH_AUDIENCE: "b" }],
    [address, { AUTH_JWKS: "https:///?token=s3cret" }],
    [address, { SUBGRAPH_URLS: "justice=ftp://u:s3cret@h/graphql" }],
    ["a subgraph with a login", { SUBGRAPH_URLS: "justice=http://u:s3cret@h/graphql" }],
    ["a comma in it", { SUBGRAPH_URLS: "justice=http://u:a,s3cret@h/graphql" }],
    ["no name before it", { SUBGRAPH_URLS: "http://u:s3cret@h/graphql" }],
    ["the right one beside a wrong one", { SUBGRAPH_URLS: "a=http://h/?k=s3cret,b" }],
    [address, { DATABASE_URL: "mysql//u:s3cret@h/eg" }],
    [address, { DATABASE_URL: "mysql://u:p@h/eg", DATABASE_REPLICA_URLS: "u:s3cret@h" }],
    [address, { OTEL_EXPORTER_OTLP_ENDPOINT: "htp://u:s3cret@h" }],
    ["a key among its parameters", { OTEL_EXPORTER_OTLP_ENDPOINT: "http://h/?key=s3cret" }],
    ["an origin with a login", { CORS_ORIGINS: "https://u:s3cret@h" }],
    ["a proxy with a login", { TRUSTED_PROXIES: "http://u:s3cret@10.0.0.1" }],
    ["a short secret", { AUTH_SECRET: "s3cret" }],
    ["what is meant for another variable", { LOG_LEVEL: "mysql://u:s3cret@h/eg" }],
  ])("%s, in %j", (_what, settings) => {
    expect(() => readConfig(settings)).toThrow(StartError);
    expect(() => readConfig(settings)).not.toThrow("s3cret");
  });
});
