import type { FetchNode, ResponsePath } from "@apollo/query-planner";
import type { DocumentNode, FieldNode, SelectionSetNode } from "graphql";
import type { FieldNeed } from "../planning/field-needs";
import { FetchFault, noteUntold, type FaultError } from "../shaping/fault";
import { askForEntities } from "./ask-for-entities";
import { collectEntities, pathsOf } from "./collect-entities";
import {
  documentOfFetch,
  fieldsOf,
  flatten,
  selectionOfFetch,
  type FetchedSelection,
} from "./fetched-selection";
import { inTurns } from "./in-turns";
import { isObject, merge, type Fetched } from "./merge";
import { inClientNames, placeFaults } from "./place-faults";
import { fieldNames, ToldFaults } from "../shaping/told-faults";
import { Representations, type Failed } from "./representation";
import { namesAfter, rewrite } from "./rewrites";
import type { KnownOfPlans, PlanRun, Step } from "./plan-run";
import { subgraphError, wrongAnswer } from "./subgraph-error";
import type { TypeConditions } from "./type-conditions";

/**
 * An entity that a fetch fills in, and which of the representations is its. Not a literal: V8 takes to making that one in the
 * old part of the heap, and what it leads to would stay there (docs/decisions/0025-hot-paths-name-their-fields.md).
 */
class Target {
  constructor(
    readonly entity: Fetched,
    readonly at: number,
    /** What of the representation could not be had, by the names of fields; undefined where all could. */
    readonly failed: Failed | undefined,
  ) {}
}

/** A fetch that fills entities in which are there already. Each is sent once, wherever it stands in the data. */
export class EntityFetch implements Step {
  private readonly document: DocumentNode;
  private readonly entitySelection: readonly SelectionSetNode[];
  private readonly selections = new Map<string, FetchedSelection>();
  private readonly representations: Representations;
  private readonly types: TypeConditions;
  /** What the fields that are asked for require. */
  private readonly required: ReadonlySet<string>;

  constructor(
    private readonly node: FetchNode,
    private readonly path: ResponsePath,
    private readonly known: KnownOfPlans,
  ) {
    this.types = known.types;
    this.document = documentOfFetch(node);
    this.entitySelection = selectionOfFetch(this.document).selections.flatMap((selection) =>
      "selectionSet" in selection && selection.selectionSet ? selection.selectionSet : [],
    );
    this.required = new Set(this.needs().flatMap(({ need }) => [...need.fields]));
    const { requires = [], inputRewrites = [] } = node;
    this.representations = new Representations(requires, inputRewrites, this.types, this.required);
  }

  async run(run: PlanRun): Promise<void> {
    const { targets, representations } = await this.collect(run);
    if (representations.length === 0) return;
    const brought = await askForEntities(this.node, run, representations);
    if ("fault" in brought) return this.failAll(run, targets, brought.fault);
    const { data, errors } = brought;
    if (errors.length > 0) run.hasFaults = true;
    const entities = isObject(data) ? data["_entities"] : undefined;
    if (!Array.isArray(entities) || entities.length !== representations.length) {
      const [first] = errors;
      const { serviceName } = this.node;
      return this.failAll(run, targets, first ? subgraphError(serviceName, first) : wrongAnswer(serviceName));
    }
    if (errors.length > 0) this.placeErrors(run, data, errors, targets);
    if (this.node.outputRewrites) rewrite(entities, this.node.outputRewrites, this.types);
    await inTurns(targets, ({ entity, at, failed }) => {
      const brought: unknown = entities[at];
      const isLess = failed && isObject(brought);
      this.fill(run, entity, isLess ? { ...brought, ...this.lostFor(failed) } : brought);
    });
  }

  private async collect(run: PlanRun): Promise<{ targets: Target[]; representations: Fetched[] }> {
    const targets: Target[] = [];
    const representations: Fetched[] = [];
    const known = new Map<unknown, number>();
    const entities = collectEntities(run.data, this.path, run.context.budget);
    await inTurns(entities, (entity) => {
      const made = this.representations.of(entity, run.absent.has(entity));
      if (!made) return;
      if (made instanceof FetchFault) return this.fill(run, entity, made);
      const failed = this.representations.failedOf(made);
      const lostKey = failed && this.lostKeyOf(failed);
      if (lostKey) return this.fill(run, entity, lostKey);
      const identity = this.representations.identity(entity, made);
      let at = known.get(identity);
      if (at === undefined) {
        at = representations.push(made) - 1;
        known.set(identity, at);
      }
      targets.push(new Target(entity, at, failed));
    });
    return { targets, representations };
  }

