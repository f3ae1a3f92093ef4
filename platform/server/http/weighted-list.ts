/** One entry of a header such as `accept: application/json;charset=utf-8;q=0.9`. */
export interface WeightedEntry {
  /** In lower case: `application/json`. */
  readonly value: string;
  /** By names in lower case, without `q`. */
  readonly parameters: ReadonlyMap<string, string>;
  /** From 0, which refuses, to 1. */
  readonly weight: number;
}

/** Reads a header in which a client lists what it takes. A weight that cannot be read counts as 1. */
export function readWeightedList(header: string): readonly WeightedEntry[] {
  return header
    .split(",")
    .map(readEntry)
    .filter(({ value }) => value !== "");
}

function readEntry(text: string): WeightedEntry {
  const [value = "", ...pieces] = text.split(";");
  const parameters = new Map<string, string>();
  for (const piece of pieces) {
    const [name = "", given = ""] = piece.split("=", 2);
    parameters.set(name.trim().toLowerCase(), given.trim().replace(/^"(.*)"$/, "$1"));
  }
  const weight = Number(parameters.get("q") ?? 1);
  parameters.delete("q");
  return {
    value: value.trim().toLowerCase(),
    parameters,
    weight: weight >= 0 && weight <= 1 ? weight : 1,
  };
}
