import type { FetchDataRewrite, QueryPlanSelectionNode } from "@apollo/query-planner";
import { FetchFault, lostPartOf } from "../shaping/fault";
import { isObject, isUnset, type Fetched } from "./merge";
import { rewrite } from "./rewrites";
import type { TypeConditions } from "./type-conditions";

type Selections = readonly QueryPlanSelectionNode[];

interface RequiredField {
  /** Under which its value was fetched. */
  readonly name: string;
  /** Under which the subgraph expects it. */
  readonly sentAs: string;
  readonly below: Selections | undefined;
}

/** Makes representations of entities of one type. */
interface Recipe {
  /** What each of the fragments that are for the type requires. */
  readonly fragments: readonly (readonly RequiredField[])[];
  /** The one leaf that identifies, beside the type's name: two with the same are the same. */
  readonly onlyKey: string | undefined;
  readonly typeName: string | undefined;
}

/** Makes what a fetch sends for each entity, as its plan requires. */
export class Representations {
  private readonly recipes = new Map<string, Recipe | null>();
  private readonly failed = new WeakMap<Fetched, Failed>();

  private readonly hasKeys: boolean;

  constructor(
    private readonly requires: Selections,
    private readonly rewrites: readonly FetchDataRewrite[],
    private readonly types: TypeConditions,
    /** What the fields that are asked for require; the rest are keys. */
    private readonly required: ReadonlySet<string> = new Set(),
  ) {
    this.hasKeys = requiredFields(requires, () => true).some((field) => this.isKey(field));
  }

  /**
   * What the subgraph needs to know of an entity. Undefined when it is none of those that are meant; a fault when something
   * could not be had that is perhaps never null. Of an entity that is known to be absent somewhere, all must be there. Of others, what was
   * not fetched was asked of other entities at this place, and what needs it is not shown for this one.
   */
  of(entity: Fetched, isAbsent: boolean): Fetched | FetchFault | undefined {
    const recipe = this.recipeOf(entity);
    if (!recipe) return undefined;
    const extracting: Extracting = {
      types: this.types,
      isWhole: isAbsent,
      fault: undefined,
      failed: undefined,
    };
    const made = extractAll(entity, recipe.fragments, extracting);
    if (extracting.fault) return new FetchFault(extracting.fault.error);
    if (!made || made["__typename"] === undefined || Object.keys(made).length < 2) return undefined;
    if (recipe.typeName !== undefined) made["__typename"] = recipe.typeName;
    else if (this.rewrites.length > 0) rewrite(made, this.rewrites, this.types);
    if (extracting.failed) this.failed.set(made, extracting.failed);
    return made;
  }

  /** What of a representation is null because it could not be had. */
  failedOf(representation: Fetched): Failed | undefined {
    return this.failed.get(representation);
  }

  /** The fields of an entity that it is asked for by. */
  fieldsOf(entity: Fetched): readonly string[] {
    return (
      this.recipeOf(entity)
        ?.fragments.flat()
        .map(({ name }) => name) ?? []
    );
  }

  /** A key that two representations have in common if they are the same. */
  identity(entity: Fetched, representation: Fetched): unknown {
    const only = this.recipeOf(entity)?.onlyKey;
    const key = only === undefined ? undefined : representation[only];
    return typeof key === "string"
      ? `${String(representation["__typename"])} ${key}`
      : JSON.stringify(representation);
  }

  private recipeOf(entity: Fetched): Recipe | null {
    const typeName = entity["__typename"];
    if (typeof typeName !== "string") return null;
    const known = this.recipes.get(typeName);
    if (known !== undefined) return known;
    const recipe = this.makeRecipe(typeName);
    this.recipes.set(typeName, recipe);
    return recipe;
  }

  private makeRecipe(typeName: string): Recipe | null {
    const fits = (condition: string) => this.types.fits(typeName, condition);
    const fragments = this.requires
      .map((fragment) => requiredFields([fragment], fits))
      .filter((fields) => fields.length > 0);
    if (fragments.length === 0) return null;
    const keys = fragments.flat().filter(({ name }) => name !== "__typename");
    // What is required is said of a whole interface, also where a key is said of some of its types: the others are not meant.
    if (this.hasKeys && !keys.some((field) => this.isKey(field))) return null;
    const [first] = keys;
    return {
      fragments,
      onlyKey: keys.length === 1 && first && !first.below ? first.sentAs : undefined,
      typeName: this.typeNameAfter(typeName),
    };
  }

