import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Planner } from "./planner";

const supergraph = readFileSync(join(__dirname, "..", "..", "..", "schema", "supergraph.graphql"), "utf8");

it("an operation that is larger than any plan is refused as too complex", () => {
  const fragments = Array.from(
    { length: 25 },
    (_, at) => `fragment F${at} on AwardTitle { a: generic { ...F${at + 1} } b: generic { ...F${at + 1} } }`,
  );
  const text = `{ titles { ...F0 } } ${fragments.join(" ")} fragment F25 on AwardTitle { name }`;
  expect(() => new Planner(supergraph).plan(text)).toThrow(
    expect.objectContaining({ code: "OPERATION_TOO_COMPLEX" }) as Error,
  );
});
