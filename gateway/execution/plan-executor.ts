import type { QueryPlan } from "@apollo/query-planner";
import type { GatewayExecutionResult } from "@apollo/server-gateway-interface";
import { getVariableValues, OperationTypeNode, type GraphQLSchema } from "graphql";
import { LRUCache } from "lru-cache";
import { rightsKey } from "../../platform/access/principal";
import { GraphError } from "../../platform/errors/graph-error";
import type { CheckedRequest } from "../../platform/server/apollo/direct-execution";
import type { Logger } from "../../platform/observability/logger";
import { type RequestDeadline, withinDeadline } from "../../platform/server/request/request-deadline";
import type { RequestCache } from "../caching/request-cache";
import type { Answer } from "./shaping/answer-text";
import type { ResponseCache } from "../caching/response-cache";
import {
  clientOperation,
  type ClientOperation,
  documentOf,
  renamedVariable,
  representations,
} from "./operation/client-operation";
import { conditionsOf, conditionVariables, type Conditions } from "../../platform/graphql/collect-fields";
import { InternalNames } from "./operation/internal-names";
import { inParts, namesOf, PartedFields, type Parted } from "./operation/parted-fields";
import { ReferredIds, type IdsByOwner } from "./operation/referred-ids";
import { operationToPlan } from "./operation/operation-to-plan";
import type { PlannedOperation } from "./operation/selection-rewriter";
import { askOwners } from "./fetching/ask-owners";
import { compilePlan, subgraphsOf, UnsupportedPlan } from "./fetching/compile-plan";
import { ownersOf } from "./fetching/owners-of";
import type { KnownOfPlans } from "./fetching/plan-run";
import { TypeConditions } from "./fetching/type-conditions";
import type { OperationPlanner } from "./planning/operation-planner";
import type { RequestContext } from "../request-context";
import { expectReached } from "./shaping/unreached-field";
import { shapeOperation } from "./shaping/shape-operation";
import type { SubgraphSource } from "../sources/subgraph-source";
import { GatewayOperation } from "./gateway-operation";
import { Introspection } from "./introspection";
import { texts } from "./execution.texts";

export type ExecutorRequest = CheckedRequest<RequestContext>;

/** What an executor has done since the process started. */
export interface ExecutorCounts {
  /** Requests that ran a compiled plan. */
  compiled: number;
  /** Requests that Apollo's executor ran instead. */
  fellBack: number;
  /** Operations that were planned. */
  planned: number;
}

export function noExecutorCounts(): ExecutorCounts {
  return { compiled: 0, fellBack: 0, planned: 0 };
}

/** Runs what is not run here. */
type Fallback = (request: ExecutorRequest) => Promise<GatewayExecutionResult>;

interface ExecutorOptions {
  readonly schema: GraphQLSchema;
  readonly planner: OperationPlanner;
  readonly source: (subgraph: string) => SubgraphSource;
  readonly fallback: Fallback;
  readonly counts: ExecutorCounts;
  /** What was kept of earlier requests; without it nothing is. */
  readonly cache: ResponseCache | undefined;
  readonly log: Logger;
}

/** An operation as the client sent it, with what decides its variants. */
interface KnownOperation {
  readonly client: ClientOperation;
  readonly key: string;
  readonly conditions: readonly string[];
  /** What of it may be asked for in parts. */
  readonly parted: PartedFields;
  /** What its variable that is called like the gateway's own is called in its plan. */
  readonly renamed: string | undefined;
  /** The length of its text. */
  readonly size: number;
}

/** What is asked in one request. */
interface Asking {
  /** As they came. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Those to which its inputs refer and whose owners are to be asked for them. */
  readonly referredIds: IdsByOwner | undefined;
  readonly context: RequestContext;
}

/** What Apollo Server takes for data; text that stands for them passes through it untouched. */
type Data = NonNullable<GatewayExecutionResult["data"]> | null;

type Compiled = GatewayOperation | UnsupportedPlan;

/** How much of operations is kept, in characters of their texts: some 100 MB once they are compiled. */
const keptCharacters = 1_000_000;
/** How many plans are made anew for a supergraph that takes over. */
const plansTakenAlong = 100;

/** How many values of variables that do not fit are told of. */
const maxErrors = 50;

const none: Readonly<Record<string, unknown>> = {};

