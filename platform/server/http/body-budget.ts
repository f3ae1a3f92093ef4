/** How many bytes the bodies that are being read may hold together, unless one alone may have more. */
const usualBudget = 64 * 1024 * 1024;

/** How large a body may be, and how much all that are being read may hold in memory together. */
export class BodyBudget {
  private held = 0;

  /** @param largest of one body, in bytes. */
  constructor(
    readonly largest: number,
    private readonly room = Math.max(usualBudget, 8 * largest),
  ) {}

  /** Takes some bytes more; false when there is no room for them. */
  reserve(bytes: number): boolean {
    if (this.held + bytes > this.room) return false;
    this.held += bytes;
    return true;
  }

  /** Gives back what was taken. */
  release(bytes: number): void {
    this.held -= bytes;
  }
}
