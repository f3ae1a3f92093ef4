import { SourceDocumentRow } from "../documents/source-document.entity";
import { PersonRow } from "../people/person.entity";
import { PositionRow } from "../people/position.entity";
import { AwardTitleRow } from "../titles/award-title.entity";
import type { AwardsGraph } from "./awards-graph";
import { aPerson, aTitle } from "./rows";

const cited = { sourceCodes: ["S1"], inferred: false, note: null };
const flags = { level: "MINISTRY", rank: 2, sector: "COURT" };

/** The season of the tests on registrations and nominations. */
export const seasonId = "CourtClusterSeason:c1-2022";

/**
 * Two units, members of a cluster's season, one that has ended and is none, two people and some titles, for tests of
 * registrations and nominations.
 */
export async function putCandidates(graph: AwardsGraph): Promise<void> {
  await graph.put(SourceDocumentRow, [{ code: "S1", title: "Tờ trình" }]);
  await graph.put(AwardTitleRow, [
    aTitle({ code: "FLAG", name: "Cờ thi đua", ...flags }),
    aTitle({ code: "EXCELLENT", name: "Tập thể lao động xuất sắc", ...flags, rank: 3, sector: null }),
    aTitle({ code: "FIGHTER", name: "Chiến sĩ thi đua", ...flags, recipientKinds: ["INDIVIDUAL"] }),
    aTitle({ code: "LOW_FIGHTER", ...flags, rank: 3, recipientKinds: ["INDIVIDUAL"] }),
    aTitle({ code: "OLD", name: "Danh hiệu cũ", ...flags, validTo: "2003-12-31" }),
    aTitle({ code: "OTHER", name: "Cờ ngành khác", ...flags, sector: "JUSTICE" }),
  ]);
  await graph.put(PersonRow, [
    aPerson({ code: "p1", fullName: "Trần Quốc Việt", sector: "COURT" }),
    aPerson({ code: "p2", fullName: "Lê Thu Hà", sector: "COURT" }),
    aPerson({ code: "p3", fullName: "Phạm Văn Nam", sector: "JUSTICE" }),
  ]);
  await graph.put(PositionRow, [
    { code: "p1-1", personCode: "p1", title: "Chánh văn phòng", unitId: "CourtUnit:u1", ...cited },
    { code: "p2-1", personCode: "p2", title: "Thẩm phán", unitId: "CourtUnit:u2", ...cited },
  ]);
  const stands = { validFrom: "2010-01-01", validTo: null, version: 3, sector: "COURT" };
  for (const code of ["u1", "u2", "u3"])
    graph.setOwnerTells(`CourtUnit:${code}`, { code, name: `Tòa ${code}`, ...stands });
  graph.setOwnerTells("CourtUnit:gone", { code: "gone", name: "Tòa cũ", ...stands, validTo: "2019-12-31" });
  tellSeason(graph, "PLEDGED");
}

/** Lets the sector tell of the season in a state. */
export function tellSeason(graph: AwardsGraph, state: string): void {
  graph.setOwnerTells(seasonId, {
    ...{ code: "c1-2022", year: 2022, state, startsOn: "2021-10-01", endsOn: "2022-09-30", version: 2 },
    cluster: { code: "c1" },
    members: ["u1", "u2", "gone"].map((code) => ({ unit: { id: `CourtUnit:${code}` } })),
  });
}