/** Executes operations over one supergraph by compiled plans of Apollo's planner. */
export class PlanExecutor {
  private readonly knownOfPlans: KnownOfPlans;
  private readonly known = new LRUCache<string, KnownOperation>({ maxSize: keptCharacters });
  private readonly compiled = new LRUCache<string, Promise<Compiled> | Compiled>({ maxSize: keptCharacters });
  private readonly plans = new LRUCache<string, Promise<QueryPlan>>({ maxSize: keptCharacters });

  constructor(private readonly options: ExecutorOptions) {
    const { subtypes, needs } = options.planner.facts;
    this.knownOfPlans = { types: new TypeConditions(subtypes), needs };
  }

  async execute(request: ExecutorRequest): Promise<GatewayExecutionResult> {
    const known = this.knownOperation(request);
    const given = request.request.variables ?? none;
    const { operation } = known.client;
    const coerced = getVariableValues(this.options.schema, operation.variableDefinitions ?? [], given, {
      maxErrors,
    });
    // The last one, where there were more, is about no variable: it says that there were more.
    if (coerced.errors) return { errors: coerced.errors.slice(0, maxErrors) };
    const open = known.conditions.find((name) => coerced.coerced[name] === null);
    if (open !== undefined) return { data: null, errors: [nullCondition(open)] };
    const compiled = await this.compiledOperation(known, coerced.coerced, request.contextValue.deadline);
    if (compiled instanceof UnsupportedPlan) return this.fallBack(request, compiled);
    this.options.counts.compiled += 1;
    const referredIds = compiled.referredIds.of(coerced.coerced);
    const asking = { variables: given, referredIds, context: request.contextValue };
    const { data, errors } = await this.answer(known, compiled, asking);
    return errors.length > 0 ? { data: data as Data, errors } : { data: data as Data };
  }

  /** Plans operations, by their texts, before anybody asks for them: one after the other so that those that are asked for come between. */
  async warm(texts: readonly string[]): Promise<void> {
    for (const text of texts) await this.plan(text).catch(() => undefined);
  }

  /** The texts of what was planned and used of late, the latest first, for an executor that takes over. */
  plannedOperations(): string[] {
    return [...this.plans.keys()].slice(0, plansTakenAlong);
  }

  /** The text of what of a client's operation is planned, with its conditions as they are without variables. */
  toPlan(client: ClientOperation): string | null {
    const { coerced } = getVariableValues(
      this.options.schema,
      client.operation.variableDefinitions ?? [],
      none,
    );
    const conditions = conditionsOf(conditionVariables(documentOf(client)), coerced ?? none);
    const parted = new PartedFields(client, this.options.planner.facts.rootParts).of(coerced ?? none);
    return operationToPlan(this.planned(inParts(client, parted, conditions), conditions));
  }

  private async answer(
    { key, client: { operation }, renamed }: KnownOperation,
    compiled: GatewayOperation,
    { variables, referredIds, context }: Asking,
  ): Promise<Answer> {
    const { deadline, language } = context;
    context.plan = compiled.describePlan;
    const isQuery = operation.operation === OperationTypeNode.QUERY;
    if (!isQuery) deadline.outliveClient();
    const told = new Set<string>();
    const { source } = this.options;
    const run = async (cache?: RequestCache) => {
      if (referredIds) context.unknownIds = await askOwners(referredIds, context, source);
      return compiled.run({
        variables:
          renamed === undefined ? variables : { ...variables, [renamed]: variables[representations] },
        context,
        source,
        cache,
        onFailure: (subgraph, error) => {
          // Once for an operation, however many of its fetches it concerns.
          if (deadline.abortReason === "gone" || told.has(subgraph)) return;
          told.add(subgraph);
          this.options.log.warn({ subgraph, err: error }, "a subgraph did not answer");
        },
      });
    };
    const subgraphs = referredIds
      ? [...new Set([...compiled.subgraphs, ...referredIds.keys()])].sort()
      : compiled.subgraphs;
    if (!this.options.cache || !isQuery || subgraphs.length === 0) return run();
    const names = operation.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
    const used = Object.fromEntries(names.map((name) => [name, variables[name]]));
    const principal = rightsKey(context.principal);
    const asked = { operation: key, variables: used, principal, language, subgraphs, deadline };
    const answered = await this.options.cache.answer(asked, run);
    context.isCacheHit = answered.isHit;
    return answered;
  }

