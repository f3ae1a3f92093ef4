import type { QueryPlan } from "@apollo/query-planner";
import { GraphQLError, type DocumentNode, type GraphQLSchema } from "graphql";
import type { Answer } from "./shaping/answer-text";
import type { InternalNames } from "./operation/internal-names";
import type { PartedField } from "./operation/parted-fields";
import type { ReferredIds } from "./operation/referred-ids";
import { describePlan } from "./fetching/describe-plan";
import { joinParts, type Holders } from "./fetching/join-parts";
import type { Fetched } from "./fetching/merge";
import { ownerAt, type Owners } from "./fetching/owners-of";
import type { PlanRun, Step } from "./fetching/plan-run";
import { compileWriter, type AnswerWriter } from "./shaping/compile-writer";
import { shapeCarefully } from "./shaping/shape-carefully";
import type { ObjectShape } from "./shaping/shape";
import { introspect } from "./introspection";

interface OperationParts {
  readonly step: Step;
  /** By which it runs. */
  readonly plan: QueryPlan;
  /** Those that the plan asks, in the order of their names. */
  readonly subgraphs: readonly string[];
  readonly shape: ObjectShape;
  /** What is fetched in parts. */
  readonly parted: readonly PartedField[];
  /** What must be known of other subgraphs' records before it runs. */
  readonly referredIds: ReferredIds;
  readonly names: InternalNames;
  readonly introspection: DocumentNode | null;
  readonly schema: GraphQLSchema;
  /** Finds out which subgraph each place of the answer comes from; what is below a parted field, by the names of its parts. */
  readonly owners: () => Owners;
}

/** What is the same for all runs of one request. */
export type RunOptions = Pick<PlanRun, "variables" | "context" | "source" | "cache" | "onFailure">;

/** Runs before a writer is compiled: most operations that are new come once. A long answer is worth it the first time. */
const runsBeforeCompiling = 2;
const bytesBeforeCompiling = 200_000;

/** An operation that is ready to run: its fetches, and how their data become the answer. */
export class GatewayOperation {
  /** Null where there is none for so many fields. */
  private writer: AnswerWriter | null | undefined;
  private runs = 0;
  private owners: Owners | undefined;

  constructor(private readonly parts: OperationParts) {}

  get subgraphs(): readonly string[] {
    return this.parts.subgraphs;
  }

  get referredIds(): ReferredIds {
    return this.parts.referredIds;
  }

  /** Tells its plan. */
  readonly describePlan = (): string => describePlan(this.parts.plan);

  async run({ variables, context, source, cache, onFailure }: RunOptions): Promise<Answer> {
    const { step, names, parted, introspection, schema } = this.parts;
    const data: Fetched = {};
    const run: PlanRun = {
      variables,
      context,
      source,
      cache,
      onFailure,
      data,
      unplaced: undefined,
      absent: new WeakMap(),
      hasFaults: false,
      clientName: (name) => names.responseName(name),
    };
    await step.run(run);
    const holders = joinParts(data, parted);
    if (introspection) Object.assign(data, introspect(schema, introspection, variables));
    const { data: answered, errors } = this.answer(run, holders);
    return { data: answered, errors: run.unplaced ? [...errors, ...run.unplaced.errors()] : errors };
  }

  private answer({ data, hasFaults, absent, context: { budget } }: PlanRun, holders: Holders): Answer {
    this.runs += 1;
    const isWorthIt = this.runs >= runsBeforeCompiling || budget.bytes > bytesBeforeCompiling;
    if (isWorthIt && this.writer === undefined) this.writer = compileWriter(this.parts.shape) ?? null;
    const written = hasFaults ? undefined : this.writer?.(data, budget);
    return written
      ? { data: written, errors: [] }
      : this.namingOwners(shapeCarefully(this.parts.shape, data, { absent, budget }), holders);
  }

  /** Says which subgraph it was whose data are not what its schema says; that is found only in the shape of the whole. */
  private namingOwners({ data, errors }: Answer, holders: Holders): Answer {
    const isNamed = ({ extensions: { code, subgraph } }: GraphQLError) =>
      code !== "SUBGRAPH_WRONG_ANSWER" || subgraph !== undefined;
    if (errors.every(isNamed)) return { data, errors };
    this.owners ??= this.parts.owners();
    const { owners } = this;
    const named = (error: GraphQLError): GraphQLError => {
      const { message, path = [], extensions } = error;
      const [root = "", ...below] = path;
      const fetched = [holders.get(String(root)) ?? root, ...below];
      const subgraph = isNamed(error) ? undefined : ownerAt(owners, fetched);
      if (subgraph === undefined) return error;
      return new GraphQLError(message, { path, extensions: { ...extensions, subgraph } });
    };
    return { data, errors: errors.map(named) };
  }
}
