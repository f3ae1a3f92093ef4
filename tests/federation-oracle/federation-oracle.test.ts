import { parse, validate } from "graphql";
import { cases } from "./cases";
import type { Answer } from "./answers/answer";
import type { Failure } from "./failures/failure";
import { startOracle, type GatewayUnderTest, type Oracle } from "./gateways/start-oracle";
import { knownDifferences } from "./known/known-differences";
import { ownDifferences } from "./known/own-differences";
import type { Operation } from "./operations/operation";
import { describeDeparture, describeFinding } from "./running/describe-finding";
import { findDeparture, knownDeparture } from "./running/find-departure";
import { runOperations } from "./running/run-operations";

/**
 * What the operations are made from: the same each time, so that a change is what makes the test fail. `npm run fuzz` looks
 * further, from another seed each time.
 */
const seed = Number(process.env["EMULATION_GRAPH_ORACLE_SEED"] || 20_261_122);
/** Operations of a run; most of its time goes into planning them. */
const operations = 1200;
/** How often each is run again while something fails. */
const failing = 2;
/** They run in so many tests, so that one that fails says where, and none of them is bound by a clock. */
const batches = 15;
const outOfReach = 30 * 60_000;
/** What is sent to subgraphs does not turn on the transport, so over HTTP every so manieth is run. */
const everyOverHttp = 4;
/** Apollo's own executor stands behind no gateway of ours unless it is told to: `npm run fuzz` asks it everything. */
const everyOfApollo = 10;

let oracle: Oracle;
beforeAll(async () => {
  oracle = await startOracle();
});
afterAll(() => oracle.stop());

describe.each(cases)("$about", ({ query, variables = {}, operationName }) => {
  const operation: Operation = {
    document: parse(query, { noLocation: true }),
    variables,
    ...(operationName === undefined ? {} : { operationName }),
  };

  it("is valid", () => {
    expect(validate(oracle.schema, operation.document)).toEqual([]);
  });

  it("is answered as one schema answers it, or departs in a known way", async () => {
    for (const gateway of oracle.gateways) {
      const departure = await findDeparture(oracle, gateway, operation);
      if (departure && !knownDeparture(gateway, departure)) {
        throw new Error(`The gateway (${gateway.name}) answers wrongly:\n${describeDeparture(departure)}`);
      }
    }
  });
});

describe.each([
  ...knownDifferences.map((known) => ({ ...known, whose: "Apollo's own executor", executor: "apollo" })),
  ...ownDifferences.map((known) => ({ ...known, whose: "our own execution", executor: "compiled" })),
])("$whose departs: $name", (known) => {
  it("still does, so that the entry is needed", async () => {
    const { example, variables = {}, failures } = known;
    const operation: Operation = { document: parse(example, { noLocation: true }), variables };
    expect(validate(oracle.schema, operation.document)).toEqual([]);
    const gateways = oracle.gateways.filter(({ executor }) => executor === known.executor);
    expect(gateways).toHaveLength(2);
    for (const gateway of gateways) {
      const departure = await findDeparture(oracle, gateway, operation, failures);
      expect(departure && known.matches(departure)).toBe(true);
    }
  });
});

it("finds a gateway that answers wrongly, and makes the operation small that shows it", async () => {
  const faulty: GatewayUnderTest = {
    name: "rounds ratings",
    executor: "compiled",
    transport: "in process",
    execute: async (operation) => {
      const text = JSON.stringify(await oracle.answer(operation));
      return JSON.parse(text.replaceAll('"rating":4.5', '"rating":5')) as Answer;
    },
  };
  const { finding } = await runOperations({ oracle, gatewaysFor: () => [faulty], seed: 1, operations: 2000 });
  expect(finding?.departure.difference).toMatchObject({ kind: "value", expected: 4.5, found: 5 });
  const text = finding ? describeFinding(finding) : "";
  expect(text.match(/\brating\b/g)?.length).toBeLessThanOrEqual(2);
  expect(text.split("\n").length).toBeLessThan(25);
});

describe("an answer while something fails", () => {
  const operation: Operation = { document: parse("{ books { title rating } }"), variables: {} };
  const failures: readonly Failure[] = [{ kind: "down", subgraph: "reviews" }];
  const departure = (change: (answer: Answer) => Answer) => {
    const [gateway] = oracle.gateways;
    if (!gateway) throw new Error("the oracle has no gateway");
    const execute = async () => change(await gateway.execute(operation, failures));
    return findDeparture(oracle, { ...gateway, execute }, operation, failures);
  };
  const firstTitle = ["books", 0, "title"];

  it("is right if it lacks what the failure takes, and says so", async () => {
    expect(await departure((answer) => answer)).toBeNull();
  });

  it.each<[string, (answer: Answer) => Answer, object]>([
    ["tells no error of a null", ({ data }) => ({ data }), { kind: "value", path: ["books", 0, "rating"] }],
    [
      "lacks more than the failure takes, though it says so",
      () => ({ data: { books: null }, errors: [{ path: ["books"] }] }),
      { kind: "value", path: ["books"] },
    ],
    [
      "tells an error of what is there",
      ({ data, errors = [] }) => ({ data, errors: [...errors, { path: firstTitle }] }),
      { kind: "stray error" },
    ],
    [
      "takes what did not answer for what leads nowhere",
      ({ data, errors = [] }) => ({
        data,
        errors: errors.map((error) => ({ ...error, extensions: { code: "UNRESOLVED_REFERENCE" } })),
      }),
      { kind: "value", path: ["books", 0, "rating"] },
    ],
  ])("is found to be wrong if it %s", async (_what, change, difference) => {
    expect((await departure(change))?.difference).toMatchObject(difference);
  });
});

describe(`generated operations (EMULATION_GRAPH_ORACLE_SEED=${seed})`, () => {
  const size = operations / batches;
  const gatewaysFor = (number: number) =>
    oracle.gateways.filter(({ executor, transport }) => {
      const every =
        (executor === "apollo" ? everyOfApollo : 1) * (transport === "over HTTP" ? everyOverHttp : 1);
      return number % every === 0;
    });

  it.each(Array.from({ length: batches }, (_, batch) => batch * size))(
    "from number %i on are answered as one schema answers them",
    async (from) => {
      const { ran, finding } = await runOperations({
        oracle,
        gatewaysFor,
        seed,
        operations: size,
        from,
        failing,
      });
      if (finding) throw new Error(describeFinding(finding));
      expect(ran).toBe(size);
    },
    outOfReach,
  );
});
