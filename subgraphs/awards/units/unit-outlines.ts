import type { RecordOutline } from "../../../platform/records";
import { unitIdOf } from "../sectors/sector-ids";
import { ProvinceOutlineRow, UnitOutlineRow, UnitSuccessionOutlineRow } from "./unit-outline.entity";

/** What of units' records this subgraph must know to count by them: its statements reach no sector's database. */
export const unitOutlines: readonly RecordOutline[] = [
  {
    of: "units",
    reads: ["code", "sector", "kind", "province", "validFrom", "validTo"],
    database: "awards",
    entity: UnitOutlineRow,
    toRow: ({ code, sector, kind, province, validFrom, validTo }) => ({
      unitId: unitIdOf(sector as string, code as string),
      kind,
      provinceCode: province,
      validFrom,
      validTo,
    }),
  },
  {
    of: "provinces",
    reads: ["code", "current"],
    database: "awards",
    entity: ProvinceOutlineRow,
    toRow: ({ code, current }) => ({ code, currentCode: current }),
  },
  {
    of: "unit-successions",
    reads: ["code", "on", "predecessor", "successor"],
    database: "awards",
    entity: UnitSuccessionOutlineRow,
    toRow: ({ code, on, predecessor, successor }, lookUp) => ({
      code,
      on,
      predecessorId: unitIdOf(lookUp("predecessor.sector"), predecessor as string),
      successorId: unitIdOf(lookUp("predecessor.sector"), successor as string),
    }),
  },
];
