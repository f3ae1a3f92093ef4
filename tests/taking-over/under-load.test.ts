import { takeOverOften } from "./take-over-often";

it("one supergraph after another takes over under load, and no request fails", async () => {
  const { failed, requests, resident } = await takeOverOften(20);
  expect(failed).toEqual([]);
  expect(requests).toBeGreaterThan(100);
  expect((resident.at(-1) ?? 0) - Math.max(...resident.slice(0, 3))).toBeLessThan(80);
});
