/** How many bytes the bodies that are being read may hold together, unless one alone may have more. */
const usualRoom = 64 * 1024 * 1024;
/** How much of that one asker may hold: a quarter. */
const share = 1 / 4;
/** How much more quickly bodies have to come while more than half of the room is taken. */
const hurry = 16;

/** How quickly a body has to come. */
interface BodyPace {
  /** How long is looked on before it is told whether it comes quickly enough, in milliseconds: at first, and then each time. */
  readonly windowMs: number;
  /** How many bytes have to come in that time. */
  readonly leastBytes: number;
}

/** 4 kB a second: what a bad mobile connection still gives. */
export const usualPace: BodyPace = { windowMs: 5_000, leastBytes: 20_480 };

/** Who has no room for what came of a body: all who ask together, or the one who sends it. */
export type Shortage = "all" | "asker";

/** How large bodies may be, how much all that are being read may hold in memory together, and how quickly they have to come. */
export class BodyBudget {
  private readonly share: number;
  private readonly heldBy = new Map<string, number>();
  private held = 0;

  /**
   * @param largest of one body, in bytes.
   * @param room how much all bodies that are being read may hold together, in bytes.
   */
  constructor(
    readonly largest: number,
    private readonly room = Math.max(usualRoom, 8 * largest),
    readonly pace: BodyPace = usualPace,
  ) {
    this.share = Math.max(room * share, largest);
  }

  /** How many bytes of each body have to come in the time of the pace now. */
  get leastBytes(): number {
    const { leastBytes } = this.pace;
    return this.held > this.room / 2 ? leastBytes * hurry : leastBytes;
  }

  /** Opens the room of one body. One who asks under a name holds no more than a share with all bodies that are theirs. */
  open(asker?: string): BodyRoom {
    let held = 0;
    const note = (bytes: number) => {
      held += bytes;
      this.held += bytes;
      if (asker === undefined) return;
      const all = (this.heldBy.get(asker) ?? 0) + bytes;
      if (all === 0) this.heldBy.delete(asker);
      else this.heldBy.set(asker, all);
    };
    return {
      take: (bytes) => {
        if (asker !== undefined && (this.heldBy.get(asker) ?? 0) + bytes > this.share) return "asker";
        if (this.held + bytes > this.room) return "all";
        note(bytes);
        return undefined;
      },
      leave: () => note(-held),
    };
  }
}

/** The room of one body while it is read. */
export interface BodyRoom {
  /** Takes room for some bytes that came; gives who has none left, and takes none then. */
  take(bytes: number): Shortage | undefined;
  /** Gives back all that was taken. */
  leave(): void;
}
