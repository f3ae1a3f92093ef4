import { GraphError } from "../../../platform/errors/graph-error";
import type { Variables } from "./cost";
import type { GivenValue } from "./given-values";

/** A field that takes exactly one of some arguments, which say how long its list is (`requireOneSlicingArgument`). */
export interface SlicingChoice {
  /** The type and the field: `Query.towns`. */
  readonly place: string;
  readonly names: readonly string[];
  readonly given: readonly GivenValue[];
}

/** Whether one request differs from another in how many of the arguments it gives, or what it gives is too many or too few. */
export function isToBeChecked({ given }: SlicingChoice): boolean {
  return given.some((value) => "from" in value) || countGiven(given, {}) !== 1;
}

/** @throws GraphError BAD_USER_INPUT for the first field that is not given exactly one of its arguments. */
export function checkSlicing(choices: readonly SlicingChoice[], variables: Variables): void {
  for (const choice of choices) {
    const count = countGiven(choice.given, variables);
    if (count !== 1) throw slicingFault(choice, count);
  }
}

function countGiven(given: readonly GivenValue[], variables: Variables): number {
  return given.filter((value) => ("known" in value ? value.known : value.from(variables)) != null).length;
}

/** As for what is beyond a limit: the request is understood, and not taken. */
const http = { status: 422 };

function slicingFault({ place, names }: SlicingChoice, count: number): GraphError {
  const named = names.map((name) => `\`${name}\``).join(", ");
  const message =
    count > 1
      ? `\`${place}\` takes one of the arguments ${named}, and ${count} are given. Give one alone; null leaves out one that has a default.`
      : names.length > 1
        ? `\`${place}\` takes one of the arguments ${named}, and none is given. Give one.`
        : `\`${place}\` takes the argument ${named}, which is not given. Give it.`;
  return new GraphError("BAD_USER_INPUT", message, { argument: names.join(", "), http });
}
