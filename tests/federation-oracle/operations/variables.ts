/** The variables that an operation being made declares, and what is given for them. */
export class Variables {
  private readonly declared: string[] = [];
  readonly given: Record<string, unknown> = {};
  private readonly conditions: string[] = [];

  /** Declares a variable; without a value it is left out of what is given. */
  add(type: string, fallback: string | null, value: unknown): string {
    const name = `v${this.declared.length}`;
    this.declared.push(`$${name}: ${type}${fallback === null ? "" : ` = ${fallback}`}`);
    if (value !== undefined) this.given[name] = value;
    return `$${name}`;
  }

  /** A variable for @skip and @include, with a default unless a value is given. There are few, as a plan branches with each. */
  condition(value: boolean, given: "a value" | "nothing" | "null", reuse: number): string {
    const known = this.conditions[reuse % 3];
    if (known) return known;
    const made =
      given === "a value"
        ? this.add("Boolean!", null, value)
        : this.add("Boolean", String(value), given === "null" ? null : undefined);
    this.conditions.push(made);
    return made;
  }

  /** The declarations as they stand behind the operation's name. */
  get text(): string {
    return this.declared.length === 0 ? "" : `(${this.declared.join(", ")})`;
  }
}
