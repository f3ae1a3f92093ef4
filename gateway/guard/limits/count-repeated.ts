import { Kind, type FragmentDefinitionNode, type FragmentSpreadNode, type SelectionSetNode } from "graphql";

interface Fragments {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Spreads that are passed over, so that there is an end. */
  readonly cyclic: ReadonlySet<FragmentSpreadNode>;
}

/**
 * How often the place of the answer that is selected most often is selected. Validation compares all of a place's
 * selections with each other. Fragments are followed wherever they are spread, so what they come to must be bounded.
 */
export function countRepeated(sets: readonly SelectionSetNode[], among: Fragments): number {
  const places = new Map<string, { count: number; readonly sets: SelectionSetNode[] }>();
  const visited = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        let place = places.get(name);
        if (!place) places.set(name, (place = { count: 0, sets: [] }));
        place.count += 1;
        if (selection.selectionSet) place.sets.push(selection.selectionSet);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        collect(selection.selectionSet);
      } else if (!among.cyclic.has(selection) && !visited.has(selection.name.value)) {
        visited.add(selection.name.value);
        const fragment = among.fragments.get(selection.name.value);
        if (fragment) collect(fragment.selectionSet);
      }
    }
  };
  sets.forEach(collect);
  let most = 0;
  for (const { count, sets: below } of places.values())
    most = Math.max(most, count, below.length > 0 ? countRepeated(below, among) : 0);
  return most;
}
