import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, Kind, parse, validate } from "graphql";
import type { GraphQLSchema, OperationDefinitionNode } from "graphql";

const schemaFolder = join(__dirname, "../../schema");
const folder = join(schemaFolder, "operations");
const files = readdirSync(folder).sort();

const textOf = (file: string) => readFileSync(join(folder, file), "utf8");

function operationsOf(file: string): OperationDefinitionNode[] {
  return parse(textOf(file)).definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
}

describe("the saved operations", () => {
  let schema: GraphQLSchema;

  beforeAll(() => {
    schema = buildSchema(readFileSync(join(schemaFolder, "api.graphql"), "utf8"));
  });

  it("are twenty, numbered without a gap", () => {
    expect(files).toHaveLength(20);
    files.forEach((file, index) => {
      expect(file).toMatch(/^q\d{2}-[a-z0-9]+(-[a-z0-9]+)*\.graphql$/);
      expect(Number(file.slice(1, 3))).toBe(index + 1);
    });
  });

  it("have names of their own", () => {
    const names = files.flatMap((file) => operationsOf(file).map((operation) => operation.name?.value));
    expect(new Set(names).size).toBe(files.length);
  });

  describe.each(files)("%s", (file) => {
    it("begins with its titles in Vietnamese and English and a description", () => {
      expect(textOf(file)).toMatch(/^# vi: \S.*\n# en: \S.*\n(# (?!vi:|en:)\S.*\n){1,3}query [A-Z]\w*/);
    });

    it("is one named query", () => {
      const operations = operationsOf(file);
      expect(operations).toHaveLength(1);
      expect(operations[0]?.operation).toBe("query");
      expect(operations[0]?.name?.value).toMatch(/^[A-Z][A-Za-z0-9]+$/);
    });

    it("runs as it stands, without a variable that must be given", () => {
      const required = (operationsOf(file)[0]?.variableDefinitions ?? [])
        .filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue)
        .map(({ variable }) => variable.name.value);
      expect(required).toEqual([]);
    });

    it("is valid against the public schema", () => {
      expect(validate(schema, parse(textOf(file))).map((error) => error.message)).toEqual([]);
    });
  });
});
