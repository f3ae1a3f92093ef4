import type { FetchDataRewrite, QueryPlanSelectionNode } from "@apollo/query-planner";
import { Fault } from "../shape/fault";
import { isObject, type Fetched } from "./merge";
import { rewrite } from "./rewrites";
import type { TypeConditions } from "./type-conditions";

/** What a subgraph needs to know of an entity; a fault when that could not be had; undefined when there is none. */
export type Representation = Fetched | Fault | undefined;

interface RequiredField {
  readonly name: string;
  readonly below: readonly RequiredField[] | undefined;
}

/** Makes representations of entities of one type. */
interface Recipe {
  readonly fields: readonly RequiredField[];
  /** The one leaf that identifies, beside the type's name: two with the same are the same. */
  readonly onlyKey: string | undefined;
  readonly typeName: string | undefined;
}

/** Makes what a fetch sends for each entity, as its plan requires. */
export class Representations {
  private readonly recipes = new Map<string, Recipe | null>();

  constructor(
    private readonly requires: readonly QueryPlanSelectionNode[],
    private readonly rewrites: readonly FetchDataRewrite[],
    private readonly types: TypeConditions,
  ) {}

  of(entity: Fetched): Representation {
    const recipe = this.recipeOf(entity);
    if (!recipe) return undefined;
    const made = extract(entity, recipe.fields);
    if (made === undefined || made instanceof Fault) return made;
    if (recipe.typeName !== undefined) made["__typename"] = recipe.typeName;
    else if (this.rewrites.length > 0) rewrite(made, this.rewrites, this.types);
    return made;
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
    const fields = requiredFields(this.requires, (condition) => this.types.fits(typeName, condition));
    if (!fields.some(({ name }) => name === "__typename")) return null;
    const others = fields.filter(({ name }) => name !== "__typename");
    const [first] = others;
    return {
      fields,
      onlyKey: others.length === 1 && first && !first.below ? first.name : undefined,
      typeName: this.typeNameAfter(typeName),
    };
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
function requiredFields(
  selections: readonly QueryPlanSelectionNode[],
  fits: (condition: string) => boolean,
): RequiredField[] {
  const fields = new Map<string, RequiredField>();
  const visit = (nodes: readonly QueryPlanSelectionNode[]): void => {
    for (const node of nodes) {
      if (node.kind === "InlineFragment") {
        if (node.typeCondition === undefined || fits(node.typeCondition)) visit(node.selections);
        continue;
      }
      const name = node.alias ?? node.name;
      const below = node.selections && [
        ...(fields.get(name)?.below ?? []),
        ...requiredFields(node.selections, () => true),
      ];
      fields.set(name, { name, below });
    }
  };
  visit(selections);
  return [...fields.values()];
}

function extract(source: Fetched, fields: readonly RequiredField[]): Representation {
  const made: Fetched = {};
  for (const { name, below } of fields) {
    const value = source[name];
    if (value instanceof Fault || value === undefined) return value;
    const extracted = below ? extractBelow(value, below) : value;
    if (extracted instanceof Fault || extracted === undefined) return extracted;
    made[name] = extracted;
  }
  return made;
}

function extractBelow(value: unknown, fields: readonly RequiredField[]): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => extractBelow(item, fields));
    const failed = items.findIndex((item) => item instanceof Fault || item === undefined);
    return failed === -1 ? items : items[failed];
  }
  return isObject(value) ? extract(value, fields) : value;
}
