import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getIntrospectionQuery, Kind, parse } from "graphql";

/**
 * The manifest of the documents that a gateway may be told to run and no others: the saved operations, and what the IDE
 * asks by itself.
 */
export function trustedManifest(operationsFolder: string): string {
  const files = readdirSync(operationsFolder).filter((file) => file.endsWith(".graphql"));
  const saved = files.sort().map((file) => readFileSync(join(operationsFolder, file), "utf8"));
  const operations = [...saved, ...askedByTheIde()].map((body) => ({
    id: createHash("sha256").update(body).digest("hex"),
    ...operationIn(body),
    body,
  }));
  return `${JSON.stringify({ format: "apollo-persisted-query-manifest", version: 1, operations }, null, 2)}\n`;
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
