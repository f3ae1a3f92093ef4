import { getHeapStatistics } from "node:v8";

/** How much of the heap the answers that are being made may fill together. */
const shareOfHeap = 1 / 3;

/** What the answers that are being made hold in this process, as it is estimated, and how much that may be. */
export class AnswerMemory {
  private held = 0;

  /**
   * @param refusedWith the status of a request for which there is no room: 503, and 422 from a subgraph, whose gateway takes 503 for
   * one that is away.
   * @param room in bytes.
   */
  constructor(
    readonly refusedWith: 503 | 422,
    private readonly room = getHeapStatistics().heap_size_limit * shareOfHeap,
  ) {}

  /** Takes some bytes more; false when there is no room for them. */
  take(bytes: number): boolean {
    if (this.held + bytes > this.room) return false;
    this.held += bytes;
    return true;
  }

  /** Gives back what was taken. */
  giveBack(bytes: number): void {
    this.held -= bytes;
  }
}
