import { takesGzip } from "./takes-gzip";

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
