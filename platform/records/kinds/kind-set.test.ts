import { kinds, parcels, people, regions, towns } from "../testkit/atlas";
import { KindSet } from "./kind-set";
import type { RecordKind } from "./record-kind";

function declaring(changes: Partial<RecordKind>): () => KindSet {
  return () => new KindSet([regions, people, parcels, { ...(towns as RecordKind), ...changes }]);
}

describe("kinds of records", () => {
  it("know which of their columns are looked up", () => {
    const set = new KindSet(kinds);
    expect([...set.lookedUpOf("towns")]).toEqual(["region"]);
    expect([...set.lookedUpOf("regions")]).toEqual(["side"]);
    expect([...set.lookedUpOf("people")]).toEqual([]);
  });

  it.each<[string, Partial<RecordKind>]>([
    ["two kinds of records have the same name", { name: "people" }],
    ['kind "towns": the key "twin" is no required column', { key: "twin" }],
    ['kind "towns" looks up "name", but it names no reference', { looksUp: ["name"] }],
    ['kind "towns" looks up "name.side", but "name" is no reference', { looksUp: ["name.side"] }],
    [
      'kind "towns" looks up "region.colour", but there is no column "colour" at its end',
      { looksUp: ["region.colour"] },
    ],
  ])("refuse a declaration that does not hold: %s", (message, changes) => {
    expect(declaring(changes)).toThrow(message);
  });

  it("are found by their own names, and by the Vietnamese ones however these are written", () => {
    const set = new KindSet(kinds);
    for (const name of ["regions", "Vùng", "VÙNG", "vung-mien"])
      expect(set.findNamed(name)?.name).toBe("regions");
    for (const name of ["Regions", "miền"]) expect(set.findNamed(name)).toBe(undefined);
    expect(declaring({ vietnameseNames: ["vung"] })).toThrow('"vung" names the kinds "regions" and "towns"');
  });

  it("refuse a reference to a kind that is not there", () => {
    expect(() => new KindSet([towns])).toThrow(
      'kind "towns": "region" refers to "regions", which is no kind',
    );
  });
});
