import { recordsToRead } from "../../testing/imported-records";
import { startGraph } from "../../testing/start-graph";
import { startProcess } from "../../testing/start-process";
import { refusalIn, send, sendGet } from "./send";

/** Each level has all units of one more time as many as they are. */
const unitsOfUnits = (levels: number): string =>
  levels === 0 ? "code" : `children { parent { ${unitsOfUnits(levels - 1)} } }`;
const growing = `{ justice { unit(code: "moj-gdcje") { ${unitsOfUnits(4)} } } }`;
const many = (count: number, write: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => write(at)).join(" ");

type Attack = readonly [what: string, code: string, allowed: number, query: string];

const attacks: readonly Attack[] = [
  ["finds too many objects", "TOO_MANY_OBJECTS", 20_000, growing],
  [
    "reads too many rows",
    "TOO_MANY_ROWS",
    500,
    `{ justice { ${many(40, (at) => `a${at}: units(first: 100) { nodes { code } }`)} } }`,
  ],
  [
    "has too long an answer",
    "ANSWER_TOO_LARGE",
    1_000_000,
    `{ justice { unit(code: "moj-gdcje") { children { parent { children { ${many(90, (at) => `n${at}: name`)} } } } } } }`,
  ],
];

describe("an operation within the limits of its document", () => {
  const env = { MAX_COST: "1000000000", MAX_OBJECTS: "20000", MAX_ROWS: "500", MAX_ANSWER_BYTES: "1000000" };
  let graph: Awaited<ReturnType<typeof startGraph>>;
  beforeAll(async () => (graph = await startGraph({ env })));
  afterAll(() => graph.stop());

  it.each(attacks)(
    "that %s is ended, and refused with the measure and the limit",
    async (_what, code, allowed, query) => {
      for (let time = 1; time <= 3; time += 1) {
        const refused = await send(graph.url, { query });
        const told = refusalIn(refused);
        expect(told).toMatchObject({ status: 422, code, allowed });
        expect(told["measured"]).toBeGreaterThan(allowed);
        expect(refused.text).not.toContain('"data"');
      }
    },
  );
});

describe("a subgraph as a service", () => {
  it("ends an operation that comes to too much, with the measure and the limit", async () => {
    const records = recordsToRead();
    const env = { ...records.env, MAX_ROWS: "60", MAX_OBJECTS: "500", MAX_ANSWER_BYTES: "20000" };
    const justice = await startProcess("subgraph", ["justice"], { env });
    const ofUnit = (fields: string) => `{ justice { unit(code: "moj-gdcje") { children { ${fields} } } } }`;
    try {
      for (const [code, allowed, query] of [
        ["TOO_MANY_ROWS", 60, "{ justice { units(first: 100) { nodes { code } } } }"],
        ["TOO_MANY_OBJECTS", 500, ofUnit("parent { children { code } }")],
        ["ANSWER_TOO_LARGE", 20_000, ofUnit(many(90, (at) => `n${at}: name`))],
      ] as const) {
        const refused = refusalIn(await send(justice.url, { query }));
        expect(refused).toMatchObject({ status: 422, code, allowed });
        expect(refused["measured"]).toBeGreaterThan(allowed);
      }
      const asked = await send(justice.url, { query: ofUnit("code") });
      expect(asked.status).toBe(200);
    } finally {
      await justice.stop();
      await records.remove();
    }
  });
});

describe("a process with little memory", () => {
  let graph: Awaited<ReturnType<typeof startGraph>>;
  const env = { MAX_COST: "1000000000" };
  beforeAll(async () => (graph = await startGraph({ env, nodeOptions: ["--max-old-space-size=160"] })));
  afterAll(() => graph.stop());

  it("lives through any number of operations that find too much, and answers others meanwhile and after", async () => {
    const attacking = Array.from({ length: 12 }, () => send(graph.url, { query: growing }));
    let isUnderWay = true;
    const living = (async () => {
      let lives = 0;
      for (; isUnderWay; lives += 1) expect((await sendGet(graph.url, "/livez")).status).toBe(200);
      return lives;
    })();
    const refused = await Promise.all(attacking);
    isUnderWay = false;
    expect(await living).toBeGreaterThan(12);
    for (const one of refused)
      expect(["SERVER_OVERLOADED", "OPERATION_TIMED_OUT"]).toContain(refusalIn(one)["code"]);
    const asked = await send(graph.url, { query: "{ sectors { code } }" });
    expect(asked.text).toBe('{"data":{"sectors":[{"code":"JUSTICE"},{"code":"COURT"}]}}\n');
  });
});
