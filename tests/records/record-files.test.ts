import { recordFiles, records } from "./files";

const documents = new Set(records("source-documents").map(({ code }) => code));
const citing = [...recordFiles].filter(([, rows]) => rows[0] && "sources" in rows[0]);

it("every record says where it comes from, but sectors and the sources themselves", () => {
  const silent = [...recordFiles.keys()].filter((kind) => !citing.some(([one]) => one === kind)).sort();
  expect(silent).toEqual(["sectors", "source-documents"]);
});

it.each(citing)(
  "every record of %s cites a source that exists, and says whether it was inferred",
  (_kind, rows) => {
    for (const { code, sources = "", inferred } of rows) {
      const cited = sources.split("|").filter((one) => one !== "");
      expect({ code, known: cited.length > 0 && cited.every((one) => documents.has(one)) }).toEqual({
        code,
        known: true,
      });
      expect(["true", "false", ""]).toContain(inferred);
    }
  },
);

it("every inferred record says why", () => {
  const unexplained = citing.flatMap(([kind, rows]) =>
    rows.filter(({ inferred, note }) => inferred === "true" && !note).map(({ code }) => `${kind} ${code}`),
  );
  expect(unexplained).toEqual([]);
});

describe("the 63 provinces of before 1 July 2025", () => {
  const provinces = records("provinces");
  const current = provinces.filter(({ valid_to }) => !valid_to);

  it("are all there, and 34 of them are provinces today", () => {
    expect(provinces).toHaveLength(63);
    expect(new Set(provinces.map(({ name }) => name)).size).toBe(63);
    expect(current).toHaveLength(34);
    expect(current.filter((province) => province["current"])).toEqual([]);
  });

  it("were merged, the other 29, into one of the 34 on the day before", () => {
    const codes = new Set(current.map(({ code }) => code));
    const merged = provinces.filter(({ valid_to }) => valid_to);
    expect(merged).toHaveLength(29);
    for (const { code, valid_to, current: now = "" } of merged) {
      expect({ code, valid_to, stands: codes.has(now) }).toEqual({
        code,
        valid_to: "2025-06-30",
        stands: true,
      });
    }
  });

  it("make 23 provinces of several and 11 that were left as they were", () => {
    const targets = new Set(provinces.map((province) => province["current"]).filter(Boolean));
    expect(targets.size).toBe(23);
    expect(current.filter(({ code }) => !targets.has(code ?? ""))).toHaveLength(11);
  });
});
