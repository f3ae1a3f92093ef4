import { readFileSync } from "node:fs";
import { buildSchema, isEnumType } from "graphql";
import { openAwardsGraph, type AwardsGraph } from "../testkit/awards-graph";

interface Labels {
  readonly enumLabels: readonly {
    readonly name: string;
    readonly values: readonly { readonly value: string; readonly vietnamese: string }[];
  }[];
}

describe("labels of enums", () => {
  let graph: AwardsGraph;

  beforeAll(async () => {
    graph = await openAwardsGraph();
  });
  afterAll(() => graph.close());

  it("are there for every value of every enum of the graph's API", async () => {
    const api = buildSchema(readFileSync("schema/api.graphql", "utf8"));
    const enums = Object.values(api.getTypeMap()).filter(
      (type) => isEnumType(type) && !type.name.startsWith("__"),
    );
    const { enumLabels } = await graph.ask<Labels>("{ enumLabels { name values { value vietnamese } } }");
    const told = enumLabels.map(({ name, values }) => [name, values.map(({ value }) => value).sort()]);
    const expected = enums.map((type) => [
      type.name,
      isEnumType(type) ? type.getValues().map(({ name }) => name) : [],
    ]);
    expect(told).toEqual(expected);
    expect(
      enumLabels.flatMap(({ values }) => values).filter(({ vietnamese }) => !/^\p{Lu}/u.test(vietnamese)),
    ).toEqual([]);
  });

  it("are the terms that the schema describes them by, one of several words for the same", async () => {
    const values = "values { value vietnamese english meaning }";
    const { enumLabels } = await graph.ask<Labels>(
      `{ enumLabels(names: ["ClusterRole", "TitleFamily", "UnitKind"]) { name ${values} } }`,
    );
    const of = (value: string) => enumLabels.flatMap((one) => one.values).find((one) => one.value === value);
    expect(of("HEAD")).toEqual({
      value: "HEAD",
      vietnamese: "Trưởng cụm",
      english: "Head",
      meaning: "Leads the cluster.",
    });
    expect(of("EMULATION_TITLE")).toMatchObject({
      vietnamese: "Danh hiệu thi đua",
      english: "Emulation title",
    });
    expect(of("REGIONAL_CJE_DIVISION")).toMatchObject({
      vietnamese: "Phòng THADS khu vực",
      english: "Regional CJE division",
    });
  });

  it("of an enum that the schema does not have are told to be none", async () => {
    expect(await graph.errorCodes('{ enumLabels(names: ["TitleFamily1"]) { name } }')).toEqual([
      "UNKNOWN_CODE",
    ]);
  });
});
