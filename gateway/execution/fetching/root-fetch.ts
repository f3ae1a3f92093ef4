import type { FetchNode, ResponsePath } from "@apollo/query-planner";
import { FetchFault, type FaultError, type Path } from "../shaping/fault";
import { askSubgraph } from "./ask-subgraph";
import { collectEntities, pathsOf } from "./collect-entities";
import { documentOfFetch, flatten, selectionOfFetch, type FetchedSelection } from "./fetched-selection";
import { isObject, merge, type Fetched } from "./merge";
import { inClientNames, placeFaults } from "./place-faults";
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
    const roots = collectEntities(run.data, this.path, run.context.budget);
    if (roots.length === 0) return;
    const brought = await askSubgraph(this.node, run);
    if ("fault" in brought) return this.fail(run, roots, brought.fault);
    const { data, errors } = brought;
    if (errors.length > 0) this.placeErrors(run, roots, { data, errors });
    if (!isObject(data)) {
      if (errors.length === 0) this.fail(run, roots, wrongAnswer(this.node.serviceName));
      return;
    }
    if (this.node.outputRewrites) rewrite(data, this.node.outputRewrites, this.types);
    this.mergeInto(roots, data);
  }

  private mergeInto(roots: readonly Fetched[], brought: Fetched): void {
    for (const root of roots) merge(root, brought, this.selection);
  }

  private placeErrors(
    run: PlanRun,
    roots: readonly Fetched[],
    { data, errors }: { readonly data: unknown; readonly errors: Parameters<typeof placeFaults>[1] },
  ): void {
    const name = (fetched: string) => run.clientName(namesAfter(this.node.outputRewrites)(fetched));
    const toError = (error: (typeof errors)[number]) => subgraphError(this.node.serviceName, error);
    run.hasFaults = true;
    if (!isObject(data)) {
      for (const error of errors)
        this.fail(run, roots, toError(error), inClientNames(error.path ?? [], name));
      return;
    }
    for (const error of placeFaults(data, errors, name, toError)) {
      run.unplaced ??= new ToldFaults();
      run.unplaced.add(toError(error), fieldNames([...this.path, ...(error.path ?? [])]), () =>
        this.placeOf(run, roots, error.path && inClientNames(error.path, name)),
      );
    }
  }

  /** Where an error stands in the client's answer: at the first of the roots. */
  private placeOf(run: PlanRun, [root]: readonly Fetched[], path: Path | undefined): Path | undefined {
    if (this.path.length === 0) return path;
    const [above] = root ? pathsOf(run.data, this.path, root) : [];
    return above && [...inClientNames(above, run.clientName), ...(path ?? [])];
  }

  /** Nothing came: all that was asked for is missing. */
  private fail(run: PlanRun, roots: readonly Fetched[], error: FaultError, path: Path = []): void {
    run.hasFaults = true;
    const fault = new FetchFault(error, path, true);
    this.mergeInto(roots, Object.fromEntries([...this.selection.keys()].map((key) => [key, fault])));
  }
}
