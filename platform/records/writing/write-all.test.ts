import type { EntityManager } from "typeorm";
import { writeAll, type ImportDatabase } from "./write-all";

/** A database that notes when its transaction opens and how it ends. */
function noting(name: string, notes: string[]): ImportDatabase {
  return {
    manager: () => ({}) as EntityManager,
    write: async (work) => {
      notes.push(`begin ${name}`);
      try {
        const result = await work({} as EntityManager);
        notes.push(`commit ${name}`);
        return result;
      } catch (error) {
        notes.push(`roll back ${name}`);
        throw error;
      }
    },
  };
}

describe("transactions of several databases", () => {
  it("open in the order of their names, and commit after all work, one after the other", async () => {
    const notes: string[] = [];
    const databases = { south: noting("south", notes), north: noting("north", notes) };
    const names = await writeAll(databases, async (managers) => {
      notes.push("work");
      return [...managers.keys()];
    });
    expect(names).toEqual(["north", "south"]);
    expect(notes).toEqual(["begin north", "begin south", "work", "commit south", "commit north"]);
  });

  it("all roll back when the work fails", async () => {
    const notes: string[] = [];
    const databases = { north: noting("north", notes), south: noting("south", notes) };
    await expect(writeAll(databases, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(notes).toEqual(["begin north", "begin south", "roll back south", "roll back north"]);
  });
});
