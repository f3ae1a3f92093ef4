import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { isObjectType, isScalarType } from "graphql";
import { root } from "../../testing/start-process";
import { facts, schema } from "./own-facts";

const recipes = "tests/frontends/recipes";
const read = (file: string) => readFileSync(join(root, file), "utf8");
const guide = read("docs/frontends.md");
const quoted = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name);

describe("docs/frontends.md", () => {
  const blocks = [...guide.matchAll(/^<!-- (\S+) -->\n\n```\w+\n(.*?)^```$/gms)];

  it.each(blocks.map(([, file = "", code]) => [file, code]))("shows %s as it is run", (file, code) => {
    expect(code).toBe(read(file));
  });

  it("shows each recipe, and no code that is none", () => {
    const files = readdirSync(join(root, recipes), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(ts|graphql|config\.json)$/.test(file) && !file.includes("__generated__"))
      .map((file) => `${recipes}/${file.replaceAll("\\", "/")}`);
    expect(blocks.map(([, file]) => file).sort()).toEqual(files.sort());
    expect([...guide.matchAll(/^```(?!sh$)\w+$/gm)]).toHaveLength(blocks.length);
  });

  it("names each type of the schema that has no id, and none that has one", () => {
    const [sentence = ""] = /^2\. .*?(?=\n {3}A list of them)/ms.exec(guide) ?? [];
    const [, named = ""] = sentence.split("`Mutation` itself, and ");
    const parts = facts.typesWithoutId.filter(
      (name) => !/(Connection|Edge|PageInfo|Payload|^Mutation)$/.test(name),
    );
    expect(quoted(named)).toEqual(parts);
  });

  it("names each interface of the schema", () => {
    const [line = ""] = /^3\. .*$/m.exec(guide) ?? [];
    expect(quoted(line).sort()).toEqual(Object.keys(facts.possibleTypes).sort());
  });

  it("says rightly that every id is one, and that only a day is a scalar of its own", () => {
    const types = Object.values(schema.getTypeMap());
    const ids = types.filter(isObjectType).flatMap((type) => type.getFields()["id"] ?? []);
    expect([...new Set(ids.map(({ type }) => String(type)))]).toEqual(["ID!"]);
    const own = types.filter((type) => isScalarType(type) && type.astNode);
    expect(own.map(String)).toEqual(["Date"]);
  });
});
