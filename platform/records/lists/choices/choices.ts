import type { Place } from "../../faults/fault";

/** What is chosen for somebody or something that is not on record yet. */
export const chosenNew = "mới";

/** A record that may be meant, as it is shown to who chooses. */
export interface Candidate {
  readonly code: string;
  readonly name: string;
  /** What tells it from others of its name. */
  readonly details: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What was written and for whom it was chosen: a code, or that it is new. */
export interface Choice {
  /** The kind of records that is asked for. */
  readonly about: string;
  readonly written: string;
  /** What stood beside it, so that the same words mean the same. */
  readonly context: string;
  readonly chosen: string;
  /** The day on which it was kept; empty before. */
  readonly day: string;
}

/** A name that a choice is made for. */
export type ChosenName = Omit<Choice, "chosen" | "day">;

/** A name that is not clear, with what it may mean. */
export interface Question extends ChosenName {
  readonly place: Place;
  /** Where somebody or something new may be meant, that is the last of them. */
  readonly candidates: readonly Candidate[];
}

/** The choices that were made, and the questions that are still open. */
export class Choices {
  private readonly made: ReadonlyMap<string, Choice>;
  private readonly asked = new Map<string, Question>();

  /** @param choices the later ones count where two are of the same */
  constructor(choices: readonly Choice[] = []) {
    this.made = new Map(choices.map((choice) => [keyOf(choice), choice]));
  }

  /** What was chosen for a name; undefined where nothing was. */
  chosen(named: ChosenName): string | undefined {
    return this.made.get(keyOf(named))?.chosen;
  }

  /** Asks for a name, once wherever it stands. */
  ask(question: Question): void {
    const key = keyOf(question);
    if (!this.asked.has(key)) this.asked.set(key, question);
  }

  get open(): readonly Question[] {
    return [...this.asked.values()];
  }
}

/** By what a choice is found again: letter case and spaces do not count. */
export function keyOf({ about, written, context }: ChosenName): string {
  return [about, written, context]
    .map((text) => text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim())
    .join("\n");
}
