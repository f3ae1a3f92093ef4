import {
  Kind,
  parse,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type TypeDefinitionNode,
} from "graphql";

/** A field as one subgraph has it. */
interface FieldFacts {
  /** Whether the subgraph resolves it, and does not only know of it. */
  readonly isResolved: boolean;
  /** The names of all fields that it requires, whatever the depth. */
  readonly requires: readonly string[];
}

/** A type as one subgraph has it. */
interface TypeFacts {
  readonly isInterfaceObject: boolean;
  readonly implemented: readonly string[];
  /** The names of the fields of each key by which the subgraph can be asked, whatever the depth. */
  readonly keys: readonly (readonly string[])[];
  readonly fields: ReadonlyMap<string, FieldFacts>;
}

export type SubgraphFacts = ReadonlyMap<string, TypeFacts>;

/** What the text of a subgraph says of who resolves what, by its types. */
export function readFacts(text: string): SubgraphFacts {
  const facts = new Map<string, TypeFacts>();
  for (const definition of parse(text, { noLocation: true }).definitions as readonly TypeDefinitionNode[]) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      continue;
    const { name, directives = [], fields = [], interfaces = [] } = definition;
    facts.set(name.value, {
      isInterfaceObject: directives.some((one) => one.name.value === "interfaceObject"),
      implemented: interfaces.map((one) => one.name.value),
      keys: argumentsOf(directives, "key").flatMap(({ fields: key, resolvable = true }) =>
        resolvable === true ? [names(String(key))] : [],
      ),
      fields: new Map(fields.map((field) => [field.name.value, fieldFacts(field)])),
    });
  }
  return facts;
}

function fieldFacts({ directives = [] }: FieldDefinitionNode): FieldFacts {
  return {
    isResolved: !directives.some(({ name }) => name.value === "external"),
    requires: argumentsOf(directives, "requires").flatMap(({ fields }) => names(String(fields))),
  };
}

function argumentsOf(
  directives: readonly ConstDirectiveNode[],
  name: string,
): Readonly<Record<string, unknown>>[] {
  return directives
    .filter((one) => one.name.value === name)
    .map((one) =>
      Object.fromEntries(
        (one.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]),
      ),
    );
}

/** The names in a selection of fields, without their arguments. */
const names = (fields: string): readonly string[] =>
  fields
    .replace(/\([^)]*\)/g, "")
    .replace(/\.\.\. *on +\w+/g, "")
    .match(/\w+/g) ?? [];
