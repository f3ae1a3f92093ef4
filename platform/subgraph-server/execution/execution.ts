import { GraphQLError, locatedError, type ExecutionResult } from "graphql";
import { Turns } from "../../graphql/turns";
import type { ExecutionBounds } from "./bounds";
import { AnswerPlace } from "./place";
import type { Execution, FieldPlan, OperationPlan, ValuePlan } from "./plan";
import { isPromise } from "./values";

/**
 * Assigned as it stands, a function would be made in the old part of the heap for each execution
 * (docs/decisions/0025-hot-paths-name-their-fields.md).
 */
const nothing = (): void => undefined;

function fillRoot(execution: OperationExecution): void {
  execution.operation.root.fill(execution, execution.root, undefined);
}

/** How many objects are made and values awaited, and how long the answer grows, before the budget of the request is told. */
const told = { objects: 250, promises: 1_000, length: 100_000 };

/** At how many places of one field faults of a kind are told one by one; the last of them says how many more there are. */
const toldPlaces = 10;

/** Faults with the same code at the same field. */
interface FaultKind {
  count: number;
  /** Which of the errors is the last that was told. */
  last: number;
}

/** One execution of an operation: what has come so far, and how much is still awaited. */
export class OperationExecution implements Execution {
  readonly args: Record<string, unknown>[] = [];
  private readonly errors: GraphQLError[] = [];
  readonly root: AnswerPlace;
  private readonly turns = new Turns();
  private awaited = 0;
  /** What was made and not told to the budget yet. */
  private objects = 0;
  private length = 0;
  private promises = 0;
  private hasCrashed = false;
  /** By field and code; there are none before something fails. */
  private faults: Map<FieldPlan, Map<string, FaultKind>> | undefined;
  private idle: () => void = nothing;
  private crash: (fault: unknown) => void = nothing;

  constructor(
    readonly operation: OperationPlan,
    readonly variables: Readonly<Record<string, unknown>>,
    readonly context: object,
    private readonly bounds: ExecutionBounds,
  ) {
    this.root = new AnswerPlace(null, "", operation.root.newValue(), true);
  }

  /** @throws GraphError when it comes to more than its request may, or takes longer. */
  async result(): Promise<ExecutionResult> {
    try {
      await this.execute();
      this.tellBudget();
    } finally {
      this.hasCrashed = true;
      this.turns.end();
    }
    if (this.errors.length >= toldPlaces) this.countUntold();
    const data = this.root.givenUp ? null : this.root.value;
    return this.errors.length > 0 ? { errors: this.errors, data } : { data };
  }

  private async execute(): Promise<void> {
    const { root, serial } = this.operation;
    if (!serial) {
      this.turns.run(fillRoot, this);
      return this.settled();
    }
    for (const field of root.fields) {
      this.turns.run(() => field.execute(this, this.root, undefined), undefined);
      await this.settled();
      if (this.root.givenUp) break;
    }
  }

  count(objects: number, length: number): void {
    this.objects += objects;
    this.length += length;
    if (this.objects >= told.objects || this.length >= told.length) this.tellBudget();
  }

  countText(length: number): void {
    this.length += length;
  }

  forEach<Item>(place: AnswerPlace, items: readonly Item[], work: (item: Item, index: number) => void): void {
    this.goOn(place, items, 0, work);
  }

  private goOn<Item>(
    place: AnswerPlace,
    items: readonly Item[],
    from: number,
    work: (item: Item, index: number) => void,
  ): void {
    for (let index = from; index < items.length && !place.givenUp; index++) {
      if (this.turns.isOver && index > from) {
        this.later(() => {
          if (!this.isLost(place)) this.goOn(place, items, index, work);
        });
        return;
      }
      if ((index & 63) === 63) this.count(0, 64);
      work(items[index] as Item, index);
    }
  }

  /** @throws GraphError as the budget does. */
  private tellBudget(): void {
    const { objects, length, promises } = this;
    this.turns.note(objects);
    this.objects = 0;
    this.length = 0;
    this.promises = 0;
    this.bounds.budget.spend(objects, length, promises);
  }

  /** Does something in a later turn; the execution does not end before. */
  private later(work: () => void): void {
    this.awaited++;
    this.turns.later(() => this.guarded(work));
  }

