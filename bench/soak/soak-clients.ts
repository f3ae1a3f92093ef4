import { setTimeout as pause } from "node:timers/promises";
import { auditorHeaders } from "../../testing/tokens";

/** Codes that an answer may carry while something is broken, or shortly after. */
const excused = new Set(["SUBGRAPH_UNAVAILABLE", "OPERATION_TIMED_OUT", "SERVER_OVERLOADED"]);
/** How long after a fault an answer may still lack something, in milliseconds: until a breaker has closed again. */
const aftermath = 8_000;

interface Operation {
  readonly file: string;
  readonly query: string;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

/** Asks the saved operations in turn, and compares each answer with the first one. */
export class SoakClients {
  asked = 0;
  /** Answers that lacked something, while something was broken. */
  excusedAnswers = 0;
  /** Requests that were broken off on purpose. */
  abandoned = 0;
  readonly unexpected: string[] = [];
  /** Some of the saved operations are about what an auditor may see and not everybody. */
  private readonly headers = auditorHeaders();
  private readonly whole = new Map<string, string>();
  private isOver = false;
  private faults = 0;
  private lastFault = -Infinity;

  constructor(
    private readonly url: string,
    private readonly operations: readonly Operation[],
  ) {}

  /** Takes note of every operation's answer, before anything is broken. */
  async learn(): Promise<void> {
    for (const operation of this.operations) {
      const { text } = await this.ask(operation);
      if ((JSON.parse(text) as Answer).errors) throw new Error(`${operation.file}: ${text.slice(0, 500)}`);
      this.whole.set(operation.file, text);
    }
  }

  /** Does something that breaks the graph for a while; what is missing meanwhile is excused. */
  async breaking(work: () => Promise<void>): Promise<void> {
    this.faults += 1;
    await work().finally(() => {
      this.faults -= 1;
      this.lastFault = performance.now();
    });
  }

  async run(clients: number): Promise<void> {
    await Promise.all(Array.from({ length: clients }, (_none, client) => this.client(client)));
  }

  stop(): void {
    this.isOver = true;
  }

  private async client(number: number): Promise<void> {
    for (let at = number; !this.isOver; at += 1) {
      const operation = this.operations[at % this.operations.length] as Operation;
      // One of fifty goes away before it has its answer.
      if (at % 50 === 49) await this.abandon(operation);
      else await this.askAndCheck(operation);
      await pause(20);
    }
  }

  private async askAndCheck(operation: Operation): Promise<void> {
    const wasBroken = this.isBroken();
    const told = await this.ask(operation).catch((error: Error) => `${error.message} ${String(error.cause)}`);
    this.asked += 1;
    if (typeof told !== "string" && told.text === this.whole.get(operation.file)) return;
    if (typeof told !== "string" && (wasBroken || this.isBroken()) && isExcused(told.text)) {
      this.excusedAnswers += 1;
      return;
    }
    const shown = typeof told === "string" ? told : `${told.status} ${told.text.slice(0, 300)}`;
    this.unexpected.push(`${operation.file}: ${shown}`);
  }

  private isBroken(): boolean {
    return this.faults > 0 || performance.now() - this.lastFault < aftermath;
  }

  private async abandon(operation: Operation): Promise<void> {
    const controller = new AbortController();
    const asked = this.ask(operation, controller.signal).catch(() => undefined);
    await pause(2);
    controller.abort();
    await asked;
    this.abandoned += 1;
  }

  private async ask({ query }: Operation, signal?: AbortSignal) {
    const response = await fetch(`${this.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...this.headers },
      body: JSON.stringify({ query }),
      ...(signal ? { signal } : {}),
    });
    return { status: response.status, text: await response.text() };
  }
}

function isExcused(text: string): boolean {
  const { errors = [] } = JSON.parse(text) as Answer;
  return errors.length > 0 && errors.every(({ extensions }) => excused.has(extensions?.code ?? ""));
}
