import { forwardedFrom } from "./forwarded-headers";

const traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

describe("of a client's headers subgraphs are given", () => {
  it("those that are listed and there", () => {
    const headers = { traceparent, tracestate: "a=b", "x-request-id": "r-1", cookie: "c" };
    const names = ["traceparent", "tracestate", "x-request-id", "baggage"];
    expect(forwardedFrom(headers, names)).toEqual({ traceparent, tracestate: "a=b", "x-request-id": "r-1" });
  });

  it.each([
    "x".repeat(16_000),
    `${traceparent}-${"x".repeat(1_000)}`,
    traceparent.toUpperCase(),
    `${traceparent}, ${traceparent}`,
    traceparent.replace(/^00/, "ff"),
    traceparent.replace(/-\w{32}-/, `-${"0".repeat(32)}-`),
    traceparent.replace(/-\w{16}-/, `-${"0".repeat(16)}-`),
    "",
  ])("no trace of another form, and no state of it: %j", (wrong) => {
    const headers = { traceparent: wrong, tracestate: "a=b" };
    expect(forwardedFrom(headers, ["traceparent", "tracestate"])).toEqual({});
  });

  it("no state of a trace that is longer than such states are, and still the trace", () => {
    const headers = { traceparent, tracestate: `a=${"x".repeat(511)}` };
    expect(forwardedFrom(headers, ["tracestate", "traceparent"])).toEqual({ traceparent });
  });

  it("nothing that is long, alone or together with others", () => {
    const names = Array.from({ length: 8 }, (_, at) => `x-${at}`);
    const headers = Object.fromEntries(names.map((name) => [name, "x".repeat(1_000)]));
    expect(Object.keys(forwardedFrom(headers, names))).toHaveLength(4);
    expect(forwardedFrom({ "x-request-id": "x".repeat(1_025) }, ["x-request-id"])).toEqual({});
  });

  it("nothing that is given in several headers, or holds signs that no header may", () => {
    const headers = { "set-cookie": ["a", "b"], "x-request-id": "a\u0000b" };
    expect(forwardedFrom(headers, ["set-cookie", "x-request-id"])).toEqual({});
  });
});
