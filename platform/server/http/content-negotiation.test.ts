import { answerMediaTypeFor, takesGzip } from "./content-negotiation";

const json = "application/json";
const graphql = "application/graphql-response+json";

describe("the media type of an answer", () => {
  it.each<[string, string | undefined, string | undefined]>([
    ["nothing", undefined, json],
    ["anything", "*/*", json],
    ["any application", "application/*", json],
    ["a type alone", graphql, graphql],
    ["a type in other letters and with a charset", 'Application/JSON; Charset="UTF-8"', json],
    ["both, in its order", `${graphql}, ${json}`, graphql],
    ["both, in the other order", `${json},${graphql}`, json],
    ["both, one less", `${graphql};q=0.9, ${json}`, json],
    ["one, and anything else less closely", `*/*, ${graphql}`, graphql],
    ["anything but one", `${json};q=0, */*`, graphql],
    ["more types than there are", `multipart/mixed;deferSpec=20220824, ${graphql}, ${json};q=0.9`, graphql],
    ["a weight that is none", `${graphql};q=x`, graphql],
    ["another charset", `${json};charset=iso-8859-1`, undefined],
    ["another type", "text/html", undefined],
    ["none of them", "*/*;q=0", undefined],
    ["an empty list", "", undefined],
  ])("for a client that takes %s", (_what, accept, type) => {
    expect(answerMediaTypeFor(accept)).toBe(type);
  });
});

describe("gzip is taken", () => {
  it.each([
    "gzip",
    "GZIP",
    "x-gzip",
    "deflate, gzip",
    "br;q=1, gzip;q=0.1",
    "*",
    "gzip, *;q=0",
    "gzip;q=0.5, identity;q=0.5",
  ])("by a client that says %s", (header) => expect(takesGzip(header)).toBe(true));

  it.each([
    undefined,
    "",
    "identity",
    "br",
    "gzip;q=0",
    "gzip;q=0, *",
    "*;q=0",
    "gzip;q=0.2, identity;q=0.8",
  ])("not by one that says %s", (header) => expect(takesGzip(header)).toBe(false));
});
