import type { GraphQLFormattedError } from "graphql";
import type { OperationLimits } from "../../config/operation-limits";
import type { ErrorCode } from "../../errors/error-catalogue";
import { GraphError } from "../../errors/graph-error";
import type { AnswerMemory } from "./answer-memory";
import type { Text } from "../../languages/language";
import { texts } from "./request.texts";

/** What is counted of an answer while it is made. */
export type Counted = "objects" | "rows" | "answerBytes";

/** The most of each. */
export type AnswerLimits = Pick<OperationLimits, Counted>;

const unlimited: AnswerLimits = { objects: Infinity, rows: Infinity, answerBytes: Infinity };

interface Measures {
  readonly measured: number;
  readonly allowed: number;
}

interface Refusal {
  readonly code: ErrorCode;
  readonly tell: (measures: Measures) => Text;
}

const refusalsOf: Readonly<Record<Counted, Refusal>> = {
  objects: { code: "TOO_MANY_OBJECTS", tell: texts.tooManyObjects },
  rows: { code: "TOO_MANY_ROWS", tell: texts.tooManyRows },
  answerBytes: { code: "ANSWER_TOO_LARGE", tell: texts.answerTooLarge },
};

const refusals: ReadonlySet<unknown> = new Set<ErrorCode>([
  ...Object.values(refusalsOf).map(({ code }) => code),
  "SERVER_OVERLOADED",
]);

/** What takes how much memory while an answer is made, in bytes: an object with its place, what is awaited for one of its fields, … */
const memoryOf = { object: 300, promise: 700, row: 800, byte: 3 };

/** What every request may hold without being asked for it: most never hold more. How many there are is bounded elsewhere. */
const unasked = 1024 * 1024;
/** How much is taken at a time beyond that. */
const step = 1024 * 1024;

/**
 * How much one request may find, read and answer. It is counted while the answer is made, for what an operation comes to can only
 * be guessed before: when a limit is passed, the request is refused and what is still to be done for it is not begun.
 */
export class RequestBudget {
  private readonly spent: Record<Counted, number> = { objects: 0, rows: 0, answerBytes: 0 };
  private promises = 0;
  private taken = unasked;
  private fault: GraphError | undefined;

  /** Without limits it counts, and refuses nothing. */
  constructor(
    readonly limits: AnswerLimits = unlimited,
    private readonly memory?: AnswerMemory,
  ) {}

  /**
   * Adds what was made of the answer, and how many values were awaited for it.
   * @throws GraphError TOO_MANY_OBJECTS, ANSWER_TOO_LARGE, SERVER_OVERLOADED.
   */
  spend(objects: number, bytes: number, promises = 0): void {
    this.throwIfSpent();
    this.promises += promises;
    this.add("objects", objects);
    this.add("answerBytes", bytes);
    this.hold();
  }

  /** Adds rows that a statement gave. @throws GraphError TOO_MANY_ROWS, SERVER_OVERLOADED. */
  spendRows(rows: number): void {
    this.throwIfSpent();
    this.add("rows", rows);
    this.hold();
  }

  /** Looks at a number that is part of what is counted. @throws GraphError when it alone is above the limit. */
  check(what: Counted, number: number): void {
    if (number > this.limits[what]) throw this.refuse(what, number);
  }

  /** @throws GraphError when the request has been refused. */
  throwIfSpent(): void {
    if (this.fault) throw this.fault;
  }

  /** How long the answer has become so far, or what was fetched for it. */
  get bytes(): number {
    return this.spent.answerBytes;
  }

  /** Whether the request holds more than those that are small do, and so has to give it back. */
  get isLarge(): boolean {
    return this.taken > unasked;
  }

  /** The request is over, and what it held is let go. */
  end(): void {
    if (this.isLarge) this.memory?.giveBack(this.taken - unasked);
    this.taken = unasked;
  }

  private add(what: Counted, number: number): void {
    this.spent[what] += number;
    this.check(what, this.spent[what]);
  }

  private hold(): void {
    const { objects, rows, answerBytes } = this.spent;
    const holds =
      objects * memoryOf.object +
      this.promises * memoryOf.promise +
      rows * memoryOf.row +
      answerBytes * memoryOf.byte;
    if (!this.memory || holds <= this.taken) return;
    const more = Math.ceil((holds - this.taken) / step) * step;
    if (!this.memory.take(more)) throw (this.fault = noMemory(this.memory.refusedWith));
    this.taken += more;
  }

  private refuse(what: Counted, measured: number): GraphError {
    const { code, tell } = refusalsOf[what];
    const measures = { measured, allowed: this.limits[what] };
    // The request is understood; it is only too much.
    this.fault = new GraphError(code, tell(measures), { ...measures, http: { status: 422 } });
    return this.fault;
  }
}

/** Whether an error says that an operation came to more than is allowed, or than there is memory for: nothing of it is answered then. */
export function isRefusal({ extensions }: GraphQLFormattedError): boolean {
  return refusals.has(extensions?.["code"]);
}

/** What whoever asked is told for whom there is no memory. */
export function noMemory(status: 503 | 422): GraphError {
  return new GraphError("SERVER_OVERLOADED", texts.noMemory, {
    http: { status, headers: new Map([["retry-after", "2"]]) },
  });
}
