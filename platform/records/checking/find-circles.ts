import { joined, type Text } from "../../languages/language";
import type { CompiledKind } from "../kinds/compiled-kind";
import { texts } from "./checking.texts";
import { CompactKeys } from "./compact-keys";
import type { RecordIndex } from "./record-index";
import { inPieces, type StoredRecords } from "./stored-records";
import { circleThrough, componentsOf, type LinkedNodes } from "./linked-nodes";

/** A record of the files because of which its kind's links lead in a circle. */
export interface Circle {
  readonly key: string;
  /** The circle as it is told; null past the first hundred. */
  readonly circle: Text | null;
}

const mostTold = 100;
const mostShown = 10;
const colon: Text = { en: ": ", vi: ": " };
const arrow: Text = { en: " → ", vi: " → " };

/**
 * Finds the circles in the links of a kind's chain: those that records of the files make, and those that databases have
 * of the other records. One that the files have no part in is not theirs to mend. Each circle is told once.
 */
export async function findCircles(
  kind: CompiledKind,
  index: RecordIndex,
  stored: Pick<StoredRecords, "links">,
): Promise<Circle[]> {
  const nodes = new CompactKeys();
  const [from, to]: [number[], number[]] = [[], []];
  /** The records that make the links of files, which come first. */
  const makers: string[] = [];
  const numberOf = (key: string) => {
    const known = nodes.find(key);
    return known === -1 ? nodes.add(key) : known;
  };
  const link = (one: string, other: string) => {
    from.push(numberOf(one));
    to.push(numberOf(other));
  };
  for (const { key, from: one, to: other } of linksOf(kind, index)) {
    makers.push(key);
    link(one, other);
  }
  // What the databases have is followed from there on; records of the files stand in the place of theirs.
  const isKeyed = kind.chain?.from.property === kind.key.property;
  for (let asked = 0; asked < nodes.size;) {
    const keys = Array.from({ length: nodes.size - asked }, (_, at) => nodes.at(asked + at));
    asked = nodes.size;
    for (const piece of inPieces(keys.filter((key) => !isKeyed || !index.has(kind.name, key)))) {
      for (const found of await stored.links(kind.name, piece)) {
        if (!index.has(kind.name, found.key)) link(found.from, found.to);
      }
    }
  }
  return tell({ count: nodes.size, from, to }, makers, nodes);
}

/** What a circle breaks, and the circle itself where it is told. */
export function circleTold(rule: Text, circle: Text | null): Text {
  return circle === null ? rule : joined([rule, circle], colon);
}

function tell(linked: LinkedNodes, makers: readonly string[], nodes: CompactKeys): Circle[] {
  const { from, to } = linked;
  const component = componentsOf(linked);
  const told = new Set<number>();
  const circles: Circle[] = [];
  for (const [number, key] of makers.entries()) {
    if (component[from[number] ?? -1] !== component[to[number] ?? -1] || told.has(number)) continue;
    if (circles.length >= mostTold) {
      circles.push({ key, circle: null });
      continue;
    }
    const links = circleThrough(linked, component, number);
    for (const each of links) told.add(each);
    circles.push({ key, circle: shown(links.map((each) => nodes.at(from[each] ?? 0))) });
  }
  return circles;
}

/** `a → b → a`; of a long circle, its beginning. */
function shown(keys: readonly string[]): Text {
  const left = keys.length - mostShown;
  const middle = left > 0 ? [texts.moreInCircle({ count: left })] : [];
  return joined([...keys.slice(0, mostShown), ...middle, keys[0] ?? ""], arrow);
}

function* linksOf({ name, key: { property }, chain }: CompiledKind, index: RecordIndex) {
  if (!chain) return;
  const textOf = (key: string, of: string) => (of === property ? key : index.held(name, of, key));
  for (const { key } of index.records(name)) {
    const [from, to] = [textOf(key, chain.from.property), textOf(key, chain.to.property)];
    if (from != null && to != null) yield { key, from, to };
  }
}
