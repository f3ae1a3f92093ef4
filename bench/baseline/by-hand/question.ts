import type { Files, Parameters, Variables } from "./files";
import { object, type Fields } from "./sql";

/** Answers a request, as the text of a JSON body. */
export type Answer = (variables: Variables) => string;

/** A question answered by hand: prepares its statements once. */
export type HandQuestion = (files: Files) => Answer;

/** A question that one statement answers, with the JSON written by the statement. */
export function oneStatement(data: Fields, defaults: Variables = {}): HandQuestion {
  return statementOf(`SELECT ${object(data)}`, defaults);
}

/** The same, for a statement that is more than one expression. */
export function statementOf(sql: string, defaults: Variables = {}): HandQuestion {
  return (files) => {
    const rows = files.prepare<[string]>(sql);
    return (variables) => `{"data":${rows(parametersOf(variables, defaults))[0]?.[0]}}`;
  };
}

/** The variables that a question has, or their defaults, as a statement takes them. */
export function parametersOf(variables: Variables, defaults: Variables): Parameters {
  return Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [name, parameter(variables[name] ?? value)]),
  );
}

function parameter(value: unknown): string | number | bigint | null {
  if (Array.isArray(value)) return JSON.stringify(value);
  return Number.isInteger(value) ? BigInt(value as number) : (value as string | number | null);
}
