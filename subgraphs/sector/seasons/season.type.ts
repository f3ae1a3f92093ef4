import { ArgsType, Field, ID, Int, InterfaceType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import type { CitationValue } from "../../../platform/records/provenance/cited-row";
import { CitationType } from "../references/references.type";
import { SeasonState } from "./season.enums";
import type { YearRange } from "../../../platform/dates/calendar";
import { versionDescription } from "../../../platform/graphql/version-field";

@InterfaceType("ClusterSeason", {
  autoRegisterImplementations: false,
  description:
    "A cluster in one emulation year: its members, leaders, rounds, pledges and conferences (năm thi đua của cụm).",
})
export abstract class SeasonInterface {
  @Field(() => ID, { description: "The season's id in the graph." })
  id: string;

  @Field(() => Int, {
    description: "The emulation year (năm thi đua), a label: `startsOn` and `endsOn` say what it covers.",
  })
  year: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Its first day (ngày bắt đầu); enforcement and courts begin in October of the year before.",
  })
  startsOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Its last day (ngày kết thúc)." })
  endsOn: string | null;

  @Field(() => SeasonState, {
    description: "How far it has come (tiến độ năm thi đua), as far as sources tell.",
  })
  state: string;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many members a source counts (số thành viên); null when none counts them. `members` are those that are named.",
  })
  memberCount: number | null;

  @Field(() => [CitationType], {
    description: "Where the record comes from (nguồn trích dẫn); its note says what of it was inferred.",
  })
  sources: CitationValue[];

  @Field(() => Int, { description: versionDescription })
  version: number;
}

/** The years of a list of seasons or memberships. */
@ArgsType()
export class YearRangeArgs implements YearRange {
  @Field(() => Int, { nullable: true, description: "The first emulation year (từ năm)." })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: "The last emulation year (đến năm)." })
  toYear?: number | null;
}
