import { Field, ID, InputType } from "type-graphql";
import { InputToWriteType, VersionedIdInputType } from "../../mutations/write.input";
import { ClusterRole } from "../seasons/season.enums";
import { LeadershipBasis } from "./leadership-term.enums";

@InputType("LeadershipTermInput", {
  description: "A unit's term as head or deputy of a cluster (trưởng cụm, phó trưởng cụm).",
})
export class LeadershipTermInput {
  @Field(() => LeadershipBasis, { description: "How it came to the role (cử hay bầu)." })
  basis: string;

  @Field(() => ID, { nullable: true, description: "Its code (mã); null lets the graph give one." })
  code?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The decision that gave it (quyết định); for APPOINTED.",
  })
  decisionId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The person who acts for the unit (người đại diện); null when not named.",
  })
  personId?: string | null;

  @Field(() => ClusterRole, { description: "Head or deputy (vai trò trong cụm)." })
  role: string;

  @Field(() => ID, { nullable: true, description: "The unit that leads (đơn vị); null when not named." })
  unitId?: string | null;
}

@InputType("SetLeadershipInput", {
  description: "Who leads a cluster in a season (cử, bầu cụm trưởng; bàn giao).",
})
export class SetLeadershipInput extends InputToWriteType {
  @Field(() => ID, {
    nullable: true,
    description: "The conference at which they were elected, or the old head handed over (mã hội nghị).",
  })
  conferenceCode?: string | null;

  @Field(() => VersionedIdInputType, {
    description: "The season as it was read (năm thi đua của cụm).",
  })
  season: VersionedIdInputType;

  @Field(() => [LeadershipTermInput], {
    description: "All terms of the season (nhiệm kỳ); those that it had before are kept in the audit.",
  })
  terms: LeadershipTermInput[];
}
