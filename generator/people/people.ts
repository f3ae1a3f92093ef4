import { hash, scatter } from "../chance/chance";
import { dayBefore, dayOf, yearOf } from "../days/days";
import type { GenerateOptions } from "../options";
import { nameOn, type Sector, type Unit } from "../world/unit";
import type { World } from "../world/world";
import { settle, type Home } from "./home";
import { callingOf, leaderOf, levelOf, type PostRole } from "./post";

const syllables =
  "An Bách Cầm Duy Đan Gia Hà Khê Lam Mai Nam Oanh Phúc Quân Sa Tâm Uyên Vân Xuân Yên Bình Chi Diệp Đông Hải Kim Linh Minh Ngân Phong Quế Sơn Thảo Trúc Vũ".split(
    " ",
  );

export interface Post {
  readonly title: string;
  readonly level: string;
  readonly unit: Unit;
}

export interface Position extends Post {
  readonly from: string;
  readonly to: string | null;
}

const termYears = 5;

/**
 * The people of a world. Hardly anything is kept of them: who they are and what they do on a day follows from their
 * number and their place in their home, so that a larger world needs little more memory.
 */
export class People {
  readonly homes: readonly Home[];
  private readonly homeIndex: Uint32Array;
  private readonly leading: ReadonlyMap<string, Home>;
  private readonly salt: number;
  private readonly terms: number;

  constructor(
    world: World,
    private readonly options: GenerateOptions,
    readonly count: number,
  ) {
    this.homes = settle(world, count);
    this.homeIndex = new Uint32Array(count);
    this.homes.forEach((home, at) => this.homeIndex.fill(at, home.first, home.first + home.size));
    this.leading = leadingHomes(this.homes);
    this.salt = hash(options.seed, "people");
    this.terms = Math.ceil((options.toYear - options.fromYear + 1) / termYears) + 1;
  }

  codeOf(person: number): string {
    return `gen-p-${String(person + 1).padStart(5, "0")}`;
  }

  nameOf(person: number): string {
    return personName(person, this.traits(person, 1));
  }

  sexOf(person: number): "FEMALE" | "MALE" {
    return this.traits(person, 7) % 2 === 0 ? "FEMALE" : "MALE";
  }

  sectorOf(person: number): Sector {
    return this.homeOf(person).unit.sector;
  }

  homeOf(person: number): Home {
    const home = this.homes[this.homeIndex[person] ?? 0];
    if (!home) throw new Error(`there is no person ${person}`);
    return home;
  }

  /** How good a person is at the work, from 0 to 1: the same over the years. */
  talentOf(person: number): number {
    return this.traits(person, 2) / 4_294_967_296;
  }

  /** Whether the person works through a year. */
  isActive(person: number, year: number): boolean {
    const left = this.leftIn(person);
    return yearOf(this.joinedOn(person)) < year && (left === null || year < left);
  }

  joinedOn(person: number): string {
    const { unit } = this.homeOf(person);
    const traits = this.traits(person, 3);
    const { fromYear, toYear } = this.options;
    const isLate = !this.isLeader(person) && traits % 100 < 16 && toYear > fromYear;
    const year = isLate
      ? fromYear + ((traits >>> 8) % (toYear - fromYear))
      : fromYear - 2 - ((traits >>> 8) % 14);
    const day = dayOf(year, 1 + ((traits >>> 16) % 12), 1);
    return unit.validFrom !== null && day < unit.validFrom ? unit.validFrom : day;
  }

  /** The unit that the person works in on a day; before and after working, the first and the last one. */
  unitOn(person: number, day: string): Unit {
    const { chain, unit } = this.homeOf(person);
    return chain.findLast(({ from }) => from <= day)?.unit ?? unit;
  }

  postOn(person: number, day: string): Post {
    const left = this.leftIn(person);
    const until = left === null || day < dayOf(left, 1, 1) ? day : dayOf(left - 1, 12, 31);
    const unit = this.unitOn(person, until);
    const role = this.roleIn(person, unit, yearOf(until));
    const title =
      role === "STAFF"
        ? callingOf(unit.kind, this.traits(person, 4) >>> 4, yearOf(until) >= this.seniorFrom(person))
        : leaderOf(unit.kind, role);
    return { title: `${title} ${nameOn(unit, until)}`, level: levelOf(unit.kind, role), unit };
  }

  isJudgeOn(person: number, day: string): boolean {
    return this.sectorOf(person) === "COURT" && this.postOn(person, day).title.startsWith("Thẩm phán");
  }

