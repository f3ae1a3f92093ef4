/** How many objects are made of an answer before others have their turn: a millisecond or two of work. */
const turn = 1_000;

/** Whose work is being done. */
let current: Turns | undefined;

/**
 * Does the work of one execution in turns, so that a long answer does not hold the thread: what comes when a turn is over waits until
 * everything else that is ready has been looked at once. Most executions are over within their first turn, and never wait.
 */
export class Turns {
  private left = turn;
  private readonly waiting: (() => void)[] = [];
  private next = 0;
  private caughtUp: (() => void)[] = [];
  private hasEnded = false;

  /** Tells that so many objects were made. */
  note(objects: number): void {
    this.left -= objects;
  }

  /** Whether what comes now is to wait. */
  get isOver(): boolean {
    return this.left <= 0;
  }

  /** Does something now, as part of this execution. */
  run<Value>(work: (value: Value) => void, value: Value): void {
    const outer = enter(this);
    try {
      work(value);
    } finally {
      current = outer;
    }
  }

  /** Does something in a later turn, after what waits already. It must not throw. */
  later(work: () => void): void {
    if (this.hasEnded) return;
    if (this.waiting.push(work) === 1) setImmediate(takeTurn, this);
  }

  /** Calls back when nothing waits for a turn. */
  whenCaughtUp(then: () => void): void {
    if (this.waiting.length === 0) then();
    else this.caughtUp.push(then);
  }

  /** What waits is not done any more. */
  end(): void {
    this.hasEnded = true;
    this.waiting.length = 0;
    this.next = 0;
    this.tellCaughtUp();
  }

  /** Does what waits, for one turn. */
  take(): void {
    this.left = turn;
    while (this.next < this.waiting.length && this.left > 0) {
      const work = this.waiting[this.next];
      this.next += 1;
      if (work) this.run(work, undefined);
    }
    if (this.next < this.waiting.length) {
      setImmediate(takeTurn, this);
      return;
    }
    this.waiting.length = 0;
    this.next = 0;
    this.tellCaughtUp();
  }

  private tellCaughtUp(): void {
    if (this.caughtUp.length === 0) return;
    const told = this.caughtUp;
    this.caughtUp = [];
    for (const then of told) then();
  }
}

/** Says whose work is being done now; gives whose it was. */
function enter(turns: Turns): Turns | undefined {
  const outer = current;
  current = turns;
  return outer;
}

function takeTurn(turns: Turns): void {
  turns.take();
}

const ready = Promise.resolve();

/**
 * When a loader fetches what it was asked for: as soon as the promises that are there are through, as DataLoader has it, and the
 * execution that asked first has done what waits for a turn. Else a long list would cost a statement for each turn.
 */
export function afterTurns(dispatch: () => void): void {
  const turns = current;
  void ready.then(() => {
    process.nextTick(turns ? () => turns.whenCaughtUp(dispatch) : dispatch);
  });
}

/** Lets everything else that is ready have its turn. */
export function giveTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
