/** How a season's head and deputies come to their role: named from above, voted by the members, or both. */
type LeadershipRule = "APPOINTED" | "ELECTED";

/** Units whose names begin in some way are of a kind, where they stand under units of another. */
interface UnitUnder {
  readonly begins: string;
  readonly under: string;
  readonly kind: string;
}

/** What makes a sector that sector. It names no class and reads no file, so that every process can know all sectors. */
export interface SectorDefinition {
  /** The code in data and schema: `COURT`. */
  readonly code: string;
  /** The prefix of its types: `Court` in `CourtUnit`. */
  readonly prefix: string;
  /** The name of its subgraph, its root field, its database and its folder: `courts`. */
  readonly name: string;
  /** What the sector is, in English with the Vietnamese term, for the schema. */
  readonly description: string;
  /** Other Vietnamese names that lists have of it. */
  readonly otherNames?: readonly string[];
  /** The kinds of unit that only this sector has, each with its meaning. */
  readonly unitKinds: Readonly<Record<string, string>>;
  /** How units under others are known by their names: a list that names a new one says so what it is. */
  readonly unitsUnder?: readonly UnitUnder[];
  /** The months, 1 to 12, on whose first day a season of the sector may begin. */
  readonly seasonStartMonths: readonly number[];
  /** How leaders of its clusters are made. */
  readonly leadership: readonly LeadershipRule[];
}