  /** The person who heads a unit on a day; null where nobody works there. */
  headOf(unit: Unit, day: string): number | null {
    const home = this.leading.get(unit.code);
    return home && home.size > 0 ? home.first + (this.termOf(home, yearOf(day)) % home.size) : null;
  }

  /** Whoever heads a unit or, where nobody works in it, null; as records refer to people. */
  headCodeOf(unit: Unit, day: string): string | null {
    const head = this.headOf(unit, day);
    return head === null ? null : this.codeOf(head);
  }

  /** The posts of a person one after the other, up to a day. */
  positionsOf(person: number, until: string): Position[] {
    const home = this.homeOf(person);
    const joined = this.joinedOn(person);
    const left = this.leftIn(person);
    const changes = [
      joined,
      dayOf(this.seniorFrom(person), 1, 1),
      ...Array.from({ length: this.terms }, (_, term) => dayOf(this.termStart(home, term), 1, 1)),
      ...home.chain.map(({ from }) => from),
    ];
    const end = left === null ? null : dayOf(left, 1, 1);
    const days = [...new Set(changes)]
      .filter((day) => joined <= day && day <= until && (end === null || day < end))
      .sort();
    const posts = days.map((from) => ({ from, ...this.postOn(person, from) }));
    const starts = posts.filter((post, at) => {
      const before = posts[at - 1];
      return !before || before.unit !== post.unit || before.title !== post.title;
    });
    return starts.map((post, at) => {
      const next = starts[at + 1]?.from ?? (end !== null && end <= until ? end : null);
      return { ...post, to: next === null ? null : dayBefore(next) };
    });
  }

  private roleIn(person: number, unit: Unit, year: number): PostRole {
    const home = this.homeOf(person);
    const place = person - home.first;
    const term = this.termOf(home, year);
    const isHead = term % home.size === place;
    // Where units merged, the heads of all but one of them became deputies.
    if (isHead) return this.leading.get(unit.code) === home ? "HEAD" : "DEPUTY";
    return (term + 1) % home.size === place ? "DEPUTY" : "STAFF";
  }

  private termOf(home: Home, year: number): number {
    return Math.max(0, Math.floor((year - this.options.fromYear - home.turn) / termYears) + 1);
  }

  private termStart(home: Home, term: number): number {
    return this.options.fromYear + home.turn + termYears * (term - 1);
  }

  private isLeader(person: number): boolean {
    const { first } = this.homeOf(person);
    return person - first <= this.terms;
  }

  private seniorFrom(person: number): number {
    const { fromYear, toYear } = this.options;
    return fromYear - 4 + (this.traits(person, 5) % (toYear - fromYear + 5));
  }

  /** The year in which the person works no more; null while that has not come. */
  private leftIn(person: number): number | null {
    const home = this.homeOf(person);
    const traits = this.traits(person, 6);
    const { toYear } = this.options;
    const place = person - home.first;
    if (this.isLeader(person)) {
      const isOnceOnly = home.size > this.terms + 1;
      const end = this.termStart(home, place + 1);
      return isOnceOnly && traits % 2 === 0 && end <= toYear ? end : null;
    }
    if (traits % 100 >= 10) return null;
    const year = yearOf(this.joinedOn(person)) + 3 + ((traits >>> 8) % 30);
    return year > this.options.fromYear && year <= toYear ? year : null;
  }

  private traits(person: number, which: number): number {
    return scatter(scatter(this.salt + Math.imul(person + 1, 0x9e3779b1)) + Math.imul(which, 0x85ebca6b));
  }
}

/** The home whose heads lead a unit: its own people, or those of the unit that it chiefly follows. */
function leadingHomes(homes: readonly Home[]): Map<string, Home> {
  const leading = new Map<string, Home>();
  const isBetter = (home: Home, unit: Unit, other: Home | undefined): boolean =>
    !other ||
    home.unit === unit ||
    (other.unit !== unit && home.unit.province === unit.province && other.unit.province !== unit.province);
  for (const home of homes) {
    for (const { unit } of home.chain)
      if (isBetter(home, unit, leading.get(unit.code))) leading.set(unit.code, home);
  }
  return leading;
}

/** A name that nobody bears: its number shows that it is generated, its syllables that it is a person's. */
function personName(index: number, traits: number): string {
  const at = (shift: number): string => syllables[(traits >>> shift) % syllables.length] ?? "";
  const given = [at(3), at(11), ...(traits % 3 === 0 ? [at(19)] : [])];
  return `Người Mẫu ${String(index + 1).padStart(5, "0")} ${given.join(" ")}`;
}
