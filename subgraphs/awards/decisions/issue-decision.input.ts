import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { InputToWriteType, VersionedIdInputType } from "../../mutations/write.input";
import { SectorCode } from "../../sector-code";
import { CommendationType } from "../awards/award.enums";
import { RecipientKind } from "../recipients/recipient.enums";
import { DecisionKind } from "./decision.enums";

@InputType("NewDecisionInput", { description: "A decision when it enters the records (quyết định)." })
export class NewDecisionInput {
  @Field(() => ID, { nullable: true, description: "Its code (mã); null lets the graph give one." })
  code?: string | null;

  @Field(() => String, { description: "Who issued it (cơ quan ban hành), in Vietnamese." })
  issuedBy: string;

  @Field(() => DecisionKind, {
    defaultValue: "DECISION",
    description: "What sort of document it is (loại văn bản).",
  })
  kind: string;

  @Field(() => ID, {
    nullable: true,
    description: "Its number (số, ký hiệu): `69/QĐ-TANDTC-TĐKT`; null when not known.",
  })
  number?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which it was signed (ngày ký); null when not known.",
  })
  signedOn?: string | null;

  @Field(() => ID, { nullable: true, description: "Who signed it (người ký)." })
  signerId?: string | null;

  @Field(() => String, { nullable: true, description: "What it is about (trích yếu)." })
  subject?: string | null;
}

@InputType("GrantInput", {
  description: "An award that a decision gives (khen thưởng): of a nomination, or of none.",
})
export class GrantInput {
  @Field(() => ID, { nullable: true, description: "Its code (mã); null lets the graph give one." })
  code?: string | null;

  @Field(() => CommendationType, {
    nullable: true,
    description: "Why, by the law's types (loại hình khen thưởng); null takes the nomination's.",
  })
  commendationType?: string | null;

  @Field(() => VersionedIdInputType, {
    nullable: true,
    description:
      "The nomination as it was read (đề nghị khen thưởng); this or `recipientId`, or `recipientName` alone.",
  })
  nomination?: VersionedIdInputType | null;

  @Field(() => String, {
    nullable: true,
    description: "What it is given for (thành tích), as the certificate has it; null takes the nomination's.",
  })
  reason?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The recipient (đối tượng được khen), where there is no nomination.",
  })
  recipientId?: string | null;

  @Field(() => RecipientKind, {
    nullable: true,
    description: "What the recipient is (loại đối tượng), where the name alone is known.",
  })
  recipientKind?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The name as the certificate has it (tên đối tượng); null takes it as it stands.",
  })
  recipientName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The post as the certificate has it (chức vụ); null takes it as it stands.",
  })
  recipientPosition?: string | null;

  @Field(() => String, { nullable: true, description: "Its number in the book of awards (số sổ vàng)." })
  registerNumber?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The title, by code (mã danh hiệu), where there is no nomination.",
  })
  titleCode?: string | null;
}

@InputType("IssueDecisionInput", {
  description: "A decision and what it gives (quyết định khen thưởng).",
})
export class IssueDecisionInput extends InputToWriteType {
  @Field(() => NewDecisionInput, { description: "The decision (quyết định)." })
  decision: NewDecisionInput;

  @Field(() => [GrantInput], {
    defaultValue: [],
    description: "What it gives (khen thưởng); nothing for one that names leaders or orders something else.",
  })
  grants: GrantInput[];

  @Field(() => SectorCode, { description: "The sector (ngành)." })
  sector: string;

  @Field(() => Int, { description: "The year for which it is given (năm xét tặng)." })
  year: number;
}
