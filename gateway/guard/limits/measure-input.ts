/** What the variables of a request come to. */
export interface InputMeasures {
  readonly inputDepth: number;
  readonly inputValues: number;
  /** Of the longest text. */
  readonly textCharacters: number;
  /** Of the longest name. */
  readonly nameCharacters: number;
  /** Whether there is a number beyond what a float can be: `1e400` has become infinite when JSON was read. */
  readonly isInfinite: boolean;
}

interface Level {
  readonly value: unknown;
  readonly depth: number;
}

type Values = Readonly<Record<string, unknown>>;

/** Measures the values of a request's variables, however deep they nest. */
export function measureInput(variables: Values): InputMeasures {
  let [inputDepth, inputValues, textCharacters, nameCharacters] = [0, 0, 0, 0];
  let isInfinite = false;
  const left: Level[] = [];
  const take = (values: object, depth: number) => {
    if (!Array.isArray(values))
      for (const name of Object.keys(values)) nameCharacters = Math.max(nameCharacters, name.length);
    for (const value of Object.values(values) as unknown[]) {
      inputValues += 1;
      if (typeof value === "string") textCharacters = Math.max(textCharacters, value.length);
      else if (typeof value === "number") isInfinite ||= !Number.isFinite(value);
      else if (typeof value === "object" && value !== null) left.push({ value, depth });
    }
  };
  take(variables, 1);
  for (let level = left.pop(); level; level = left.pop()) {
    inputDepth = Math.max(inputDepth, level.depth);
    take(level.value as object, level.depth + 1);
  }
  return { inputDepth, inputValues, textCharacters, nameCharacters, isInfinite };
}

/** Where the first value stands that is meant, as `.filter.titleCodes[2]`; of values that do not nest deep. */
export function placeOf(values: object, isMeant: (value: unknown) => boolean): string | undefined {
  for (const [name, value] of Object.entries(values) as [string, unknown][]) {
    const step = Array.isArray(values) ? `[${name}]` : `.${name}`;
    if (isMeant(value)) return step;
    if (typeof value !== "object" || value === null) continue;
    const below = placeOf(value, isMeant);
    if (below !== undefined) return `${step}${below}`;
  }
  return undefined;
}
