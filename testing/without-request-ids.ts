/** An answer without the ids of its request, by which two of the same answers differ. */
export function withoutRequestIds<Answer>(answer: Answer): Answer {
  const drop = (name: string, value: unknown): unknown => (name === "requestId" ? undefined : value);
  return JSON.parse(JSON.stringify(answer, drop)) as Answer;
}
