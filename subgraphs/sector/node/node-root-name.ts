import type { SectorDefinition } from "../definition";

/** The root field by which a sector answers for its records; one of its own, since no two subgraphs hold the same records. */
export function nodeRootName({ name }: SectorDefinition): string {
  return `${name}Node`;
}
