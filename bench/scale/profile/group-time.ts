import { groupOf, idle, type Group } from "./groups";
import type { Profile, ProfileNode, Span } from "./profile";

/** How long each group of code ran itself within a span of a profile, in milliseconds. */
export function groupTime(
  { startTime, nodes, samples, timeDeltas }: Profile,
  span: Span,
): Map<Group, number> {
  const groups = groupsOf(nodes);
  const sums = new Map<Group, number>();
  let now = startTime;
  samples.forEach((node, at) => {
    // A sample stands for the time until the next one.
    now += timeDeltas[at] ?? 0;
    const lasted = (timeDeltas[at + 1] ?? 0) / 1000;
    const group = groups.get(node);
    if (group === undefined || group === idle || now < span.from || now > span.to) return;
    sums.set(group, (sums.get(group) ?? 0) + lasted);
  });
  return sums;
}

/** What is built into the engine has no file: it counts as whoever called it. */
function groupsOf(nodes: readonly ProfileNode[]): Map<number, Group> {
  const callers = new Map(nodes.flatMap(({ id, children }) => (children ?? []).map((child) => [child, id])));
  const own = new Map(nodes.map(({ id, callFrame }) => [id, groupOf(callFrame)]));
  const find = (id: number | undefined): Group =>
    id === undefined ? "Node and native code" : (own.get(id) ?? find(callers.get(id)));
  return new Map(nodes.map(({ id }) => [id, find(id)]));
}
