/** What earlier years say of each person: how many years in a row titles were held, and what comes only once. */
export class Careers {
  readonly fighterYears: Uint8Array;
  readonly sectorFighterYears: Uint8Array;
  readonly hasMedal: Uint8Array;

  constructor(people: number) {
    this.fighterYears = new Uint8Array(people);
    this.sectorFighterYears = new Uint8Array(people);
    this.hasMedal = new Uint8Array(people);
  }

  /** Counts a year for a person. */
  pass(person: number, isFighter: boolean, isSectorFighter: boolean): void {
    count(this.fighterYears, person, isFighter);
    count(this.sectorFighterYears, person, isSectorFighter);
  }
}

function count(years: Uint8Array, person: number, held: boolean): void {
  years[person] = held ? Math.min(255, (years[person] ?? 0) + 1) : 0;
}
