/** Nodes by their numbers, and links from one to another by theirs. */
export interface LinkedNodes {
  readonly count: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** The links that go out from each node. */
interface Outgoing {
  /** The links, those of one node after those of the one before. */
  readonly links: Int32Array;
  /** Where the links of each node begin; one more than there are nodes. */
  readonly starts: Int32Array;
}

function outgoingOf({ count, from }: LinkedNodes): Outgoing {
  const starts = new Int32Array(count + 1);
  for (const node of from) starts[node + 1] = (starts[node + 1] ?? 0) + 1;
  for (let node = 0; node < count; node += 1)
    starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  const next = starts.slice();
  const links = new Int32Array(from.length);
  for (const [link, node] of from.entries()) {
    const at = next[node] ?? 0;
    links[at] = link;
    next[node] = at + 1;
  }
  return { links, starts };
}

/**
 * The strongly connected component of each node, by Tarjan's algorithm without recursion: two nodes lie on a circle
 * exactly when they have the same. A node that is on none has one of its own.
 */
export function componentsOf(nodes: LinkedNodes): Int32Array {
  const { links, starts } = outgoingOf(nodes);
  const component = new Int32Array(nodes.count).fill(-1);
  const order = new Int32Array(nodes.count).fill(-1);
  const lowest = new Int32Array(nodes.count);
  const next = starts.slice();
  const open: number[] = [];
  const path: number[] = [];
  let visited = 0;
  const enter = (node: number) => {
    order[node] = lowest[node] = visited;
    visited += 1;
    open.push(node);
    path.push(node);
  };
  const lower = (node: number, by: number) => (lowest[node] = Math.min(lowest[node] ?? 0, by));
  for (let root = 0; root < nodes.count; root += 1) {
    if (order[root] !== -1) continue;
    enter(root);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const at = next[node] ?? 0;
      if (at < (starts[node + 1] ?? 0)) {
        next[node] = at + 1;
        const target = nodes.to[links[at] ?? 0] ?? 0;
        if (order[target] === -1) enter(target);
        else if (component[target] === -1) lower(node, order[target] ?? 0);
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before !== undefined) lower(before, lowest[node] ?? 0);
      if (lowest[node] !== order[node]) continue;
      for (let member = open.pop(); member !== undefined; member = open.pop()) {
        component[member] = node;
        if (member === node) break;
      }
    }
  }
  return component;
}

/** The shortest circle that a link lies on, whose ends have the same component: its links, that one first. */
export function circleThrough(nodes: LinkedNodes, component: Int32Array, link: number): number[] {
  const { links, starts } = outgoingOf(nodes);
  const { from, to } = nodes;
  const [begin, end] = [to[link] ?? 0, from[link] ?? 0];
  /** The link by which each node was reached. */
  const reachedBy = new Map<number, number>([[begin, link]]);
  for (const node of reachedBy.keys()) {
    if (node === end) break;
    for (const each of links.subarray(starts[node], starts[node + 1])) {
      const target = to[each] ?? 0;
      if (component[target] === component[begin] && !reachedBy.has(target)) reachedBy.set(target, each);
    }
  }
  const circle: number[] = [];
  for (let node = end; node !== begin; node = from[circle[0] ?? 0] ?? 0)
    circle.unshift(reachedBy.get(node) ?? 0);
  return [link, ...circle];
}
