import type { IncomingMessage } from "node:http";
import { metricsRefusal } from "./metrics-access";

const token = "m".repeat(32);
const from = (authorization?: string) => ({ headers: { authorization } }) as IncomingMessage;

describe("the metrics of a process", () => {
  it.each([
    ["at an address of this machine", { host: "127.0.0.1", metricsToken: null }, undefined],
    ["to who sends the token", { host: "0.0.0.0", metricsToken: token }, `Bearer ${token}`],
    ["to who sends it in other letters", { host: "::1", metricsToken: token }, `bearer  ${token}`],
  ])("are told %s", (_whom, settings, authorization) => {
    expect(metricsRefusal(from(authorization), settings)).toBeUndefined();
  });

  it.each([
    ["at another address without a token", { host: "0.0.0.0", metricsToken: null }, undefined, 403],
    ["at another address to who sends one", { host: "gateway", metricsToken: null }, `Bearer ${token}`, 403],
    ["to who sends none, at an address of this machine too", { host: "::1", metricsToken: token }, "", 401],
    ["to who sends another", { host: "::1", metricsToken: token }, "Bearer x", 401],
    ["to who sends more", { host: "::1", metricsToken: token }, `Bearer ${token}m`, 401],
    ["to who sends it otherwise", { host: "::1", metricsToken: token }, `Basic ${token}`, 401],
  ])("are not told %s", (_whom, settings, authorization, status) => {
    expect(metricsRefusal(from(authorization), settings)).toMatchObject({ status });
  });
});
