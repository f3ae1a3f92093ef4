import type { Shortage } from "../../platform/server/http/body-budget";

/** How many files are under way at a time, and how many of them one who asks may have. */
export class TransferLimit {
  private underWay = 0;
  private readonly byAsker = new Map<string, number>();

  constructor(
    readonly most: number,
    readonly mostEach: number,
  ) {}

  /** Lets a file be under way; gives who has no room left, and lets it not be then. */
  enter(asker: string): Shortage | undefined {
    const own = this.byAsker.get(asker) ?? 0;
    if (own >= this.mostEach) return "asker";
    if (this.underWay >= this.most) return "all";
    this.underWay += 1;
    this.byAsker.set(asker, own + 1);
    return undefined;
  }

  /** Is told of the end of one that was let be. */
  leave(asker: string): void {
    const own = (this.byAsker.get(asker) ?? 0) - 1;
    this.underWay -= 1;
    if (own > 0) this.byAsker.set(asker, own);
    else this.byAsker.delete(asker);
  }
}
