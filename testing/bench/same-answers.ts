import { firstDifference } from "./first-difference";
import { post, type Post } from "./load";

/** One who is asked. */
export interface ComparedAnswer {
  readonly name: string;
  readonly next: () => Post;
}

/**
 * Asks each once, and gives the lengths of their answers, which differ at most in the order of their fields.
 * @throws Error that names the first difference from the first answer, or the errors of that.
 */
export async function sameAnswers(
  operation: string,
  asked: readonly ComparedAnswer[],
): Promise<readonly number[]> {
  const answers: { readonly name: string; readonly bytes: number; readonly value: unknown }[] = [];
  for (const { name, next } of asked) {
    const answer = await post(next());
    answers.push({ name, bytes: answer.length, value: JSON.parse(answer.toString()) });
  }
  const [first, ...others] = answers;
  if (first && typeof first.value === "object" && first.value !== null && "errors" in first.value) {
    throw new Error(`${operation}: ${first.name} answers with ${show(first.value.errors)}.`);
  }
  for (const { name, value } of others) {
    const difference = firstDifference(first?.value, value);
    if (difference) {
      throw new Error(
        `${operation}: the answers differ at ${difference.path}: ` +
          `${first?.name} has ${show(difference.one)}, ${name} has ${show(difference.other)}.`,
      );
    }
  }
  return answers.map(({ bytes }) => bytes);
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 300);
}
