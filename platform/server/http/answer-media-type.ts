import { readWeightedList, type WeightedEntry } from "./weighted-list";

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
