import { manyByKey } from "../../../platform/graphql/loaders/loaders";
import type { RegistrationStatementStore } from "./registration-statement.store";

export function registrationStatementLoaders(store: RegistrationStatementStore) {
  return {
    ofSeason: manyByKey(
      (codes: readonly string[]) => store.bySeasons(codes),
      (statement) => statement.seasonCode,
    ),
    ofUnit: manyByKey(
      (codes: readonly string[]) => store.byUnits(codes),
      (statement) => statement.unitCode,
    ),
  };
}
