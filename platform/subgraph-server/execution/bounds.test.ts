import {
  execute,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  parse,
} from "graphql";
import { GraphError } from "../../errors/graph-error";
import { manyByKey, oneByKey } from "../../graphql/loaders/loaders";
import { RequestBudget, type AnswerLimits } from "../../server/request/request-budget";
import { RequestDeadline } from "../../server/request/request-deadline";
import { SubgraphExecutor } from "./subgraph-executor";

/** The keys of each statement that the loaders sent. */
let statements: (readonly number[])[] = [];

function createContext() {
  statements = [];
  const fetch = async (keys: readonly number[]) => {
    statements.push(keys);
    return keys.map((key) => ({ n: key }));
  };
  return {
    byKey: oneByKey(fetch, ({ n }) => n),
    below: manyByKey(
      async (keys: readonly number[]) => (await fetch(keys)).flatMap((row) => [row, row]),
      ({ n }) => n,
    ),
  };
}

type Context = ReturnType<typeof createContext>;
interface Row {
  readonly n: number;
}

const count = { count: { type: new GraphQLNonNull(GraphQLInt) } };
const Item: GraphQLObjectType<Row, Context> = new GraphQLObjectType<Row, Context>({
  name: "Item",
  fields: () => ({
    n: { type: GraphQLInt },
    same: { type: Item, resolve: ({ n }, _args, { byKey }) => byKey.load(n) },
    group: { type: Item, resolve: ({ n }, _args, { byKey }) => byKey.load(n % 3) },
    below: { type: new GraphQLList(Item), resolve: ({ n }, _args, { below }) => below.load(n) },
    text: {
      type: GraphQLString,
      args: count,
      resolve: (_row, args: { count: number }) => "x".repeat(args.count),
    },
    refused: {
      type: GraphQLString,
      resolve: () => {
        throw new GraphError("FORBIDDEN", { en: "Not for you.", vi: "Không được phép." });
      },
    },
    broken: {
      type: new GraphQLNonNull(GraphQLString),
      resolve: async ({ n }) => Promise.reject(new Error(`${n}`)),
    },
  }),
});
const schema = new GraphQLSchema({
  query: new GraphQLObjectType<unknown, Context>({
    name: "Query",
    fields: {
      numbers: {
        type: new GraphQLList(GraphQLInt),
        args: count,
        resolve: (_source, args: { count: number }) => Array.from({ length: args.count }, (_, n) => n),
      },
      items: {
        type: new GraphQLList(Item),
        args: count,
        resolve: (_source, args: { count: number }) => Array.from({ length: args.count }, (_, n) => ({ n })),
      },
    },
  }),
});
const executor = new SubgraphExecutor(schema);

const limits = (some: Partial<AnswerLimits>): AnswerLimits => ({
  objects: Infinity,
  rows: Infinity,
  answerBytes: Infinity,
  ...some,
});

function ask(text: string, some: Partial<AnswerLimits> = {}, deadline?: RequestDeadline) {
  const budget = new RequestBudget(limits(some));
  return executor.execute({ text, context: createContext(), bounds: { budget, deadline } });
}

describe("a long list", () => {
  it.each([
    "{ items(count: 12345) { n } }",
    "{ items(count: 4000) { n same { n group { n } } below { n group { n } } } }",
    "{ numbers(count: 5000) items(count: 3000) { n a: same { b: n } } }",
    "{ items(count: 9) { broken n } }",
  ])("is answered as GraphQL's own execution answers it: %s", async (text) => {
    const expected = await execute({ schema, document: parse(text), contextValue: createContext() });
    const answer = await ask(text);
    expect(JSON.stringify(answer.data)).toBe(JSON.stringify(expected.data));
    expect(answer.errors?.length).toBe(expected.errors?.length);
  });

  it("lets others have their turn while it is answered", async () => {
    let turns = 0;
    let isAnswered = false;
    const others = (): void => {
      turns += 1;
      if (!isAnswered) setImmediate(others);
    };
    setImmediate(others);
    await ask("{ items(count: 20000) { n } }");
    isAnswered = true;
    expect(turns).toBeGreaterThan(10);
  });

  it("costs one statement for what all of its items load, though they come in many turns", async () => {
    await ask("{ items(count: 20000) { group { n } } }");
    expect(statements).toEqual([[0, 1, 2]]);
    await ask("{ items(count: 4000) { same { group { n } } } }");
    expect(statements.map((keys) => keys.length)).toEqual([4000]);
  });

  it("costs a statement for each 5,000 of the keys that its items load", async () => {
    const { data } = await ask("{ items(count: 12000) { same { n } } }");
    expect(statements.map((keys) => keys.length)).toEqual([5000, 5000, 2000]);
    expect((data as { items: { same: Row }[] }).items[11_999]).toEqual({ same: { n: 11_999 } });
  });
});

describe("an operation that comes to more than its request may", () => {
  it.each([
    ["{ items(count: 5000) { n } }", { objects: 4000 }, "TOO_MANY_OBJECTS"],
    ["{ items(count: 600) { below { below { below { n } } } } }", { objects: 4000 }, "TOO_MANY_OBJECTS"],
    ["{ items(count: 100) { text(count: 1000) } }", { answerBytes: 90_000 }, "ANSWER_TOO_LARGE"],
    ["{ numbers(count: 100000) }", { answerBytes: 90_000 }, "ANSWER_TOO_LARGE"],
    [
      "{ items(count: 1000) { aLongNameOfAField: n anotherLongNameOfAField: n } }",
      { answerBytes: 40_000 },
      "ANSWER_TOO_LARGE",
    ],
  ])("is refused, and none of it is answered: %s", async (text, some, code) => {
    const [allowed] = Object.values(some);
    await expect(ask(text, some)).rejects.toMatchObject({ extensions: { code, allowed } });
  });

  it("sends no statement after that", async () => {
    await expect(ask("{ items(count: 5000) { below { same { n } } } }", { objects: 6000 })).rejects.toThrow();
    const sent = statements.length;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(statements.length).toBe(sent);
  });

  it("ends in its next turn when the time of the request is over", async () => {
    const deadline = new RequestDeadline(60_000);
    setImmediate(() => deadline.abort("timed out"));
    await expect(ask("{ items(count: 50000) { n } }", {}, deadline)).rejects.toMatchObject({
      extensions: { code: "OPERATION_TIMED_OUT" },
    });
  });
});

describe("what goes wrong at many places of one field", () => {
  it.each(["refused", "broken"])("is told at ten of them, with the number of the rest: %s", async (field) => {
    const { data, errors = [] } = await ask(`{ items(count: 20000) { n ${field} } }`);
    expect(errors).toHaveLength(10);
    expect(errors.map(({ path }) => path)).toEqual(
      Array.from({ length: 10 }, (_, at) => ["items", at, field]),
    );
    expect(errors.map(({ extensions }) => extensions["count"])).toEqual([...Array<undefined>(9), 19_991]);
    const { items: answered } = data as { items: unknown[] };
    expect(answered).toHaveLength(20_000);
    expect(answered[19_999]).toEqual(field === "refused" ? { n: 19_999, refused: null } : null);
  });
});
