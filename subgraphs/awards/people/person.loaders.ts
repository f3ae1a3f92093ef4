import { manyByKey, oneByKey, perArguments } from "../../../platform/graphql/loaders/loaders";
import type { Reach } from "../../access-policy";
import type { PersonStore } from "./person.store";

export type PersonLoaders = ReturnType<typeof personLoaders>;

export function personLoaders(store: PersonStore) {
  const within = (reach: Reach) =>
    oneByKey(
      (codes: readonly string[]) => store.byCodes(codes, reach),
      (person) => person.code,
    );
  return {
    /** Whoever is on record, for fields of records that may name them. */
    byCode: within("everywhere"),
    /** Those of whom somebody may know by their id alone. */
    knownWithin: perArguments(within),
    positionsOf: manyByKey(
      (codes: readonly string[]) => store.positionsByPeople(codes),
      (position) => position.personCode,
    ),
  };
}
