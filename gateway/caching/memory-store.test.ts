import { MemoryStore } from "./memory-store";

describe("what is kept in memory", () => {
  it("comes back by its key, in the order in which it is asked", async () => {
    const store = new MemoryStore();
    await store.write([
      { key: "a", text: "A", maxAge: 60 },
      { key: "b", text: "B", maxAge: 60 },
    ]);
    expect(await store.read(["b", "x", "a"])).toEqual(["B", undefined, "A"]);
  });

  it("stays within its bound: what was not asked for the longest goes first, and what is too large is not kept", async () => {
    const store = new MemoryStore(400);
    await store.write(["a", "b", "c"].map((key) => ({ key, text: key.repeat(59), maxAge: 60 })));
    await store.read(["a"]);
    await store.write([{ key: "d", text: "d".repeat(59), maxAge: 60 }]);
    await store.write([{ key: "e", text: "e".repeat(300), maxAge: 60 }]);
    const found = await store.read(["a", "b", "c", "d", "e"]);
    expect(found.map((text) => text?.[0])).toEqual(["a", undefined, "c", "d", undefined]);
  });
});
