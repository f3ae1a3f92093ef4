import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { InputToWriteType } from "../../mutations/write.input";
import { SectorCode } from "../../sector-code";
import { CommendationType } from "../awards/award.enums";

@InputType("NominationEntryInput", { description: "Who is put forward for what (nội dung đề nghị)." })
export class NominationEntryInput {
  @Field(() => ID, { nullable: true, description: "Its code (mã); null lets the graph give one." })
  code?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why it goes on although a clause fails (lý do đề nghị dù chưa đủ điều kiện).",
  })
  despite?: string | null;

  @Field(() => ID, { description: "The unit or person (đối tượng được đề nghị)." })
  nomineeId: string;

  @Field(() => String, {
    nullable: true,
    description: "What it is for, in Vietnamese (tóm tắt thành tích).",
  })
  reason?: string | null;

  @Field(() => ID, { description: "The title, by code (mã danh hiệu)." })
  titleCode: string;
}

@InputType("NominateInput", { description: "Proposals that titles be given (đề nghị xét tặng)." })
export class NominateInput extends InputToWriteType {
  @Field(() => CommendationType, {
    nullable: true,
    description: "Why, by the law's types (loại hình khen thưởng).",
  })
  commendationType?: string | null;

  @Field(() => [NominationEntryInput], {
    description: "Who is put forward for what (danh sách đề nghị).",
  })
  entries: NominationEntryInput[];

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which it is done (ngày đề nghị); null when not known.",
  })
  proposedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Whom it is made to (cơ quan nhận đề nghị), in Vietnamese.",
  })
  proposedTo?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The season (năm thi đua của cụm); null for proposals outside clusters.",
  })
  seasonId?: string | null;

  @Field(() => SectorCode, { description: "The sector (ngành)." })
  sector: string;

  @Field(() => Int, { description: "The emulation year (năm thi đua)." })
  year: number;
}
