import "reflect-metadata";
import type { FileStore, StoredFile } from "../../platform/files/file-store";
import type { AnyColumn } from "../../platform/records/columns/column";
import { hasFiles } from "../../platform/records/columns/file-digest";
import { recordKinds } from "../records/record-kinds";
import { unusedFiles } from "./unused-files";

const before = new Date("2026-01-02");
const file = (digest: string, day: string): StoredFile => ({ digest, size: 1, touchedAt: new Date(day) });

function storeOf(...files: readonly StoredFile[]): Pick<FileStore, "list"> {
  return {
    async *list() {
      yield* files;
    },
  };
}

describe("files that nothing refers to", () => {
  it("are those that nobody has brought of late", async () => {
    const store = storeOf(file("a", "2026-01-01"), file("b", "2026-01-01"), file("c", "2026-01-03"));
    const unused = await unusedFiles(store, before, async (tell) => {
      tell("b");
      tell("of another store");
    });
    expect(unused.map(({ digest }) => digest)).toEqual(["a"]);
  });

  it("have no record asked where there are none", async () => {
    await unusedFiles(storeOf(file("c", "2026-01-03")), before, () => Promise.reject(new Error("asked")));
  });
});

describe("a column of records", () => {
  it("that is called a digest holds files, so that none is taken away which it names", () => {
    const named = recordKinds.flatMap(({ name, columns }) =>
      Object.entries<AnyColumn>(columns).flatMap(([property, column]) =>
        /sha256|digest/i.test(property) || hasFiles(column) ? [{ of: name, isFile: hasFiles(column) }] : [],
      ),
    );
    expect(named).toContainEqual({ of: "score-files", isFile: true });
    expect(named.filter(({ isFile }) => !isFile)).toEqual([]);
  });
});
