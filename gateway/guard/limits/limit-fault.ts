import type { OperationLimits } from "../../../platform/config/operation-limits";
import type { ErrorCode } from "../../../platform/errors/error-catalogue";
import { GraphError } from "../../../platform/errors/graph-error";
import type { Counted } from "../../../platform/server/request/request-budget";
import type { Text } from "../../../platform/languages/language";
import { texts } from "./limits.texts";

/** What is measured of an operation before it runs. */
export type LimitName = Exclude<keyof OperationLimits, "bodyBytes" | Counted>;

interface LimitWords {
  readonly code: ErrorCode;
  /** What was found. */
  readonly found: (values: { readonly measured: number }) => Text;
  readonly remedy?: Text;
}

const words: Readonly<Record<LimitName, LimitWords>> = {
  queryCharacters: { code: "QUERY_TOO_LONG", found: texts.queryCharacters },
  tokens: { code: "TOO_MANY_TOKENS", found: texts.tokens },
  depth: { code: "TOO_DEEP", found: texts.depth },
  fields: { code: "TOO_MANY_FIELDS", found: texts.fields },
  aliases: { code: "TOO_MANY_ALIASES", found: texts.aliases },
  rootFields: { code: "TOO_MANY_ROOT_FIELDS", found: texts.rootFields },
  repeatedFields: { code: "TOO_MANY_REPEATED_FIELDS", found: texts.repeatedFields },
  directives: { code: "TOO_MANY_DIRECTIVES", found: texts.directives },
  variables: { code: "TOO_MANY_VARIABLES", found: texts.variables },
  operations: { code: "TOO_MANY_OPERATIONS", found: texts.operations },
  fragments: { code: "TOO_MANY_FRAGMENTS", found: texts.fragments },
  inputDepth: { code: "INPUT_TOO_DEEP", found: texts.inputDepth },
  inputValues: { code: "TOO_MANY_INPUT_VALUES", found: texts.inputValues },
  textCharacters: { code: "BAD_USER_INPUT", found: texts.textCharacters, remedy: texts.shorten },
  nameCharacters: { code: "NAME_TOO_LONG", found: texts.nameCharacters, remedy: texts.shorten },
  cost: { code: "COST_TOO_HIGH", found: texts.cost },
};

/** The request is understood; it is only too much. Not 400, which as application/json would become 200. */
const http = { status: 422 };

/** What tells a caller that a limit is passed: by how much, what is allowed, and where if that is known. */
export function limitFault(
  name: LimitName,
  measured: number,
  allowed: number,
  argument?: string,
): GraphError {
  const { code, found, remedy = texts.askForLess } = words[name];
  const told = measured <= Number.MAX_SAFE_INTEGER ? measured : Number.MAX_SAFE_INTEGER;
  const values = { found: found({ measured: told }), allowed, remedy };
  const text = argument === undefined ? texts.beyond(values) : texts.beyondAt({ ...values, argument });
  return new GraphError(code, text, { argument, measured: told, allowed, http });
}

/** @throws GraphError for the first of some measures that is above its limit. */
export function checkLimits(
  measured: Partial<Readonly<Record<LimitName, number>>>,
  limits: OperationLimits,
): void {
  for (const [name, value] of Object.entries(measured) as [LimitName, number][]) {
    // What grew beyond all numbers is no less than the limit either.
    if (!(value <= limits[name])) throw limitFault(name, value, limits[name]);
  }
}
