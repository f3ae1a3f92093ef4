import { WriteAnswerRow, WriteKeyRow } from "../../../platform/mutations/write-key.entity";
import { openSectorGraph, type SectorGraph } from "../testkit/sector-graph";

const minute = 60 * 1000;
const day = 24 * 60 * minute;

let graph: SectorGraph;
beforeEach(async () => {
  jest.useFakeTimers({ doNotFake: timersButTimeouts });
  graph = await openSectorGraph();
});
afterEach(async () => {
  await graph.close();
  jest.useRealTimers();
});

/** Only the time of the process, and what it does later, are of the test. */
const timersButTimeouts = [
  ...(["hrtime", "nextTick", "performance", "queueMicrotask", "setImmediate", "clearImmediate"] as const),
  ...(["setInterval", "clearInterval"] as const),
];

const create = async (key: string) => {
  const unit = { code: key, name: "Vụ Một", kind: "DEPARTMENT" };
  const write = { idempotencyKey: key, sourceIds: ["SourceDocument:S1"] };
  const { done } = await graph.ask<{ done: { replayed: boolean; userErrors: readonly { code: string }[] } }>(
    `mutation ($input: CreateUnitInput!) { done: createCourtUnit(input: $input) { replayed userErrors { code } } }`,
    { input: { unit, write } },
  );
  return [done.replayed, ...done.userErrors.map(({ code }) => code)];
};
const counts = async () => {
  const manager = graph.database.manager();
  return [await manager.count(WriteKeyRow), await manager.count(WriteAnswerRow)];
};
/** Lets time pass, and what was begun meanwhile end: writes stand in line. */
const pass = async (milliseconds: number) => {
  jest.advanceTimersByTime(milliseconds);
  await graph.database.writeBeside(() => Promise.resolve());
};

it("a process forgets keys after 30 days by itself, and answers to younger ones as before", async () => {
  await create("old");
  await pass(day);
  await create("young");
  await pass(29 * day - 2 * minute);
  expect(await counts()).toEqual([2, 2]);
  expect(await create("old")).toEqual([true]);
  await pass(62 * minute);
  expect(await counts()).toEqual([1, 1]);
  expect(await create("young")).toEqual([true]);
  // What it was for is there, and under no key any more.
  expect(await create("old")).toEqual([false, "ALREADY_EXISTS"]);
});

it("more of them than one transaction takes away are all forgotten", async () => {
  const at = new Date(Date.now() - 31 * day).toISOString();
  const rows = Array.from({ length: 1_001 }, (_, index) => ({ hash: `${index}`, content: "", at }));
  const answers = rows.map(({ hash }) => ({ hash, part: 0, text: "{}" }));
  await graph.database.writeBeside(async (manager) => {
    await manager.insert(WriteKeyRow, [
      ...rows,
      { hash: "young", content: "", at: new Date().toISOString() },
    ]);
    await manager.insert(WriteAnswerRow, answers);
  });
  jest.advanceTimersByTime(minute);
  for (let time = 0; time < 4; time += 1) await graph.database.writeBeside(() => Promise.resolve());
  expect(await counts()).toEqual([1, 0]);
});
