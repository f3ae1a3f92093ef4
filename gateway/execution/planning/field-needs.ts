import { Kind, type ConstDirectiveNode, type DocumentNode } from "graphql";
import { selectionSetOf } from "./field-set";
import { graphOf, stringOf } from "./join-directives";

/** What a field of a subgraph requires of the entity that it is a field of (`@requires`). */
export interface FieldNeed {
  /** The entity's own fields. */
  readonly fields: ReadonlySet<string>;
  /** All names in it, however deep. */
  readonly names: ReadonlySet<string>;
}

/** What fields require, by `subgraph Type.field`. */
export type FieldNeeds = ReadonlyMap<string, FieldNeed>;

/** Reads `@join__field(graph: SHIPPING, requires: "weight size { width }")` out of a supergraph. */
export function fieldNeedsIn({ definitions }: DocumentNode): FieldNeeds {
  const needs = new Map<string, FieldNeed>();
  const subgraphs = subgraphNames(definitions);
  for (const type of definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const { name, directives = [] } of type.fields ?? []) {
      for (const directive of directives) {
        const requires = stringOf(directive, "requires");
        const subgraph = subgraphs.get(graphOf(directive) ?? "");
        if (requires === undefined || subgraph === undefined) continue;
        needs.set(`${subgraph} ${type.name.value}.${name.value}`, needOf(requires));
      }
    }
  }
  return needs;
}

function needOf(requires: string): FieldNeed {
  const { selections } = selectionSetOf(requires);
  const fields = selections.flatMap((one) => (one.kind === Kind.FIELD ? one.name.value : []));
  return { fields: new Set(fields), names: new Set(requires.split(/\W+/)) };
}

/** The subgraphs by the names that the supergraph's own directives have for them. */
function subgraphNames(definitions: DocumentNode["definitions"]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== "join__Graph") continue;
    for (const { name, directives = [] } of definition.values ?? [])
      names.set(name.value, nameOf(directives) ?? name.value);
  }
  return names;
}

function nameOf(directives: readonly ConstDirectiveNode[]): string | undefined {
  const [graph] = directives.filter(({ name }) => name.value === "join__graph");
  return graph && stringOf(graph, "name");
}
