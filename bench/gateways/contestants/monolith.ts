import type * as graphql from "graphql";
import { requirePeer } from "../peers-folder";
import { monolithSchema } from "./monolith-schema";
import { serveJson } from "./serve-json";

interface Compiled {
  query(root: unknown, context: unknown, variables: object): Promise<object> | object;
}

/** The bound: one server without federation, on bare HTTP, with graphql-jit. What is left is the answer itself. */
const { parse, validate } = requirePeer<typeof graphql>("graphql");
const { compileQuery } = requirePeer<{
  compileQuery(schema: unknown, document: unknown, operationName?: string): Compiled;
}>("graphql-jit");
const schema = monolithSchema(requirePeer("graphql"));
const compiled = new Map<string, Compiled>();

function compile(query: string): Compiled {
  const known = compiled.get(query);
  if (known) return known;
  const document = parse(query);
  const [fault] = validate(schema, document);
  if (fault) throw fault;
  const made = compileQuery(schema, document);
  compiled.set(query, made);
  return made;
}

serveJson(async ({ query, variables }) => compile(query).query({}, {}, variables));