  complete(
    place: AnswerPlace,
    key: string | number,
    field: FieldPlan,
    plan: ValuePlan,
    value: unknown,
  ): void {
    if (isPromise(value)) this.await(place, key, field, plan, value);
    else if (value instanceof Error) this.fail(place, key, field, plan, value);
    else if (value != null) plan.complete(this, place, key, field, value);
    else if (plan.nullable) place.value[key] = null;
    else {
      const name = `${field.parent.name}.${field.definition.name}`;
      this.fail(place, key, field, plan, new Error(`Cannot return null for non-nullable field ${name}.`));
    }
  }

  whenReady<Value>(
    promise: PromiseLike<Value>,
    then: (value: Value) => void,
    failed: (error: unknown) => void,
  ): void {
    this.awaited++;
    if (++this.promises >= told.promises) this.tellBudget();
    promise.then(
      (value) => this.resume(then, value),
      (error: unknown) => this.resume(failed, error),
    );
  }

  /** @throws GraphError when the request has come to more than it may: then it is about more than this place. */
  fail(place: AnswerPlace, key: string | number, field: FieldPlan, plan: ValuePlan, error: unknown): void {
    this.bounds.budget.throwIfSpent();
    if (this.isLost(place)) return;
    const kind = this.kindOf(field, error);
    kind.count += 1;
    if (kind.count <= toldPlaces) {
      kind.last = this.errors.length;
      this.errors.push(locatedError(error, field.nodes, place.pathTo(key)));
    }
    if (plan.nullable) place.value[key] = null;
    else place.giveUp();
  }

  private kindOf(field: FieldPlan, error: unknown): FaultKind {
    const code = error instanceof GraphQLError ? String(error.extensions["code"]) : "";
    this.faults ??= new Map<FieldPlan, Map<string, FaultKind>>();
    let ofField = this.faults.get(field);
    if (!ofField) this.faults.set(field, (ofField = new Map<string, FaultKind>()));
    let kind = ofField.get(code);
    if (!kind) ofField.set(code, (kind = { count: 0, last: 0 }));
    return kind;
  }

  /** The last that is told of a kind says for how many it stands. */
  private countUntold(): void {
    for (const ofField of this.faults?.values() ?? [])
      for (const { count, last } of ofField.values()) {
        const error = this.errors[last];
        if (!error || count <= toldPlaces) continue;
        const { message, nodes, path, originalError, extensions } = error;
        this.errors[last] = new GraphQLError(message, {
          nodes,
          path,
          originalError,
          extensions: { ...extensions, count: count - toldPlaces + 1 },
        });
      }
  }

  private await(
    place: AnswerPlace,
    key: string | number,
    field: FieldPlan,
    plan: ValuePlan,
    promise: PromiseLike<unknown>,
  ): void {
    place.value[key] = null;
    this.whenReady(
      promise,
      (value) => {
        if (!this.isLost(place)) this.complete(place, key, field, plan, value);
      },
      (error) => this.fail(place, key, field, plan, error),
    );
  }

  isLost(place: AnswerPlace): boolean {
    return this.errors.length > 0 && place.isGone();
  }

  /** Goes on with what a promise gave, in a later turn where this one is over. */
  private resume<Value>(then: (value: Value) => void, value: Value): void {
    if (this.hasCrashed) return;
    if (this.turns.isOver) {
      this.turns.later(() => this.guarded(then, value));
      return;
    }
    try {
      this.turns.run(then, value);
    } catch (fault) {
      this.fall(fault);
    }
    if (--this.awaited === 0) this.idle();
  }

  /** What waited for a turn: by then nobody may wait for the answer any more. */
  private guarded<Value>(then: (value: Value) => void, value?: Value): void {
    try {
      this.bounds.deadline?.throwIfAborted();
      then(value as Value);
    } catch (fault) {
      this.fall(fault);
    }
    if (--this.awaited === 0) this.idle();
  }

  private fall(fault: unknown): void {
    this.hasCrashed = true;
    this.turns.end();
    this.crash(fault);
  }

  private settled(): Promise<void> | void {
    if (this.awaited === 0) return;
    return new Promise((resolve, reject) => {
      this.idle = resolve;
      this.crash = reject;
    });
  }
}
