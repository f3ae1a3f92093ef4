/** What GraphQL answers are written as; the first one where a client has no preference. */
export const answerMediaTypes = ["application/json", "application/graphql-response+json"] as const;

export type AnswerMediaType = (typeof answerMediaTypes)[number];

/**
 * The media type that a client likes best, by weight, then by how closely it names the type, then by its order.
 * Undefined when it takes none. Without an `accept` header it is application/json, as older clients expect.
 */
export function answerMediaTypeFor(accept: string | undefined): AnswerMediaType | undefined {
  if (accept === undefined || accept === "*/*") return "application/json";
  const ranges = readWeightedList(accept);
  return answerMediaTypes
    .map((type) => ({ type, ...wishFor(type, ranges) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || b.closeness - a.closeness || a.place - b.place)[0]?.type;
}

/** What the range that names a type most closely says of it. */
function wishFor(type: AnswerMediaType, ranges: readonly WeightedEntry[]) {
  const names = ["*/*", "application/*", type];
  return ranges
    .map((range, place) => ({ place, weight: range.weight, closeness: closenessOf(range, names) }))
    .reduce((best, wish) => (wish.closeness > best.closeness ? wish : best), {
      place: ranges.length,
      weight: 0,
      closeness: -1,
    });
}

/** All answers are UTF-8, so a range that asks for another charset is for none of them. */
function closenessOf({ value, parameters }: WeightedEntry, names: readonly string[]): number {
  const charset = parameters.get("charset")?.toLowerCase() ?? "utf-8";
  return charset === "utf-8" || charset === "utf8" ? names.indexOf(value) : -1;
}

/** Whether a client takes gzip, and does not like an answer as it is better. */
export function takesGzip(acceptEncoding: string | undefined): boolean {
  if (acceptEncoding === undefined) return false;
  const codings = readWeightedList(acceptEncoding);
  const weightOf = (...names: readonly string[]) =>
    codings.find(({ value }) => names.includes(value))?.weight;
  const gzip = weightOf("gzip", "x-gzip") ?? weightOf("*") ?? 0;
  return gzip > 0 && gzip >= (weightOf("identity") ?? 0);
}

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
