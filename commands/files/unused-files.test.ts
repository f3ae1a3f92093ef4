import type { FileStore, StoredFile } from "../../platform/files/file-store";
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
