import { showFacts } from "./show-facts";

const facts = { status: 200, milliseconds: 45.4, bytes: 812, refusal: null };

describe("showFacts", () => {
  it("gives status, time and size", () => {
    expect(showFacts(facts)).toBe("HTTP 200 · 45 ms · 812 B");
  });

  it.each([
    [0, "0 B"],
    [999, "999 B"],
    [1000, "1.0 kB"],
    [12_345, "12.3 kB"],
    [999_960, "1.0 MB"],
    [5_000_000_000_000, "5000.0 GB"],
  ])("shows %i bytes as %s", (bytes, shown) => {
    expect(showFacts({ ...facts, bytes })).toBe(`HTTP 200 · 45 ms · ${shown}`);
  });

  it("shows a second and more in seconds", () => {
    expect(showFacts({ ...facts, milliseconds: 1234 })).toBe("HTTP 200 · 1.2 s · 812 B");
  });
});