  private isKey({ name }: RequiredField): boolean {
    return name !== "__typename" && !this.required.has(name);
  }

  /** The type's name when rewriting does nothing but set it, as it does for interfaces that are entities. */
  private typeNameAfter(typeName: string): string | undefined {
    if (this.rewrites.length === 0 || !this.rewrites.every(isTypeNameSetter)) return undefined;
    const sample: Fetched = { __typename: typeName };
    rewrite(sample, this.rewrites, this.types);
    return String(sample["__typename"]);
  }
}

function isTypeNameSetter({ kind, path }: FetchDataRewrite): boolean {
  return kind === "ValueSetter" && path.length === 2 && path[1] === "__typename";
}

/** The fields that are required of a type, those of all fragments that are for it. */
function requiredFields(selections: Selections, fits: (condition: string) => boolean): RequiredField[] {
  const fields = new Map<string, RequiredField>();
  const visit = (nodes: Selections): void => {
    for (const node of nodes) {
      if (node.kind === "InlineFragment") {
        if (node.typeCondition === undefined || fits(node.typeCondition)) visit(node.selections);
        continue;
      }
      const name = node.alias ?? node.name;
      const below = node.selections && [...(fields.get(name)?.below ?? []), ...node.selections];
      fields.set(name, { name, sentAs: node.name, below });
    }
  };
  visit(selections);
  return [...fields.values()];
}

interface Extracting {
  readonly types: TypeConditions;
  /** Whether what lacks a field is not to be made at all. */
  readonly isWhole: boolean;
  /** Why something could not be had that is perhaps never null. */
  fault: FetchFault | undefined;
  /** Why something is null, by the outermost field that it is in. */
  failed: Map<string, FetchFault> | undefined;
}

/** What could not be had and is sent as null, by the names of the entity's fields. */
export type Failed = ReadonlyMap<string, FetchFault>;

/** A fragment of which something is not there is left out: it may be for other types than the entity's. */
function extractAll(
  entity: Fetched,
  fragments: Recipe["fragments"],
  extracting: Extracting,
): Fetched | undefined {
  let made: Fetched | undefined;
  for (const fields of fragments) {
    const extracted = extract(entity, fields, extracting);
    made = made && extracted ? merged(made, extracted) : (made ?? extracted);
  }
  return made;
}

function merged(one: Fetched, other: Fetched): Fetched {
  const made = { ...one };
  for (const [name, value] of Object.entries(other)) {
    const present = made[name];
    made[name] = isObject(present) && isObject(value) ? merged(present, value) : value;
  }
  return made;
}

function extract(
  source: Fetched,
  fields: readonly RequiredField[],
  extracting: Extracting,
): Fetched | undefined {
  const made: Fetched = {};
  for (const { name, sentAs, below } of fields) {
    const value = source[name];
    if (!isUnset(value)) made[sentAs] = extractBelow(value, { name, below }, extracting);
    else {
      extracting.fault ??= lostPartOf(source);
      if (extracting.isWhole) return undefined;
    }
  }
  return made;
}

function extractBelow(
  value: unknown,
  field: Pick<RequiredField, "name" | "below">,
  extracting: Extracting,
): unknown {
  if (value instanceof FetchFault) return noteFailed(value, field.name, extracting);
  if (Array.isArray(value)) return value.map((item) => extractBelow(item, field, extracting));
  const { below } = field;
  if (!below || !isObject(value)) return value;
  const { types } = extracting;
  const typeName = value["__typename"];
  const fits = (condition: string) => typeof typeName !== "string" || types.fits(typeName, condition);
  const whole: Extracting = { types, isWhole: true, fault: undefined, failed: undefined };
  const made = extract(value, requiredFields(below, fits), whole);
  extracting.fault ??= whole.fault;
  for (const fault of whole.failed?.values() ?? []) noteFailed(fault, field.name, extracting);
  return made ?? null;
}

function noteFailed(fault: FetchFault, name: string, extracting: Extracting): null {
  if (fault.isOfMore) extracting.fault ??= fault;
  else (extracting.failed ??= new Map()).set(name, new FetchFault(fault.error));
  return null;
}
