import { readConfig } from "./config";

describe("what is told of the schema and how often one may ask", () => {
  it.each([
    [{}, true, 0],
    [{ HOST: "0.0.0.0" }, true, 6000],
    [{ NODE_ENV: "production" }, true, 0],
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
  [{ MAX_HEADER_BYTES: "10" }, /MAX_HEADER_BYTES="10": is a whole number from 1024/],
])("%j is refused in one line", (variables, message) => {
  expect(() => readConfig(variables)).toThrow(message);
});
