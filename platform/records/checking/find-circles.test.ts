import { Person } from "../testkit/atlas";
import { code, recordKind, text } from "..";
import { compileKind } from "../kinds/compiled-kind";
import type { RecordKind } from "../kinds/record-kind";
import { findCircles } from "./find-circles";
import { RecordIndex } from "./record-index";
import type { StoredLink } from "./stored-records";

/** Each is named after another: a chain from a record to one of its own kind. */
const people = recordKind({
  name: "people",
  description: "People",
  columns: { code: code().required(), name: text().required() },
  key: "code",
  chain: {
    from: "code",
    to: "name",
    rule: { en: "nobody is named after oneself", vi: "không ai được đặt tên theo chính mình" },
  },
  databases: () => ["north"],
  entity: Person,
});
/** The same as records of their own: their codes say nothing of the chain. */
const links: RecordKind = {
  ...(people as RecordKind),
  columns: { ...people.columns, elder: code() },
  chain: {
    from: "elder",
    to: "name",
    rule: { en: "nobody is elder than oneself", vi: "không ai lớn tuổi hơn chính mình" },
  },
};

/** The circles of some links of files, `key: from → to`, over some of a database. */
async function circlesOf(kind: RecordKind, files: readonly StoredLink[], stored: readonly StoredLink[] = []) {
  const compiled = compileKind(kind);
  const index = new RecordIndex();
  for (const [line, { key, from, to }] of files.entries()) {
    index.add(kind.name, key, 0, line);
    index.hold(kind.name, compiled.chain?.from.property ?? "", key, from);
    index.hold(kind.name, compiled.chain?.to.property ?? "", key, to);
  }
  const find = async (_: string, keys: readonly string[]) => stored.filter(({ from }) => keys.includes(from));
  const circles = await findCircles(compiled, index, { links: find });
  return circles.map(({ key, circle }) => ({ key, circle: circle?.en ?? null }));
}

const named = (from: string, to: string): StoredLink => ({ key: from, from, to });

describe("the links of a chain", () => {
  it("are right in a tree, in a diamond, and where nothing follows", async () => {
    expect(await circlesOf(people, [named("a", "b"), named("b", "c"), named("d", "b")])).toEqual([]);
    const diamond = [named("a", "b"), named("a", "c"), named("b", "d"), named("c", "d")];
    const records = diamond.map((link, at) => ({ ...link, key: `r${at}` }));
    expect(await circlesOf(links, records)).toEqual([]);
  });

  it("are told when they lead in a circle, each circle once and whatever leads into it", async () => {
    const files = [named("x", "a"), named("a", "b"), named("b", "c"), named("c", "a"), named("s", "s")];
    expect(await circlesOf(people, files)).toEqual([
      { key: "a", circle: "a → b → c → a" },
      { key: "s", circle: "s → s" },
    ]);
  });

  it("are followed through what a database has", async () => {
    const stored = [named("b", "c"), named("c", "d"), named("d", "a"), named("y", "z")];
    expect(await circlesOf(people, [named("a", "b")], stored)).toEqual([
      { key: "a", circle: "a → b → c → d → a" },
    ]);
  });

  it("of a file stand in the place of those that a database has of the same records", async () => {
    const stored = [named("a", "b"), named("b", "a")];
    expect(await circlesOf(people, [named("b", "c")], stored)).toEqual([]);
    const turned = [{ key: "r1", from: "b", to: "a" }];
    expect(await circlesOf(links, turned, [{ key: "r1", from: "a", to: "b" }])).toEqual([]);
    expect(await circlesOf(links, turned, [{ key: "r2", from: "a", to: "b" }])).toEqual([
      { key: "r1", circle: "b → a → b" },
    ]);
  });

  it("are not told of a circle that only a database has", async () => {
    expect(await circlesOf(people, [named("x", "a")], [named("a", "b"), named("b", "a")])).toEqual([]);
  });

  it("are told by their beginning where a circle is long, and without it where there are many", async () => {
    const long = Array.from({ length: 30 }, (_, at) => named(`n${at}`, `n${(at + 1) % 30}`));
    expect(await circlesOf(people, long)).toEqual([
      { key: "n0", circle: "n0 → n1 → n2 → n3 → n4 → n5 → n6 → n7 → n8 → n9 → … 20 more … → n0" },
    ]);
    const many = await circlesOf(
      people,
      Array.from({ length: 150 }, (_, at) => named(`n${at}`, `n${at}`)),
    );
    expect(many.filter(({ circle }) => circle !== null)).toHaveLength(100);
    expect(many).toHaveLength(150);
  });
});
