import { hash } from "../chance/chance";
import type { Unit } from "../world/unit";
import type { World } from "../world/world";

/** A unit with those that follow it, each from a day on: where a group of people works over the years. */
export interface Home {
  readonly unit: Unit;
  readonly chain: readonly { readonly unit: Unit; readonly from: string }[];
  /** The number of its first person, and how many people it has. */
  readonly first: number;
  readonly size: number;
  /** In which years, of every five, its head changes. */
  readonly turn: number;
}

/** The units that always have people, however small the world is: their heads sign decisions. */
const peopledFirst = ["gen-moj", "gen-spc", "gen-moj-gdcje"];
const peopledFirstSize = 2;

const ever = "0000-00-00";

/** Spreads people over the units that do not follow others, by their sizes. */
export function settle(world: World, people: number): readonly Home[] {
  const units = world.units.filter((unit) => unit.staff > 0 && !takesPeopleOver(world, unit));
  const total = units.reduce((sum, { staff }) => sum + staff, 0);
  const spread = people - peopledFirst.length * peopledFirstSize;
  const homes: Home[] = [];
  let passed = 0;
  let first = 0;
  for (const unit of units) {
    const before = Math.floor((passed * spread) / total);
    passed += unit.staff;
    const extra = peopledFirst.includes(unit.code) ? peopledFirstSize : 0;
    const size = Math.floor((passed * spread) / total) - before + extra;
    homes.push({ unit, chain: chainOf(world, unit), first, size, turn: hash("turn", unit.code) % 5 });
    first += size;
  }
  return homes;
}

function takesPeopleOver(world: World, unit: Unit): boolean {
  return world.successions.some(
    (each) =>
      each.successor === unit && each.on === unit.validFrom && world.followingOf(each.predecessor) === each,
  );
}

function chainOf(world: World, first: Unit): Home["chain"] {
  const chain = [{ unit: first, from: first.validFrom ?? ever }];
  for (let next = world.followingOf(first); next; next = world.followingOf(next.successor)) {
    chain.push({ unit: next.successor, from: next.on });
  }
  return chain;
}