  /** Of an entity that a subgraph does not have all that is known is by what it was looked for. */
  private noteAbsent(run: PlanRun, entity: Fetched): void {
    const known = run.absent.get(entity) ?? new Set();
    this.representations.fieldsOf(entity).forEach((name) => known.add(name));
    run.absent.set(entity, known);
  }

  /** The fields that require what could not be had, with the reason. */
  private lostFor(failed: Failed): Fetched {
    const rename = namesAfter(this.node.outputRewrites);
    const lost: Fetched = {};
    for (const { field, need } of this.needs()) {
      const fault = [...need.fields].map((name) => failed.get(name)).find(Boolean);
      if (fault) lost[rename((field.alias ?? field.name).value)] = fault;
    }
    return lost;
  }

  /** Why a key could not be had: what could not be had and no field requires is one. */
  private lostKeyOf(failed: Failed): FetchFault | undefined {
    return [...failed].find(([name]) => !this.required.has(name))?.[1];
  }

  /** The fields that are asked for and require others. */
  private needs(): { readonly field: FieldNode; readonly need: FieldNeed }[] {
    const { needs } = this.known;
    if (needs.size === 0) return [];
    return fieldsOf(this.entitySelection, this.document).flatMap(({ field, type }) => {
      const need = needs.get(`${this.node.serviceName} ${type}.${field.name.value}`);
      return need ? [{ field, need }] : [];
    });
  }

  private fill(run: PlanRun, entity: Fetched, brought: unknown): void {
    const selection = this.selectionFor(entity);
    if (brought instanceof FetchFault) {
      const { error, below } = brought;
      if (this.types.isAbstract(String(entity["__typename"]))) noteUntold(entity, error);
      const fault = new FetchFault(error, below, true);
      merge(entity, Object.fromEntries([...selection.keys()].map((key) => [key, fault])), selection);
      return;
    }
    if (brought === null || brought === undefined) {
      this.noteAbsent(run, entity);
      return;
    }
    if (!isObject(brought)) {
      run.hasFaults = true;
      return this.fill(run, entity, new FetchFault(wrongAnswer(this.node.serviceName)));
    }
    const typeName = brought["__typename"];
    const isTold = typeof typeName === "string" && this.types.isAbstract(String(entity["__typename"]));
    if (isTold) entity["__typename"] = typeName;
    merge(entity, brought, selection);
  }

  private failAll(run: PlanRun, targets: readonly Target[], error: FaultError): void {
    run.hasFaults = true;
    const fault = new FetchFault(error);
    for (const { entity } of targets) this.fill(run, entity, fault);
  }

  private placeErrors(
    run: PlanRun,
    data: unknown,
    errors: Parameters<typeof placeFaults>[1],
    targets: readonly Target[],
  ): void {
    const after = namesAfter(this.node.outputRewrites);
    const name = (fetched: string) => run.clientName(after(fetched));
    const toError = (error: (typeof errors)[number]) => subgraphError(this.node.serviceName, error);
    for (const error of placeFaults(data, errors, name, toError)) {
      const [, at, ...below] = error.path ?? [];
      run.unplaced ??= new ToldFaults();
      run.unplaced.add(toError(error), fieldNames([...this.path, ...below]), () => {
        const entity = targets.find((target) => target.at === at)?.entity;
        const [path] = entity ? pathsOf(run.data, this.path, entity) : [];
        return path && inClientNames([...path, ...below], name);
      });
    }
  }

  /** What is asked of an entity of a type. */
  private selectionFor(entity: Fetched): FetchedSelection {
    const typeName = String(entity["__typename"]);
    const known = this.selections.get(typeName);
    if (known) return known;
    const fits = (condition: string) =>
      this.types.fits(typeName, condition) || this.types.fits(condition, typeName);
    const selection = flatten(
      this.entitySelection,
      this.document,
      fits,
      namesAfter(this.node.outputRewrites),
    );
    this.selections.set(typeName, selection);
    return selection;
  }
}
