import type { AuditEntry } from "./audit";
import { RequestAccess } from "./request-access";
import { principalWith } from "./testkit/access-of";

/** What is written down once a request has ended that was refused some records of a field. */
function written(...refusals: readonly (readonly [field: string, record: string | null])[]): AuditEntry[] {
  const entries: AuditEntry[] = [];
  let end = () => undefined as void;
  const access = new RequestAccess(
    principalWith("reader"),
    (entry) => entries.push(entry),
    (write) => (end = write),
  );
  for (const [field, record] of refusals) access.noteRefusal(field, record);
  expect(entries).toEqual([]);
  end();
  return entries;
}

describe("the audit of a request", () => {
  it("has one entry for each field, which names a record once and counts how often it was refused", () => {
    const entries = written(["A.x", "A:1"], ["B.y", "B:1"], ["A.x", "A:1"], ["A.x", "A:2"], ["A.x", null]);
    expect(entries.map(({ field, records, count }) => [field, records, count])).toEqual([
      ["A.x", ["A:1", "A:2"], 4],
      ["B.y", ["B:1"], 1],
    ]);
  });

  it("cuts an id that is too long to be one, and marks it", () => {
    const [entry] = written(["A.x", `A:${"x".repeat(1_000_000)}`]);
    expect(entry?.records).toEqual([`A:${"x".repeat(198)}…`]);
  });

  it("names a hundred records at most", () => {
    const refusals = Array.from({ length: 1_000 }, (_, at) => ["A.x", `A:${at}`] as const);
    const [entry] = written(...refusals);
    expect([entry?.records.length, entry?.count]).toEqual([100, 1_000]);
  });

  it("goes on after the end, where something still runs", async () => {
    const entries: AuditEntry[] = [];
    const access = new RequestAccess(principalWith("reader"), (entry) => entries.push(entry));
    for (let round = 0; round < 2; round += 1) {
      access.noteRefusal("A.x", "A:1");
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(entries).toHaveLength(2);
  });
});
