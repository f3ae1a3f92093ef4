import { readEntry, writeEntry } from "./stored-entry";

describe("an entry", () => {
  const entry = { version: "a b", policy: { maxAge: 60, isPrivate: true }, text: '{"name":"một\\nhai"}\n{}' };
  const written = writeEntry(entry, 1_000_000);

  it("comes back as it was, with the time that is left", () => {
    expect(readEntry(written, "a b", 1_010_000)).toEqual({
      ...entry,
      policy: { maxAge: 50, isPrivate: true },
    });
  });

  it.each(["a", "b a", "a b c", "", "a  b"])("does not come back for the version %j", (version) => {
    expect(readEntry(written, version, 1_010_000)).toBeUndefined();
  });

  it("does not come back when its time is over", () => {
    expect(readEntry(written, "a b", 1_060_000)).toBeUndefined();
  });

  it.each(["", "\n", "nonsense", "nonsense a b\n{}"])("is nothing in %j", (text) => {
    expect(readEntry(text, "a b")).toBeUndefined();
  });
});
