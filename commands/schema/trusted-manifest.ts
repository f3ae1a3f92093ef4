import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getIntrospectionQuery, Kind, parse } from "graphql";

/**
 * The manifest of the documents that a gateway may be told to run and no others: the saved questions and steps, and what the IDE
 * asks by itself.
 */
export function trustedManifest(folders: readonly string[]): string {
  const operations = [...folders.flatMap(savedIn), ...askedByTheIde()].map((body) => ({
    id: createHash("sha256").update(body).digest("hex"),
    ...operationIn(body),
    body,
  }));
  return `${JSON.stringify({ format: "apollo-persisted-query-manifest", version: 1, operations }, null, 2)}\n`;
}

/** The operations that are saved in a folder. */
function savedIn(folder: string): readonly string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".graphql"));
  return files.sort().map((file) => readFileSync(join(folder, file), "utf8"));
}

/** GraphiQL asks for the schema with these options and, when that fails, as servers without subscriptions need it. */
function askedByTheIde(): readonly string[] {
  const introspection = getIntrospectionQuery({ inputValueDeprecation: false, schemaDescription: false });
  return [introspection, introspection.replace("subscriptionType { name }", "")];
}

function operationIn(text: string): { readonly name: string; readonly type: string } {
  for (const definition of parse(text).definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION)
      return { name: definition.name?.value ?? "", type: definition.operation };
  }
  throw new Error("no operation in this document");
}
