import { GraphError } from "../../../platform/errors/graph-error";
import type { Owners } from "../fetching/owners-of";
import type { ObjectShape, ValueShape } from "./shape";
import { texts } from "./shaping.texts";

/**
 * Refuses an operation with a field that its plan fetches nowhere: no way that subgraphs resolve leads to it, and null would not be true.
 * Of interfaces and unions it is not said, since a plan leaves out what a subgraph has none of.
 * @throws GraphError UNREACHABLE_FIELD
 */
export function expectReached(shape: ObjectShape, owners: Owners): void {
  const field = unreachedIn(shape, "", owners);
  if (field === undefined) return;
  throw new GraphError("UNREACHABLE_FIELD", texts.unreached({ field }));
}

function unreachedIn({ typeName, fields }: ObjectShape, path: string, owners: Owners): string | undefined {
  for (const { responseName, fieldName, value } of fields) {
    if (value.kind === "typename" || value.kind === "ready") continue;
    const here = `${path}.${responseName}`;
    if (!owners.has(here)) return `${typeName}.${fieldName}`;
    const object = objectIn(value);
    const below = object && unreachedIn(object, here, owners);
    if (below !== undefined) return below;
  }
  return undefined;
}

/** The one shape of the objects that a value has. */
function objectIn(value: ValueShape): ObjectShape | undefined {
  if (value.kind === "list") return objectIn(value.item);
  return value.kind === "object" ? value.selection.always : undefined;
}
