import { Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { SectorCode } from "../../sector-code";
import { PostLevel } from "../people/person.enums";
import { RecipientKind } from "../recipients/recipient.enums";
import { AwardLevel } from "../titles/award-title.enums";
import { AwardStatus, CommendationType, RevocationGround } from "./award.enums";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { connectionType } from "../../../platform/graphql/pagination/connection.type";
import type { CitationValue } from "../../../platform/records/provenance/cited-row";
import { CitationType } from "../documents/source-document.type";
import { NodeInterface } from "../../../platform/graphql/node.type";
import type { RevocationValue } from "./award.entity";
import { versionDescription } from "../../../platform/graphql/version-field";

@InputType({ description: "Which awards to keep (bộ lọc khen thưởng)." })
export class AwardFilter {
  @Field(() => [SectorCode], { nullable: true, description: "Given in one of these sectors (ngành)." })
  sectors?: string[] | null;

  @Field(() => Int, { nullable: true, description: "Of this year and later (từ năm)." })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: "Of this year and earlier (đến năm)." })
  toYear?: number | null;

  @Field(() => [ID], { nullable: true, description: "Of one of these titles (mã danh hiệu)." })
  titleCodes?: string[] | null;

  @Field(() => [AwardLevel], {
    nullable: true,
    description: "Of a title of one of these levels (cấp khen thưởng).",
  })
  levels?: string[] | null;

  @Field(() => [RecipientKind], {
    nullable: true,
    description: "To one of these kinds of recipient (loại đối tượng).",
  })
  recipientKinds?: string[] | null;

  @Field(() => [PostLevel], {
    nullable: true,
    description:
      "To people whose posts were of one of these levels (cấp chức vụ); one without a known level is left out.",
  })
  recipientPostLevels?: string[] | null;

  @Field(() => ID, { nullable: true, description: "To this unit or person (đối tượng được khen)." })
  recipientId?: string | null;

  @Field(() => ID, { nullable: true, description: "Given for this cluster season (năm thi đua của cụm)." })
  seasonId?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Conferred on this day (ngày trao) or later; one without a known day is left out.",
  })
  conferredFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Conferred on this day (ngày trao) or earlier; one without a known day is left out.",
  })
  conferredTo?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "By a decision that was signed on this day (ngày ký quyết định) or later; one without a decision or a known day is left out.",
  })
  decisionSignedFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "By a decision that was signed on this day (ngày ký quyết định) or earlier; one without a decision or a known day is left out.",
  })
  decisionSignedTo?: string | null;

  @Field(() => AwardStatus, { nullable: true, description: "Of this status (tình trạng khen thưởng)." })
  status?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "With words that begin so (từ khóa) in recipient's name and post, authority or reason, or of the title that words name; case and marks do not matter.",
  })
  search?: string | null;
}

@ObjectType("Revocation", { description: "How an award was taken back (thu hồi)." })
export class RevocationType {
  @Field(() => DateScalar, { nullable: true, description: "The day (ngày thu hồi); null when not known." })
  on: string | null;

  @Field(() => String, { nullable: true, description: "The ground (lý do thu hồi); null when not stated." })
  ground: string | null;

  @Field(() => RevocationGround, {
    nullable: true,
    description: "The ground by the law (căn cứ hủy bỏ); null when not stated.",
  })
  legalGround: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType("Award", {
  implements: NodeInterface,
  description: "A title that was given to somebody (khen thưởng đã tặng).",
})
export class AwardType extends NodeInterface {
  @Field(() => Int, { description: "The year for which it was given (năm xét tặng)." })
  year: number;

  @Field(() => SectorCode, { description: "The sector in which it was given (ngành)." })
  sector: string;

  @Field(() => RecipientKind, { description: "What its recipient is (loại đối tượng)." })
  recipientKind: string;

  @Field(() => String, {
    description: "The recipient's name as it stood on the day (tên đối tượng được khen).",
  })
  recipientName: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The recipient's post as it stood on the day (chức vụ); null for a unit, or when not stated.",
  })
  recipientPosition: string | null;

  @Field(() => PostLevel, {
    nullable: true,
    description:
      "The level of that post as it stood on the day (cấp chức vụ); null for a unit, or when not known.",
  })
  recipientPostLevel: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which it was handed over (ngày trao); null when not known.",
  })
  conferredOn: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Where it was handed over (nơi trao), in Vietnamese; null when not known.",
  })
  conferredAt: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Its number in the book of awards (số sổ vàng); null when not known.",
  })
  registerNumber: string | null;

  @Field(() => CommendationType, {
    nullable: true,
    description: "Why it was given, by the law's types (loại hình khen thưởng); null when not stated.",
  })
  commendationType: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Who gave it (cấp quyết định khen thưởng), in Vietnamese.",
  })
  authority: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What it was given for (thành tích), as the source puts it.",
  })
  reason: string | null;

  @Field(() => AwardStatus, { description: "Whether it stands (tình trạng khen thưởng)." })
  status: string;

  @Field(() => RevocationType, {
    nullable: true,
    description: "How it was taken back (thu hồi); null unless it was.",
  })
  revocation: RevocationValue | null;

  @Field(() => [CitationType], { description: "Where the record comes from (nguồn trích dẫn)." })
  sources: CitationValue[];

  @Field(() => Int, { description: versionDescription })
  version: number;
}

export const AwardConnection = connectionType("Award", () => AwardType, { plural: "awards" });
