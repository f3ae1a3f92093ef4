import { toGlobalId } from "../../../platform/graphql/global-id";
import { sectors } from "../../sectors";
import type { AwardFilter } from "../awards/award.type";

/** A sector, as it is pointed at. */
export interface SectorReference {
  readonly __typename: string;
  readonly id: string;
  readonly code: string;
}

/** References to all sectors, or to those of some codes, in the order of the list of sectors. */
export function sectorsOf(codes: readonly string[] | null): readonly SectorReference[] {
  return sectors
    .filter(({ code }) => codes == null || codes.includes(code))
    .map(({ prefix, code }) => {
      const __typename = `${prefix}Sector`;
      return { __typename, id: toGlobalId(__typename, code), code };
    });
}

/** A reference to the sector with an id; null where none has it. */
export function sectorWithId(id: string): SectorReference | null {
  return sectorsOf(null).find((sector) => sector.id === id) ?? null;
}

/** A filter of awards that keeps only those of one sector. */
export function withinSector(filter: AwardFilter, code: string): AwardFilter {
  return { ...filter, sectors: filter.sectors == null || filter.sectors.includes(code) ? [code] : [] };
}
