/** What the generator is asked for; the same options give the same files, byte for byte. */
export interface GenerateOptions {
  readonly seed: number;
  /** 1 is about 1,700 units, 30,000 people and 1,000,000 awards. */
  readonly scale: number;
  readonly fromYear: number;
  /** The emulation year that is under way; the ones before are over. */
  readonly toYear: number;
  readonly awards: number;
}

export const peopleAtScale1 = 30_000;
export const awardsAtScale1 = 1_000_000;
