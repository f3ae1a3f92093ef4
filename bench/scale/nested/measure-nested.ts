import { firstDifference } from "../../../testing/bench/first-difference";
import type { Measurement } from "../../../testing/bench/contest";
import type { FilledDatabase } from "../data/fill";
import type { Group } from "../profile/groups";
import { profileGraph } from "../profile/profile-graph";
import { race } from "../race";
import { ask, requestsTo, type Subject } from "../subject";
import { nestedQuery } from "./nested-query";

export interface NestedResult {
  readonly graph: Measurement;
  readonly hand: Measurement;
  readonly bytes: number;
  /** Milliseconds a request by group of code, the most first. */
  readonly profile: ReadonlyMap<Group, number>;
}

export const nestedVariables = { year: 2021, clusters: 100 };
const question = { query: nestedQuery, variables: nestedVariables };
const warmUp = 3;

/** The nested question by the graph and by hand, equal answers first, and where the graph's time goes. */
export async function measureNested(
  database: FilledDatabase,
  graph: Subject,
  hand: Subject,
  seconds: number,
): Promise<NestedResult> {
  const answers = [
    await ask<object>(graph, "/graphql", question),
    await ask<object>(hand, "/nested", question),
  ];
  const difference = firstDifference(answers[0], answers[1]);
  if (difference) {
    const { path, one, other } = difference;
    throw new Error(
      `The nested answers differ at ${path}: ${JSON.stringify(one)} and by hand ${JSON.stringify(other)}.`,
    );
  }
  const [ofGraph, ofHand] = await race(
    { subject: graph, next: graph.requests("/graphql", question) },
    { subject: hand, next: hand.requests("/nested", question) },
    { seconds, warmUp },
  );
  const profile = await profileGraph(
    database,
    (address) => requestsTo(address)("/graphql", question),
    seconds,
  );
  return { graph: ofGraph, hand: ofHand, bytes: JSON.stringify(answers[1]).length, profile };
}
