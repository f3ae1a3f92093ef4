import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Kind, parse, validate, type DocumentNode, type GraphQLSchema } from "graphql";

/** An operation kept as a file, with what its first comment lines say. */
export interface SavedOperation {
  readonly name: string;
  readonly file: string;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly description: string;
  readonly query: string;
  readonly variables: null;
}

/** Reads every `.graphql` file of a folder, in the order of their names; a folder that is not there has none. */
export async function readSavedOperations(folder: string): Promise<readonly SavedOperation[]> {
  const files = await readdir(folder).catch(() => []);
  const graphql = files.filter((file) => file.endsWith(".graphql")).sort();
  return Promise.all(
    graphql.map(async (file) => toSavedOperation(file, await readFile(join(folder, file), "utf8"))),
  );
}

/** Those that run against a schema: another supergraph than our own is offered none of our questions. */
export function operationsFor(
  schema: GraphQLSchema,
  saved: readonly SavedOperation[],
): readonly SavedOperation[] {
  return saved.filter(({ query }) => {
    const document = parse(query);
    // Where there are no mutations at all, nothing is said of the fields of one.
    return hasRoot(schema, document) && validate(schema, document).length === 0;
  });
}

function hasRoot(schema: GraphQLSchema, { definitions }: DocumentNode): boolean {
  return definitions.every(
    (definition) =>
      definition.kind !== Kind.OPERATION_DEFINITION || schema.getRootType(definition.operation) != null,
  );
}

function toSavedOperation(file: string, text: string): SavedOperation {
  const comments = text
    .split("\n")
    .filter((line) => line.startsWith("#"))
    .map((line) => line.slice(1).trim());
  const titled = (mark: string) =>
    comments
      .find((line) => line.startsWith(mark))
      ?.slice(mark.length)
      .trim() ?? "";
  const operation = parse(text).definitions.find(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  return {
    name: operation?.name?.value ?? file,
    file,
    titleVi: titled("vi:"),
    titleEn: titled("en:"),
    description: comments.filter((line) => !/^(vi|en):/.test(line)).join(" "),
    query: text,
    variables: null,
  };
}
