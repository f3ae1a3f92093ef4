import type { FetchNode, ResponsePath } from "@apollo/query-planner";
import { FetchFault, type FaultError, type Path } from "../shaping/fault";
import { askSubgraph } from "./ask-subgraph";
import { collectEntities, pathsOf } from "./collect-entities";
import { documentOfFetch, flatten, selectionOfFetch, type FetchedSelection } from "./fetched-selection";
import { isObject, merge, type Fetched } from "./merge";
import { placeFaults } from "./place-faults";
import { namesAfter, rewrite } from "./rewrites";
import type { PlanRun, Step } from "./plan-run";
import { fieldNames, ToldFaults } from "../shaping/told-faults";
import { subgraphError, wrongAnswer } from "./subgraph-error";
import type { TypeConditions } from "./type-conditions";

/** A fetch of root fields, for the root of the answer or for wherever a field leads to the root again. */
export class RootFetch implements Step {
  private readonly selection: FetchedSelection;

  constructor(
    private readonly node: FetchNode,
    private readonly types: TypeConditions,
    private readonly path: ResponsePath = [],
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
    if (collectEntities(run.data, this.path, run.context.budget).length === 0) return;
    const brought = await askSubgraph(this.node, run);
    if ("fault" in brought) return this.fail(run, brought.fault);
    const { data, errors } = brought;
    if (errors.length > 0) this.placeErrors(run, data, errors);
    if (!isObject(data)) {
      if (errors.length === 0) this.fail(run, wrongAnswer(this.node.serviceName));
      return;
    }
    if (this.node.outputRewrites) rewrite(data, this.node.outputRewrites, this.types);
    this.mergeIntoAll(run, data);
  }

  private mergeIntoAll(run: PlanRun, brought: Fetched): void {
    for (const root of collectEntities(run.data, this.path, run.context.budget))
      merge(root, brought, this.selection);
  }

  /** The place of an error of the subgraph in the client's answer: at the first of the roots. */
  private placeOf(run: PlanRun, path: Path | undefined, name: (fetched: string) => string): Path | undefined {
    if (this.path.length === 0) return path?.map((key) => (typeof key === "string" ? name(key) : key));
    const [root] = collectEntities(run.data, this.path, run.context.budget);
    const [above] = root ? pathsOf(run.data, this.path, root) : [];
    return above && [...above, ...(path ?? [])].map((key) => (typeof key === "string" ? name(key) : key));
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
      run.unplaced.add(toError(error), fieldNames([...this.path, ...(error.path ?? [])]), () =>
        this.placeOf(run, error.path, name),
      );
    }
  }

  /** Nothing came: all that was asked for is missing. */
  private fail(run: PlanRun, error: FaultError, path?: readonly (string | number)[]): void {
    run.hasFaults = true;
    const fault =
      path && path.length > 0 ? new FetchFault(error, path, true) : new FetchFault(error, [], false, true);
    const missing: Fetched = Object.fromEntries([...this.selection.keys()].map((key) => [key, fault]));
    this.mergeIntoAll(run, missing);
  }
}
