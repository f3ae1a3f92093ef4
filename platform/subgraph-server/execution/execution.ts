import { locatedError, type GraphQLError, type ExecutionResult } from "graphql";
import { AnswerPlace } from "./place";
import type { Execution, FieldPlan, OperationPlan, ValuePlan } from "./plan";
import { isPromise } from "./values";

/**
 * Assigned as it stands, a function would be made in the old part of the heap for each execution
 * (docs/decisions/0025-hot-paths-name-their-fields.md).
 */
const nothing = (): void => undefined;

/** One execution of an operation: what has come so far, and how much is still awaited. */
export class OperationExecution implements Execution {
  readonly args: Record<string, unknown>[] = [];
  private readonly errors: GraphQLError[] = [];
  private readonly root: AnswerPlace;
  private awaited = 0;
  private idle: () => void = nothing;
  private crash: (fault: unknown) => void = nothing;

  constructor(
    readonly operation: OperationPlan,
    readonly variables: Readonly<Record<string, unknown>>,
    readonly context: object,
  ) {
    this.root = new AnswerPlace(null, "", operation.root.newValue(), true);
  }

  async result(): Promise<ExecutionResult> {
    const { root, serial } = this.operation;
    if (serial) {
      for (const field of root.fields) {
        field.execute(this, this.root, undefined);
        await this.settled();
        if (this.root.givenUp) break;
      }
    } else {
      root.fill(this, this.root, undefined);
      await this.settled();
    }
    const data = this.root.givenUp ? null : this.root.value;
    return this.errors.length > 0 ? { errors: this.errors, data } : { data };
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
    promise.then(
      (value) => this.resume(then, value),
      (error: unknown) => this.resume(failed, error),
    );
  }

  fail(place: AnswerPlace, key: string | number, field: FieldPlan, plan: ValuePlan, error: unknown): void {
    if (this.isLost(place)) return;
    this.errors.push(locatedError(error, field.nodes, place.pathTo(key)));
    if (plan.nullable) place.value[key] = null;
    else place.giveUp();
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

  private resume<Value>(then: (value: Value) => void, value: Value): void {
    try {
      then(value);
    } catch (fault) {
      this.crash(fault);
    }
    if (--this.awaited === 0) this.idle();
  }

  private settled(): Promise<void> | void {
    if (this.awaited === 0) return;
    return new Promise((resolve, reject) => {
      this.idle = resolve;
      this.crash = reject;
    });
  }
}
