import {
  oneRecord,
  type CodeReference,
  type StatedReferences,
} from "../../platform/subgraph-server/inputs/stated-references";
import { sectors } from "../sectors";
import type { SectorContext } from "./context";
import type { SectorDefinition } from "./definition";
import { nodeRootName } from "./node/node-root-name";
import { texts } from "./sector.texts";

/** A unit's code is unique over all sectors, and one of another sector is no mistake: it has nothing here. */
const unitOfAnySector: CodeReference<SectorContext> = {
  by: "code",
  what: texts.unit,
  foreign: sectors.map(({ name, prefix }) => ({ subgraph: name, type: `${prefix}Unit` })),
  codes: ({ stores }) => stores.units.codes(),
};

/** What the ids and codes refer to by which a sector is asked. */
export const sectorInputReferences = (sector: SectorDefinition): StatedReferences<SectorContext> => ({
  [`Query.${nodeRootName(sector)}(id:)`]: oneRecord,
  "Sector.unit(code:)": oneRecord,
  "Sector.cluster(code:)": oneRecord,
  "ClusterFilter.memberCode": unitOfAnySector,
  "InspectionFilter.unitCode": unitOfAnySector,
  "UnitFilter.parentCode": unitOfAnySector,
  "UnitFilter.provinceCode": {
    by: "code",
    what: texts.province,
    find: (code, { loaders }) => loaders.provinces.byCode.load(code),
    codes: ({ stores }) => stores.provinces.codes(),
  },
});
