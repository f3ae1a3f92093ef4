import { Kind, parse } from "graphql";
import {
  numberOf,
  variablesText,
  type OpenableOperation,
  type SavedOperation,
} from "../saved-questions/saved-operation";
import type { LinkNoticeKind } from "./link-notice-shown";

/** Up to here a link is sent to the server as it is; headers of a request have a greatest size. */
const LONGEST_SENT = 8000;

/** What a link asks to be opened: a saved question by its number, file or name, or a text; with variables or without. */
interface OperationLink {
  readonly operation: string | null;
  readonly query: string | null;
  readonly variables: string | null;
}

/** Reads a link from where the page was opened; null where it names no operation. */
export function readLink({ search, hash }: Pick<Location, "search" | "hash">): OperationLink | null {
  const parts = [search.slice(1), hash.slice(1)].map((part) => new URLSearchParams(part));
  const given = (name: string) => parts.map((part) => part.get(name)).find((value) => value !== null) ?? null;
  const link = { operation: given("operation"), query: given("query"), variables: given("variables") };
  return link.operation === null && link.query === null ? null : link;
}

/** The operation that a link opens, and what is wrong with the link. */
export function resolveLink(
  link: OperationLink,
  saved: readonly SavedOperation[],
): { operation: OpenableOperation | null; fault: LinkNoticeKind | null } {
  const named = openedBy(link, saved);
  if (!named) return { operation: null, fault: "unknown-question" };
  if (!link.variables?.trim()) return { operation: named, fault: null };
  const variables = readObject(link.variables);
  if (!variables) return { operation: named, fault: "variables-not-an-object" };
  return { operation: { ...named, variables }, fault: null };
}

/** A link to what stands in a tab: short for a saved question. A long text goes where it is not sent to the server. */
export function writeLink(
  page: string,
  tab: { readonly query: string; readonly variables: string },
  saved: readonly SavedOperation[],
): string {
  const question = saved.find(({ query }) => query === tab.query);
  const parts = new URLSearchParams(question ? { operation: numberOf(question) } : { query: tab.query });
  const isChanged = tab.variables.trim() !== (question ? variablesText(question) : "");
  const variables = readObject(tab.variables);
  if (isChanged) parts.set("variables", variables ? JSON.stringify(variables) : tab.variables);
  const text = parts.toString();
  return `${page}${text.length > LONGEST_SENT ? "#" : "?"}${text}`;
}

function openedBy({ operation, query }: OperationLink, saved: readonly SavedOperation[]) {
  if (query !== null) return { name: nameIn(query), query, variables: null };
  const named = withoutEnding(operation ?? "").toLowerCase();
  return saved.find((question) => {
    const known = [numberOf(question), withoutEnding(question.file), question.name];
    return known.some((name) => name.toLowerCase() === named);
  });
}

function withoutEnding(file: string): string {
  return file.trim().replace(/\.graphql$/, "");
}

function nameIn(query: string): string | null {
  try {
    const operations = parse(query, { noLocation: true }).definitions.filter(
      (definition) => definition.kind === Kind.OPERATION_DEFINITION,
    );
    return operations[0]?.name?.value ?? null;
  } catch {
    // The editor shows what is wrong with it.
    return null;
  }
}

function readObject(text: string): Record<string, unknown> | null {
  try {
    const read: unknown = JSON.parse(text);
    const isObject = typeof read === "object" && read !== null && !Array.isArray(read);
    return isObject ? (read as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
