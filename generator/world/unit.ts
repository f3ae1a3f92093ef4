export type Sector = "JUSTICE" | "COURT";

/** A name that a unit bore until a day. */
interface FormerName {
  readonly name: string;
  readonly until: string;
}

export interface Unit {
  readonly code: string;
  readonly sector: Sector;
  readonly kind: string;
  readonly name: string;
  readonly englishName: string;
  readonly abbreviation: string | null;
  readonly aliases: readonly string[];
  readonly province: string | null;
  readonly parent: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Oldest first. */
  readonly formerNames: readonly FormerName[];
  /** How many people work there, against other units. */
  readonly staff: number;
}

export interface Succession {
  readonly kind: string;
  readonly on: string;
  readonly predecessor: Unit;
  readonly successor: Unit;
  readonly legalBasis: string | null;
}

type Essentials = Pick<Unit, "code" | "sector" | "kind" | "name" | "englishName">;

/** A unit with what is usual where nothing is said. Its name is marked as generated. */
export function unit({ name, englishName, ...rest }: Essentials & Partial<Unit>): Unit {
  return {
    abbreviation: null,
    aliases: [],
    province: null,
    parent: null,
    validFrom: null,
    validTo: null,
    formerNames: [],
    staff: 0,
    ...rest,
    name: marked(name),
    englishName: `${englishName} (generated)`,
  };
}

/** Shows that a name is generated. */
export function marked(name: string): string {
  return `${name} (mẫu)`;
}

export function isValidOn({ validFrom, validTo }: Unit, day: string): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
}

/** The name that a unit bore on a day. */
export function nameOn({ name, formerNames }: Unit, day: string): string {
  return formerNames.find(({ until }) => day <= until)?.name ?? name;
}
