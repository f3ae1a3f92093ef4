import { batching, manyByKey, oneByKey, perArguments } from "../../../platform/graphql/loaders/loaders";
import type { UnitSuccessionRow } from "./unit-succession.entity";
import type { UnitsUnder, UnitStore } from "./unit.store";

export type UnitLoaders = ReturnType<typeof unitLoaders>;

export function unitLoaders(store: UnitStore) {
  return {
    byCode: oneByKey(
      (codes: readonly string[]) => store.byCodes(codes),
      (unit) => unit.code,
    ),
    under: perArguments((asked: UnitsUnder) => store.under(asked)),
    namesOf: manyByKey(
      (codes: readonly string[]) => store.namesByUnits(codes),
      (name) => name.unitCode,
    ),
    successionByCode: oneByKey(
      (codes: readonly string[]) => store.successionsByCodes(codes),
      (succession) => succession.code,
    ),
    /** A succession belongs to both of its units, so it stands under two keys. */
    successionsOf: batching<string, readonly UnitSuccessionRow[]>(async (codes) => {
      const rows = await store.successionsByUnits(codes);
      const byUnit = new Map<string, UnitSuccessionRow[]>(codes.map((code) => [code, []]));
      for (const row of rows) {
        byUnit.get(row.predecessorCode)?.push(row);
        if (row.successorCode !== row.predecessorCode) byUnit.get(row.successorCode)?.push(row);
      }
      return codes.map((code) => byUnit.get(code) ?? []);
    }),
  };
}
