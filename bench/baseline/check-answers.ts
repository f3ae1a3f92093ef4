import { firstDifference } from "../../testing/bench/first-difference";
import { post, type Post } from "../../testing/bench/load";

/** The lengths of two answers that say the same. */
export interface AnswerBytes {
  readonly graph: number;
  readonly hand: number;
}

/** Asks both sides once. @throws Error that names the first difference of their answers. */
export async function checkAnswers(question: string, graph: Post, hand: Post): Promise<AnswerBytes> {
  const [one, other] = [await post(graph), await post(hand)];
  const difference = firstDifference(JSON.parse(one.toString()), JSON.parse(other.toString()));
  if (difference) {
    throw new Error(
      `${question}: the answers differ at ${difference.path}: ` +
        `the graph has ${show(difference.one)}, by hand it is ${show(difference.other)}.`,
    );
  }
  return { graph: one.length, hand: other.length };
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 300);
}
