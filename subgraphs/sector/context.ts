import type { RequestAccess } from "../../platform/access/request-access";
import type { Database } from "../../platform/database/database";
import { clusterLoaders } from "./clusters/cluster.loaders";
import { ClusterStore } from "./clusters/cluster.store";
import { conferenceLoaders } from "./conferences/conference.loaders";
import { ConferenceStore } from "./conferences/conference.store";
import type { SectorDefinition } from "./definition";
import { findingLoaders } from "./findings/finding.loaders";
import { FindingStore } from "./findings/finding.store";
import { inspectionLoaders } from "./inspections/inspection.loaders";
import { InspectionStore } from "./inspections/inspection.store";
import { leadershipLoaders } from "./leadership/leadership-term.loaders";
import { LeadershipTermStore } from "./leadership/leadership-term.store";
import { movementLoaders } from "./movements/movement.loaders";
import { MovementStore } from "./movements/movement.store";
import { pledgeLoaders } from "./pledges/pledge.loaders";
import { PledgeStore } from "./pledges/pledge.store";
import { provinceLoaders } from "./provinces/province.loaders";
import { ProvinceStore } from "./provinces/province.store";
import { registrationStatementLoaders } from "./registration-statements/registration-statement.loaders";
import { RegistrationStatementStore } from "./registration-statements/registration-statement.store";
import { roundLoaders } from "./rounds/round.loaders";
import { RoundStore } from "./rounds/round.store";
import { membershipLoaders } from "./seasons/membership.loaders";
import { MembershipStore } from "./seasons/membership.store";
import { seasonLoaders } from "./seasons/season.loaders";
import { SeasonStore } from "./seasons/season.store";
import { sectorLoaders as sectorRowLoaders } from "./sectors/sector.loaders";
import { SectorStore } from "./sectors/sector.store";
import { unitLoaders } from "./units/unit.loaders";
import { UnitStore } from "./units/unit.store";

export type SectorStores = ReturnType<typeof sectorStores>;
export type SectorLoaders = ReturnType<typeof sectorLoaders>;

/** What every resolver of a sector is given: fresh for each request, so that nothing loaded outlives it. */
export interface SectorContext {
  readonly access: RequestAccess;
  readonly sector: SectorDefinition;
  readonly stores: SectorStores;
  readonly loaders: SectorLoaders;
}

/** The statements of a sector's database. */
export function sectorStores(database: Database) {
  return {
    sectors: new SectorStore(database),
    provinces: new ProvinceStore(database),
    units: new UnitStore(database),
    clusters: new ClusterStore(database),
    seasons: new SeasonStore(database),
    memberships: new MembershipStore(database),
    leadership: new LeadershipTermStore(database),
    rounds: new RoundStore(database),
    pledges: new PledgeStore(database),
    conferences: new ConferenceStore(database),
    inspections: new InspectionStore(database),
    movements: new MovementStore(database),
    findings: new FindingStore(database),
    registrationStatements: new RegistrationStatementStore(database),
  };
}

/** The loaders of one request. */
export function sectorLoaders(stores: SectorStores) {
  return {
    sectors: sectorRowLoaders(stores.sectors),
    provinces: provinceLoaders(stores.provinces),
    units: unitLoaders(stores.units),
    clusters: clusterLoaders(stores.clusters),
    seasons: seasonLoaders(stores.seasons),
    memberships: membershipLoaders(stores.memberships),
    leadership: leadershipLoaders(stores.leadership),
    rounds: roundLoaders(stores.rounds),
    pledges: pledgeLoaders(stores.pledges),
    conferences: conferenceLoaders(stores.conferences),
    inspections: inspectionLoaders(stores.inspections),
    movements: movementLoaders(stores.movements),
    findings: findingLoaders(stores.findings),
    registrationStatements: registrationStatementLoaders(stores.registrationStatements),
  };
}
