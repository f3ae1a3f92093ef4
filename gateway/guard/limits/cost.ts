/** How long a list is: so long, or as a variable says. */
export type Size = number | { readonly variable: string; readonly otherwise: number };

/** A number of objects, a part of which depends on variables. */
export interface Cost {
  readonly fixed: number;
  readonly varying: readonly Varying[];
}

/** So many times what each item of a list costs, with as many items as a variable says. */
interface Varying {
  readonly times: number;
  readonly variable: string;
  /** The size where the variable is not given. */
  readonly otherwise: number;
  readonly each: Cost;
}

export const free: Cost = { fixed: 0, varying: [] };
export const one: Cost = { fixed: 1, varying: [] };

export function add(a: Cost, b: Cost): Cost {
  if (a === free) return b;
  if (b === free) return a;
  return { fixed: a.fixed + b.fixed, varying: [...a.varying, ...b.varying] };
}

/** What a list costs whose items cost so much each. */
export function multiply(size: Size, each: Cost): Cost {
  if (typeof size !== "number") return { fixed: 0, varying: [{ times: 1, ...size, each }] };
  return {
    fixed: size * each.fixed,
    varying: each.varying.map((varying) => ({ ...varying, times: size * varying.times })),
  };
}

/** What a cost comes to with the variables of one request. */
export function evaluate({ fixed, varying }: Cost, variables: Readonly<Record<string, unknown>>): number {
  let sum = fixed;
  for (const { times, variable, otherwise, each } of varying)
    sum += times * sizeIn(variables[variable], otherwise) * evaluate(each, variables);
  return sum;
}

/** The largest Int of GraphQL. */
const largest = 2 ** 31 - 1;

/** The size that a value is. No list is shorter than nothing, and what is no number is refused elsewhere. */
export function sizeIn(value: unknown, otherwise: number): number {
  return typeof value === "number" ? Math.min(Math.max(0, value), largest) : otherwise;
}
