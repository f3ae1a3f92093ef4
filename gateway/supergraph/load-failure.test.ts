import { composeServices } from "@apollo/composition";
import { parse } from "graphql";
import { Planner } from "../execution/planning/planner";
import { explainLoadFailure } from "./load-failure";

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external"])';
const { supergraphSdl: composed = "" } = composeServices(
  [
    ["towns", 'type Query { towns: [Town] } type Town @key(fields: "id") { id: ID! name: String }'],
    [
      "rivers",
      'type Town @key(fields: "id") { id: ID! name: String @external river: String @requires(fields: "name") }',
    ],
  ].map(([name = "", types = ""]) => ({ name, url: `http://${name}`, typeDefs: parse(`${link} ${types}`) })),
);
const changed = (from: string | RegExp, to: string) => composed.replace(from, to);
const linking = (...links: readonly string[]) =>
  changed("{\n  query", `${links.map((one) => `  @link(${one})\n`).join("")}{\n  query`);
const feature = (name: string) => `url: "https://specs.apollo.dev/${name}/v0.1", for: SECURITY`;

function told(supergraph: string): string {
  expect(supergraph).not.toBe(composed);
  try {
    new Planner(supergraph);
  } catch (error) {
    return explainLoadFailure("a.graphql", error).message;
  }
  throw new Error("it can be served");
}

const asWritten =
  "Give it as composition has written it; if nobody has changed it since, compose it by an earlier release.";

describe("of a supergraph that cannot be served is told what was found and what helps, in one line:", () => {
  it.each([
    [
      "a feature that has to be heeded",
      linking(feature("policy")),
      "it needs https://specs.apollo.dev/policy/v0.1 (for: SECURITY), which this gateway does not know. " +
        "Compose it without, or serve it by a gateway that knows it.",
    ],
    [
      "several of them",
      linking(feature("policy"), 'url: "https://magic.example/wand/v1.0", for: EXECUTION'),
      "it needs https://specs.apollo.dev/policy/v0.1 (for: SECURITY) and https://magic.example/wand/v1.0 (for: EXECUTION), " +
        "which this gateway does not know. Compose it without, or serve it by a gateway that knows them.",
    ],
    [
      "a version of how subgraphs are joined",
      changed("join/v0.5", "join/v0.9"),
      'it is written in v0.9 of the specification "join", and this gateway does not know that version. ' +
        "Compose it by a release that writes one of v0.5, v0.4, v0.3, v0.2, v0.1.",
    ],
    [
      "a version of how specifications are linked",
      changed("link/v1.0", "link/v9.0"),
      'it is written in v9.0 of the specification "link", and this gateway does not know that version. ' +
        "Compose it by an earlier release.",
    ],
    [
      "no link to how subgraphs are joined",
      changed(/ {2}@link\(url: "[^"]*\/join\/[^\n]*\n/, ""),
      "its schema does not link the specification by which subgraphs are joined (https://specs.apollo.dev/join). " +
        "Give the output of composition.",
    ],
    ["no links", changed(/^schema[^{]*/, "schema "), /does not link the specification/],
    ["an unknown type", changed("river: String", "river: Flood"), `Unknown type Flood. ${asWritten}`],
    [
      "an unknown directive",
      changed("river: String", "river: String @wet"),
      /: Unknown directive "@wet" \(line \d+\)\. Give it/,
    ],
    [
      "an unknown argument",
      changed('requires: "name"', 'require: "name"'),
      /: Unknown argument "require" on directive "@join__field"[^.]*\. Did you mean "requires"\. Give it/,
    ],
    [
      "fields that another needs and that are not there",
      changed('requires: "name"', 'requires: "nme"'),
      'On field "Town.river", for @requires(fields: "nme"): Cannot query field "nme" on type "Town" ' +
        `in the subgraph "rivers". ${asWritten}`,
    ],
    [
      "a set of fields that is none",
      changed('requires: "name"', 'requires: "name {"'),
      /for @requires\(fields: "name \{"\): Syntax Error: [^.]* in the subgraph "rivers"\. Give it/,
    ],
    [
      "a key that is not there",
      changed('key: "id"', 'key: "code"'),
      /for @key\(fields: "code"\): Cannot query field "code" on type "Town" in the subgraph "rivers"\. Give it/,
    ],
    [
      "a subgraph that is not there",
      changed("graph: RIVERS", "graph: LAKES"),
      /: Invalid value for "@join__type\(graph:\)" [^.]* \(line \d+\)\. Give it/,
    ],
    ["a type without fields", `${composed}\ntype Empty\n`, /: Type Empty must define one or more fields/],
  ])("%s", (_what, supergraph, reason) => {
    const line = told(supergraph);
    expect(line).toMatch(/^The supergraph a\.graphql cannot be served: [^\n]{1,500}$/);
    if (typeof reason === "string") expect(line.slice(line.indexOf(": ") + 2)).toBe(reason);
    else expect(line).toMatch(reason);
  });
});
