import type { OperationLimits } from "../../../platform/config/operation-limits";
import type { ErrorCode } from "../../../platform/errors/error-catalogue";
import { GraphError } from "../../../platform/errors/graph-error";
import type { Counted } from "../../../platform/server/request/request-budget";

/** What is measured of an operation before it runs. */
export type LimitName = Exclude<keyof OperationLimits, "bodyBytes" | Counted>;

interface LimitWords {
  readonly code: ErrorCode;
  /** What was found, with `#` for the number. */
  readonly found: string;
  readonly remedy?: string;
}

const words: Readonly<Record<LimitName, LimitWords>> = {
  queryCharacters: { code: "QUERY_TOO_LONG", found: "The document has # characters" },
  tokens: { code: "TOO_MANY_TOKENS", found: "The document has # tokens" },
  depth: { code: "TOO_DEEP", found: "Selections nest # deep" },
  fields: { code: "TOO_MANY_FIELDS", found: "With its fragments spread out, the document selects # fields" },
  aliases: { code: "TOO_MANY_ALIASES", found: "With its fragments spread out, the document has # aliases" },
  rootFields: { code: "TOO_MANY_ROOT_FIELDS", found: "The operation selects # root fields" },
  repeatedFields: { code: "TOO_MANY_REPEATED_FIELDS", found: "One field is selected # times in one place" },
  directives: { code: "TOO_MANY_DIRECTIVES", found: "The document has # directives" },
  variables: { code: "TOO_MANY_VARIABLES", found: "The operation declares # variables" },
  operations: { code: "TOO_MANY_OPERATIONS", found: "The document has # operations" },
  fragments: { code: "TOO_MANY_FRAGMENTS", found: "The document has # fragments" },
  inputDepth: { code: "INPUT_TOO_DEEP", found: "Lists and objects nest # deep in a value" },
  inputValues: { code: "TOO_MANY_INPUT_VALUES", found: "The request gives # values" },
  textCharacters: { code: "BAD_USER_INPUT", found: "A value has # characters", remedy: "Shorten it." },
  nameCharacters: { code: "NAME_TOO_LONG", found: "A name has # characters", remedy: "Shorten it." },
  cost: { code: "COST_TOO_HIGH", found: "The operation may have to find # objects" },
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
  const { code, found, remedy = "Ask for less in one operation." } = words[name];
  const place = argument === undefined ? "" : ` in \`${argument}\``;
  const told = measured <= Number.MAX_SAFE_INTEGER ? measured : Number.MAX_SAFE_INTEGER;
  return new GraphError(
    code,
    `${found.replace("#", String(told))}${place}; ${allowed} is the most that is allowed. ${remedy}`,
    { argument, measured: told, allowed, http },
  );
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