  private knownOperation({
    queryHash,
    operationName,
    document,
    operation,
    source,
  }: ExecutorRequest): KnownOperation {
    const key = `${queryHash ?? source} ${operationName ?? ""}`;
    const known = this.known.get(key);
    if (known) return known;
    const client = clientOperation(document, operation);
    const conditions = conditionVariables(documentOf(client));
    const parted = new PartedFields(client, this.options.planner.facts.rootParts);
    const renamed = renamedVariable(client);
    const made: KnownOperation = {
      ...{ client, key, conditions, parted, renamed },
      size: source.length + 1,
    };
    this.known.set(key, made, { size: made.size });
    return made;
  }

  private compiledOperation(
    { client, key, conditions: names, parted: fields, size }: KnownOperation,
    variables: Readonly<Record<string, unknown>>,
    deadline: RequestDeadline,
  ): Promise<Compiled> | Compiled {
    const conditions = conditionsOf(names, variables);
    const parted = fields.of(variables);
    const variant = `${key} ${[...conditions.values()].map(Number).join("")} ${fields.keyOf(parted)}`;
    const known = this.compiled.get(variant);
    if (known) return known instanceof Promise ? withinDeadline(deadline, known, plannedTooLate) : known;
    const made = this.compile(client, conditions, parted);
    this.compiled.set(variant, made, { size });
    // What failed is tried again; that a plan takes too long is remembered with the plan.
    made.then(
      (compiled) => this.compiled.set(variant, compiled, { size }),
      () => this.compiled.delete(variant),
    );
    return withinDeadline(deadline, made, plannedTooLate);
  }

  private async compile(client: ClientOperation, conditions: Conditions, parted: Parted): Promise<Compiled> {
    const planned = this.planned(inParts(client, parted, conditions), conditions);
    const { schema, names } = planned;
    const text = operationToPlan(planned);
    const plan: QueryPlan = text === null ? { kind: "QueryPlan" } : await this.plan(text);
    const introspection = new Introspection();
    const { hidden } = this.options.planner.facts;
    const shape = shapeOperation({ schema, client, conditions, names, hidden, introspection });
    const partedFields = namesOf(parted, names);
    const partNames = new Set(partedFields.flatMap(({ parts }) => parts));
    try {
      const step = compilePlan(plan, this.knownOfPlans);
      expectReached(
        shape,
        ownersOf(plan, (name) => names.responseName(name)),
      );
      return new GatewayOperation({
        plan,
        step,
        subgraphs: subgraphsOf(plan),
        shape,
        parted: partedFields,
        referredIds: new ReferredIds(client, schema, this.options.planner.facts.referredTypes),
        names,
        introspection: introspection.documentOf(client),
        schema,
        owners: () => ownersOf(plan, (name) => (partNames.has(name) ? name : names.responseName(name))),
      });
    } catch (error) {
      if (error instanceof UnsupportedPlan) return error;
      throw error;
    }
  }

  private plan(text: string): Promise<QueryPlan> {
    const known = this.plans.get(text);
    if (known) return known;
    this.options.counts.planned += 1;
    const made = this.options.planner.plan(text);
    this.plans.set(text, made, { size: text.length });
    made.catch((error: unknown) => {
      if (!(error instanceof GraphError)) this.plans.delete(text);
    });
    return made;
  }

  private planned(client: ClientOperation, conditions: Conditions): PlannedOperation {
    const { fieldNames, interfaceObjects, providedInterfaces } = this.options.planner.facts;
    const names = new InternalNames(fieldNames);
    return { client, conditions, names, schema: this.options.schema, interfaceObjects, providedInterfaces };
  }

  private fallBack(request: ExecutorRequest, { part }: UnsupportedPlan): Promise<GatewayExecutionResult> {
    this.options.counts.fellBack += 1;
    this.options.log.debug(
      { part, operation: request.operationName },
      "Apollo's executor runs this operation",
    );
    return this.options.fallback(request);
  }
}

function nullCondition(name: string): GraphError {
  return new GraphError("BAD_USER_INPUT", texts.nullCondition({ variable: `$${name}` }));
}

/** Planning goes on, for those who ask the same later. */
function plannedTooLate(): GraphError {
  return new GraphError("OPERATION_TIMED_OUT", texts.plannedTooLate, { http: { status: 504 } });
}
