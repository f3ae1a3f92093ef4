import type { RequestBudget } from "../../server/request/request-budget";
import type { RequestDeadline } from "../../server/request/request-deadline";

/** What one execution may come to, and how long it may take. */
export interface ExecutionBounds {
  readonly budget: RequestBudget;
  readonly deadline?: RequestDeadline | undefined;
}

const bounds = Symbol("what the request may come to");

interface Bounded {
  [bounds]?: ExecutionBounds;
}

/** Says what the request of a context may come to. It stands in the context itself: Apollo Server runs a copy of that. */
export function noteBounds(context: object, told: ExecutionBounds): void {
  (context as Bounded)[bounds] = told;
}

/** What was said of a context, or of what it is a copy of. */
export function boundsOf(context: object): ExecutionBounds | undefined {
  return (context as Bounded)[bounds];
}
