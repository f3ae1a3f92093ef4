/** Where in an answer an object or a list stands while it is filled. */
export class AnswerPlace {
  /** Whether an error has put null in the place of this value or of one around it. */
  private gone = false;

  constructor(
    readonly parent: AnswerPlace | null,
    readonly key: string | number,
    /** The object or list that is filled. */
    readonly value: Record<string | number, unknown>,
    private readonly nullable: boolean,
  ) {}

  /** Whether what is put here will not be seen. */
  isGone(): boolean {
    return this.gone || (this.parent?.isGone() ?? false);
  }

  /** Whether this very value was given up; what stands around it is not looked at. */
  get givenUp(): boolean {
    return this.gone;
  }

  /** Gives this value up, and with it all around it up to the first that may be null, which becomes null. */
  giveUp(): void {
    this.gone = true;
    if (!this.parent) return;
    if (this.nullable) this.parent.value[this.key] = null;
    else this.parent.giveUp();
  }

  /** The path of a field or item of this value. */
  pathTo(key: string | number): (string | number)[] {
    return this.parent ? [...this.parent.pathTo(this.key), key] : [key];
  }
}
