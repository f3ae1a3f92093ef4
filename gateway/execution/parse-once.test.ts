import type * as graphql from "graphql";
import { composedGateway } from "./testkit/composed-gateway";
import { planHere } from "./planning/planner";

const parsed: string[] = [];

jest.mock("graphql/language/parser", () => {
  const parser = jest.requireActual<Pick<typeof graphql, "parse">>("graphql/language/parser");
  const parse: typeof graphql.parse = (source, options) => {
    parsed.push(typeof source === "string" ? source : source.body);
    return parser.parse(source, options);
  };
  return { ...parser, parse };
});

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.8", import: ["@key"])`;
const resolve = {
  __resolveReference: ({ id }: { id: string }) => ({ id, name: `name of ${id}`, born: 1890 }),
};
const subgraphs = {
  units: {
    sdl: `${link}
      type Query { unit: Unit }
      type Unit { head: Person deputy: Person }
      type Person @key(fields: "id") { id: ID! }`,
    resolvers: { Query: { unit: () => ({ head: { id: "p" }, deputy: { id: "q" } }) } },
  },
  names: {
    sdl: `${link}
      type Query { motto: String }
      type Person @key(fields: "id") { id: ID! name: String }`,
    resolvers: { Query: { motto: () => "together" }, Person: resolve },
  },
  births: {
    sdl: `${link} type Person @key(fields: "id") { id: ID! born: Int }`,
    resolvers: { Person: resolve },
  },
};

/** How often each text was parsed, of those whose names or fields are these; schemas aside. */
function times(): number[] {
  const counts = new Map<string, number>();
  for (const text of parsed) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts.values()];
}

it("parses the text of an operation once, what is planned of it once, and each of its fetches once", async () => {
  const gateway = await composedGateway(subgraphs, { planner: planHere });
  const query = "query Staff { motto unit { head { name born } deputy { name born } } }";
  parsed.length = 0;
  const person = { name: "name of p", born: 1890 };
  expect(await gateway.ask(query)).toEqual({
    data: { motto: "together", unit: { head: person, deputy: { ...person, name: "name of q" } } },
  });
  const fetches = 6;
  expect(parsed[0]).toBe(query);
  expect(times()).toEqual(Array.from({ length: 2 + fetches }, () => 1));
  await gateway.ask(query);
  expect(parsed).toHaveLength(2 + fetches);
  await gateway.stop();
});
