import { serveCounting, type CountingGraph } from "../../../tests/statement-counts/counting-graph";
import { savedQuestions } from "../../../testing/saved-operations";
import { root } from "../../../testing/start-process";
import type { FilledDatabase } from "../data/fill";
import { nestedQuery } from "../nested/nested-query";

/** How many statements a question takes. */
export interface StatementCount {
  readonly question: string;
  readonly statements: number;
}

export interface StatementsResult {
  readonly questions: readonly StatementCount[];
  /** The nested question with one cluster a sector, and with a hundred. */
  readonly nestedOfOne: number;
  readonly nestedOfHundred: number;
}

/** The statements of every saved question and of the nested one. */
export async function countStatements({ location }: FilledDatabase): Promise<StatementsResult> {
  const graph = await serveCounting(location, root);
  try {
    const questions: StatementCount[] = [];
    for (const { name, title, query } of savedQuestions()) {
      questions.push({ question: `${name} ${title}`, statements: await count(graph, query) });
    }
    const nested = (clusters: number) => count(graph, nestedQuery, { year: 2021, clusters });
    return { questions, nestedOfOne: await nested(1), nestedOfHundred: await nested(100) };
  } finally {
    await graph.close();
  }
}

/** On a server answers overtake each other and loads may part, so of several tries the smallest number counts. */
async function count(graph: CountingGraph, query: string, variables: object = {}): Promise<number> {
  const counts = [];
  for (let tries = 0; tries < 3; tries++) counts.push((await graph.statementsOf(query, variables)).length);
  return Math.min(...counts);
}
