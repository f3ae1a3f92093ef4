import type { IncomingMessage } from "node:http";
import { createLogger } from "../../../platform/observability/logger";
import { anonymous } from "../../../platform/access/principal";
import {
  checkAuthentication,
  describeAuthentication,
  openAuthentication,
  type AuthenticationOptions,
} from "./authentication";
import { audience, issuer } from "./testkit/key-server";

const log = createLogger("test", "silent");
const authentication: AuthenticationOptions["authentication"] = {
  keys: { kind: "secret", secret: "s".repeat(32) },
  issuer,
  audience,
  algorithms: ["HS256"],
  clockToleranceMs: 0,
  longestLifeMs: 86_400_000,
};
const ask = (authorization?: string) => ({ headers: { authorization } }) as IncomingMessage;

describe("authentication", () => {
  it.each<[string, AuthenticationOptions]>([
    ["to this machine without a word", { host: "127.0.0.1" }],
    ["to everybody when that is said", { host: "0.0.0.0", publicRead: true }],
    ["to everybody who has a token", { host: "0.0.0.0", authentication }],
  ])("opens %s", (_whom, options) => {
    expect(() => checkAuthentication(options)).not.toThrow();
    expect(describeAuthentication(options)).toMatch(/^\S.*\.$/);
  });

  it.each<[string, AuthenticationOptions, RegExp]>([
    [
      "to a network without a word",
      { host: "0.0.0.0" },
      /^HOST=0\.0\.0\.0 is reached from other machines, and/,
    ],
    ["to a network by its name", { host: "gateway.example" }, /^HOST=gateway\.example is reached from/],
    ["to nobody", { host: "127.0.0.1", publicRead: false }, /^PUBLIC_READ=off lets nobody in without/],
  ])("does not open %s", (_whom, options, message) => {
    expect(() => checkAuthentication(options)).toThrow(message);
    expect(() => openAuthentication(options, log)).toThrow(message);
  });

  it("lets everybody in as nobody in particular where no token could be checked", () => {
    const gate = openAuthentication({ host: "127.0.0.1" }, log);
    expect(gate.authenticate(ask())).toBe(anonymous);
    expect(gate.authenticate(ask("Bearer abc"))).toBe(anonymous);
    expect(gate.authenticate(ask("Basic abc"))).toBe(anonymous);
  });

  it("asks for a token where one can be checked", () => {
    const gate = openAuthentication({ host: "127.0.0.1", authentication }, log);
    expect(() => gate.authenticate(ask())).toThrow(
      expect.objectContaining({ status: 401, code: "UNAUTHENTICATED" }),
    );
  });

  it("lets in without one where everybody may read, and checks one that comes", async () => {
    const gate = openAuthentication({ host: "127.0.0.1", authentication, publicRead: true }, log);
    expect(gate.authenticate(ask())).toBe(anonymous);
    await expect(gate.authenticate(ask("Bearer abc"))).rejects.toMatchObject({
      status: 401,
      code: "INVALID_TOKEN",
    });
  });

  it.each(["", "Bearer", "Bearer ", "Basic abc", "Bearer a b", "Bearer a,Bearer b", "bearer \u00e1"])(
    "refuses the authorization %j",
    (authorization) => {
      const gate = openAuthentication({ host: "127.0.0.1", authentication, publicRead: true }, log);
      expect(() => gate.authenticate(ask(authorization))).toThrow(
        expect.objectContaining({ status: 401, code: "INVALID_TOKEN" }),
      );
    },
  );
});
