import type { FetchNode } from "@apollo/query-planner";
import { FetchFault, type FaultError } from "../shaping/fault";
import { askSubgraph } from "./ask-subgraph";
import { documentOfFetch, flatten, selectionOfFetch, type FetchedSelection } from "./fetched-selection";
import { isObject, merge, type Fetched } from "./merge";
import { placeFaults } from "./place-faults";
import { namesAfter, rewrite } from "./rewrites";
import type { PlanRun, Step } from "./plan-run";
import { fieldNames, ToldFaults } from "../shaping/told-faults";
import { subgraphError, wrongAnswer } from "./subgraph-error";
import type { TypeConditions } from "./type-conditions";

/** A fetch of root fields. */
export class RootFetch implements Step {
  private readonly selection: FetchedSelection;

  constructor(
    private readonly node: FetchNode,
    private readonly types: TypeConditions,
  ) {
    const document = documentOfFetch(node);
    this.selection = flatten(
      [selectionOfFetch(document)],
      document,
      () => true,
      namesAfter(node.outputRewrites),
    );
  }

  async run(run: PlanRun): Promise<void> {
    const brought = await askSubgraph(this.node, run);
    if ("fault" in brought) return this.fail(run, brought.fault);
    const { data, errors } = brought;
    if (errors.length > 0) this.placeErrors(run, data, errors);
    if (!isObject(data)) {
      if (errors.length === 0) this.fail(run, wrongAnswer(this.node.serviceName));
      return;
    }
    if (this.node.outputRewrites) rewrite(data, this.node.outputRewrites, this.types);
    merge(run.data, data, this.selection);
  }

  private placeErrors(run: PlanRun, data: unknown, errors: Parameters<typeof placeFaults>[1]): void {
    const name = (fetched: string) => run.clientName(namesAfter(this.node.outputRewrites)(fetched));
    const toError = (error: (typeof errors)[number]) => subgraphError(this.node.serviceName, error);
    run.hasFaults = true;
    if (!isObject(data)) {
      for (const error of errors)
        this.fail(
          run,
          toError(error),
          error.path?.map((key) => (typeof key === "string" ? name(key) : key)),
        );
      return;
    }
    for (const error of placeFaults(data, errors, name, toError)) {
      run.unplaced ??= new ToldFaults();
      run.unplaced.add(toError(error), fieldNames(error.path), () =>
        error.path?.map((key) => (typeof key === "string" ? name(key) : key)),
      );
    }
  }

  /** Nothing came: all that was asked for is missing. */
  private fail(run: PlanRun, error: FaultError, path?: readonly (string | number)[]): void {
    run.hasFaults = true;
    const fault =
      path && path.length > 0 ? new FetchFault(error, path, true) : new FetchFault(error, [], false, true);
    const missing: Fetched = Object.fromEntries([...this.selection.keys()].map((key) => [key, fault]));
    merge(run.data, missing, this.selection);
  }
}
