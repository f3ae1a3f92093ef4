import { circleThrough, componentsOf, type LinkedNodes } from "./linked-nodes";

function linked(count: number, ...links: readonly (readonly [number, number])[]): LinkedNodes {
  return { count, from: links.map(([from]) => from), to: links.map(([, to]) => to) };
}

describe("nodes with links between them", () => {
  it("have the same component exactly when they lie on a circle", () => {
    const nodes = linked(8, [0, 1], [1, 2], [2, 0], [2, 3], [3, 4], [4, 3], [5, 5], [6, 4], [0, 3]);
    const [a, b, c, d, e, f, g, h] = componentsOf(nodes);
    expect([b, c]).toEqual([a, a]);
    expect(e).toBe(d);
    expect(new Set([a, d, f, g, h]).size).toBe(5);
  });

  it("lie on a circle that is the shortest of those that a link is on", () => {
    const nodes = linked(5, [0, 1], [1, 2], [2, 3], [3, 0], [1, 4], [4, 0], [4, 4]);
    const component = componentsOf(nodes);
    expect(circleThrough(nodes, component, 0)).toEqual([0, 4, 5]);
    expect(circleThrough(nodes, component, 2)).toEqual([2, 3, 0, 1]);
    expect(circleThrough(nodes, component, 6)).toEqual([6]);
  });

  it("may be a hundred thousand in one circle", () => {
    const count = 100_000;
    const nodes = linked(count, ...Array.from({ length: count }, (_, at) => [at, (at + 1) % count] as const));
    const component = componentsOf(nodes);
    expect(new Set(component).size).toBe(1);
    expect(circleThrough(nodes, component, 7)).toHaveLength(count);
  });
});
