import { describedEnum } from "../platform/graphql/described-enum";
import { sectors } from "./sectors";

const kindsOfEverySector = {
  MINISTRY: "A ministry (bộ).",
  GENERAL_DEPARTMENT: "A general department under a ministry (tổng cục).",
  DEPARTMENT: "A department of a central body (vụ).",
  AUTHORITY: "An authority of a central body, with some legal standing of its own (cục).",
  OFFICE: "The office of a central body (văn phòng).",
  BOARD: "A board, such as an inspectorate (ban).",
  ACADEMY: "An academy (học viện).",
  PRESS: "A newspaper or journal (báo, tạp chí).",
  COUNCIL: "A council (hội đồng).",
  PARTY_BODY: "A body of the Party within a unit (ban cán sự đảng, đảng ủy).",
  DIVISION: "A division within a unit (phòng).",
  SYSTEM: "A system of agencies taken as one (hệ thống).",
};

/** The kinds of unit that every sector may have. */
export const commonUnitKinds: readonly string[] = Object.keys(kindsOfEverySector);

/** The kinds of unit: the common ones and those of each sector. One enum in every subgraph. */
export const UnitKind: Readonly<Record<string, string>> = describedEnum(
  "UnitKind",
  "What kind of body a unit is (loại đơn vị).",
  Object.assign({}, kindsOfEverySector, ...sectors.map(({ unitKinds }) => unitKinds)) as Record<
    string,
    string
  >,
);
