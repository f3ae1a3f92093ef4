import { Kind, type ConstDirectiveNode, type DocumentNode } from "graphql";
import { nameOfDirective } from "../../../platform/graphql/linked-directives";

/** What a supergraph keeps from clients (`@inaccessible`). */
export interface HiddenNames {
  readonly types: ReadonlySet<string>;
  /** Values by their enum. */
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads what is marked `@inaccessible` out of a supergraph. */
export function hiddenIn(supergraph: DocumentNode): HiddenNames {
  const mark = nameOfDirective(supergraph, "@inaccessible");
  const types = new Set<string>();
  const values = new Map<string, ReadonlySet<string>>();
  const isHidden = ({ directives }: { readonly directives?: readonly ConstDirectiveNode[] | undefined }) =>
    directives?.some(({ name }) => name.value === mark) === true;
  for (const definition of supergraph.definitions) {
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION && isHidden(definition))
      types.add(definition.name.value);
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION) continue;
    const hidden = definition.values?.filter(isHidden).map(({ name }) => name.value) ?? [];
    if (hidden.length > 0) values.set(definition.name.value, new Set(hidden));
  }
  return { types, values };
}
