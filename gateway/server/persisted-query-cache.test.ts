import { PersistedQueryCache } from "./persisted-query-cache";

const megabyte = "x".repeat(1024 * 1024);

it("a persisted query is kept under its hash until it is taken out", async () => {
  const cache = new PersistedQueryCache();
  await cache.set("a", "{ a }");
  expect(await cache.get("a")).toBe("{ a }");
  expect(await cache.delete("a")).toBe(true);
  expect(await cache.get("a")).toBeUndefined();
});

it("of more text than is kept, what was longest unused goes first", async () => {
  const cache = new PersistedQueryCache();
  for (let n = 0; n < 7; n += 1) await cache.set(`query ${n}`, megabyte);
  await cache.get("query 0");
  await cache.set("query 7", megabyte);
  const kept = await Promise.all(
    [0, 1, 2, 7].map(async (n) => (await cache.get(`query ${n}`)) !== undefined),
  );
  expect(kept).toEqual([true, false, true, true]);
});
