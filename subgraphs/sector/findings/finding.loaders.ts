import { manyByKey, perArguments } from "../../../platform/graphql/loaders/loaders";
import type { FindingParent, FindingStore } from "./finding.store";

export function findingLoaders(store: FindingStore) {
  const by = (parent: FindingParent) =>
    perArguments((kinds: readonly string[] | null | undefined) =>
      manyByKey(
        (codes: readonly string[]) => store.byParents(parent, codes, kinds),
        (finding) => finding[parent],
      ),
    );
  return {
    ofSeason: by("seasonCode"),
    ofUnit: by("unitCode"),
    ofConference: by("conferenceCode"),
    ofInspection: by("inspectionCode"),
  };
}
