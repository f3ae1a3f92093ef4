import { manyByKey, oneByKey } from "../../../platform/graphql/loaders/loaders";
import type { PersonStore } from "./person.store";

export type PersonLoaders = ReturnType<typeof personLoaders>;

export function personLoaders(store: PersonStore) {
  return {
    byCode: oneByKey(
      (codes: readonly string[]) => store.byCodes(codes),
      (person) => person.code,
    ),
    positionsOf: manyByKey(
      (codes: readonly string[]) => store.positionsByPeople(codes),
      (position) => position.personCode,
    ),
  };
}
