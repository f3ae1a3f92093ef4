import { Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { SectorCode } from "../../sector-code";
import { NominationState } from "./nomination.enums";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { connectionType } from "../../../platform/graphql/pagination/connection.type";
import { NodeInterface } from "../../../platform/graphql/node.type";
import { RecipientKind } from "../recipients/recipient.enums";
import { AwardLevel } from "../titles/award-title.enums";
import type { BallotValue } from "./nomination.entity";
import { versionDescription } from "../../../platform/graphql/version-field";

@InputType({ description: "Which nominations to keep (bộ lọc đề nghị)." })
export class NominationFilter {
  @Field(() => [SectorCode], { nullable: true, description: "Made in one of these sectors (ngành)." })
  sectors?: string[] | null;

  @Field(() => Int, { nullable: true, description: "Of this year and later (từ năm)." })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: "Of this year and earlier (đến năm)." })
  toYear?: number | null;

  @Field(() => [ID], { nullable: true, description: "For one of these titles (mã danh hiệu)." })
  titleCodes?: string[] | null;

  @Field(() => [AwardLevel], {
    nullable: true,
    description: "For a title of one of these levels (cấp khen thưởng).",
  })
  levels?: string[] | null;

  @Field(() => [RecipientKind], {
    nullable: true,
    description: "Of one of these kinds of recipient (loại đối tượng).",
  })
  recipientKinds?: string[] | null;

  @Field(() => [NominationState], {
    nullable: true,
    description: "In one of these states (tình trạng đề nghị).",
  })
  states?: string[] | null;

  @Field(() => ID, { nullable: true, description: "Of this unit or person (đối tượng được đề nghị)." })
  nomineeId?: string | null;

  @Field(() => ID, { nullable: true, description: "Made in this cluster season (năm thi đua của cụm)." })
  seasonId?: string | null;
}

@ObjectType("Ballot", {
  description: "The vote behind a nomination, as far as it is known (bỏ phiếu bình xét).",
})
class BallotType implements BallotValue {
  @Field(() => DateScalar, { nullable: true, description: "The day of the vote (ngày bỏ phiếu)." })
  heldOn: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it was secret (bỏ phiếu kín); null when not stated.",
  })
  secret: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many could vote (số người có quyền bỏ phiếu); null when not stated.",
  })
  eligibleVoters: number | null;

  @Field(() => Int, { nullable: true, description: "Votes for (số phiếu đồng ý); null when not stated." })
  votesFor: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Votes against (số phiếu không đồng ý); null when not stated.",
  })
  votesAgainst: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it passed (được thông qua); null when not stated.",
  })
  passed: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: "How the vote is called in the source (hình thức bỏ phiếu).",
  })
  method: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType("Nomination", {
  implements: NodeInterface,
  description: "A proposal that somebody be given a title for a year; not an award (đề nghị xét tặng).",
})
export class NominationType extends NodeInterface {
  @Field(() => Int, { description: "The emulation year (năm thi đua)." })
  year: number;

  @Field(() => SectorCode, { description: "The sector in which it was made (ngành)." })
  sector: string;

  @Field(() => NominationState, {
    description: "How far it has come (tình trạng đề nghị), as far as sources tell.",
  })
  state: string;

  @Field(() => BallotType, {
    nullable: true,
    description: "The vote (bỏ phiếu bình xét); null where nothing is known of one.",
  })
  ballot: BallotValue | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which it was made (ngày đề nghị); null when not known.",
  })
  proposedOn: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Whom it was made to (cơ quan nhận đề nghị), in Vietnamese.",
  })
  proposedTo: string | null;

  @Field(() => Int, { description: versionDescription })
  version: number;
}

export const NominationConnection = connectionType("Nomination", () => NominationType, {
  plural: "nominations",
});
