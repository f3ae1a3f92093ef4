import { oneByKey, perArguments } from "../../../platform/graphql/loaders/loaders";
import type { FindingParent, FindingStore } from "./finding.store";

export function findingLoaders(store: FindingStore) {
  const by = (parent: FindingParent) =>
    perArguments((kinds: readonly string[] | null | undefined) => store.of(parent, kinds));
  return {
    byCode: oneByKey(
      (codes: readonly string[]) => store.byCodes(codes),
      (finding) => finding.code,
    ),
    ofSeason: by("seasonCode"),
    ofUnit: by("unitCode"),
    ofConference: by("conferenceCode"),
    ofInspection: by("inspectionCode"),
  };
}
