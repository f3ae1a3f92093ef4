import { isTypeDefinitionNode, Kind, type ConstDirectiveNode, type DocumentNode } from "graphql";
import { argumentsOf, numberOf } from "./directive-arguments";
import { nameOfDirective } from "./linked-directives";

/**
 * What weighs more or less than usual, by its place in the schema: `Unit`, `Unit.name`, `Unit.awards(year:)`, and
 * `UnitFilter.name` of an input.
 */
export type Weights = ReadonlyMap<string, number>;

interface Weighed {
  readonly name: { readonly value: string };
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** Reads weights (`@cost`) out of a composed supergraph; one that says nothing of them has none. */
export function weightsIn(supergraph: DocumentNode): Weights {
  const weights = new Map<string, number>();
  const directive = nameOfDirective(supergraph, "@cost");
  if (directive === undefined) return weights;
  const weigh = (place: string, { directives = [] }: Weighed) => {
    const found = directives.find(({ name }) => name.value === directive);
    const weight = found && numberOf(argumentsOf(found).get("weight"));
    if (weight !== undefined) weights.set(place, weight);
  };
  for (const definition of supergraph.definitions) {
    if (!isTypeDefinitionNode(definition)) continue;
    weigh(definition.name.value, definition);
    for (const field of "fields" in definition ? (definition.fields ?? []) : []) {
      const place = `${definition.name.value}.${field.name.value}`;
      weigh(place, field);
      if (field.kind !== Kind.FIELD_DEFINITION) continue;
      for (const argument of field.arguments ?? []) weigh(`${place}(${argument.name.value}:)`, argument);
    }
  }
  return weights;
}
