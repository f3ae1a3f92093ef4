import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { InputToWriteType } from "../../mutations/write.input";
import { SectorCode } from "../../sector-code";
import { CaseKind, InitiativeScope, TaskRating } from "./evidence.enums";

@InputType("RatingInput", { description: "A yearly rating (xếp loại)." })
export class RatingInput {
  @Field(() => ID, { nullable: true, description: "The decision that gave it (quyết định xếp loại)." })
  decisionId?: string | null;

  @Field(() => TaskRating, { description: "The rating (mức xếp loại)." })
  rating: string;

  @Field(() => ID, { description: "The unit or person (đối tượng được xếp loại)." })
  recipientId: string;
}

@InputType("InitiativeInput", {
  description: "A recognised initiative or piece of research (sáng kiến, đề tài).",
})
export class InitiativeInput {
  @Field(() => [ID], { description: "Its authors, units or people (tác giả)." })
  authorIds: string[];

  @Field(() => ID, { nullable: true, description: "Its code (mã); null lets the graph give one." })
  code?: string | null;

  @Field(() => ID, { nullable: true, description: "The decision that recognised it (quyết định công nhận)." })
  decisionId?: string | null;

  @Field(() => DateScalar, { description: "The day on which it was recognised (ngày công nhận)." })
  recognisedOn: string;

  @Field(() => InitiativeScope, { description: "How far its effect reaches (phạm vi ảnh hưởng)." })
  scope: string;

  @Field(() => String, { description: "What it is called (tên sáng kiến, đề tài)." })
  title: string;
}

@InputType("HeadcountInput", {
  description: "How many people a unit has, for shares of its members (biên chế, số lao động).",
})
export class HeadcountInput {
  @Field(() => Int, { description: "How many (số người)." })
  people: number;

  @Field(() => ID, { description: "The unit (đơn vị)." })
  unitId: string;
}

@InputType("OpenCaseInput", {
  description: "A case that keeps somebody from being awarded while it is open (vụ việc đang xem xét).",
})
export class OpenCaseInput {
  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which it was closed (ngày kết thúc); null while it is open.",
  })
  closedOn?: string | null;

  @Field(() => CaseKind, { description: "What it is (loại vụ việc)." })
  kind: string;

  @Field(() => DateScalar, { description: "The day on which it was opened (ngày bắt đầu)." })
  openedOn: string;

  @Field(() => ID, { description: "The unit or person (đối tượng bị xem xét)." })
  recipientId: string;
}

@InputType("RecordEvidenceInput", {
  description: "What eligibility is checked against (căn cứ xét điều kiện).",
})
export class RecordEvidenceInput extends InputToWriteType {
  @Field(() => [OpenCaseInput], {
    defaultValue: [],
    description:
      "Cases that are open or were closed (vụ việc đang xem xét); one that is on record as open is closed by naming it with the day.",
  })
  cases: OpenCaseInput[];

  @Field(() => [HeadcountInput], { defaultValue: [], description: "Numbers of staff (biên chế)." })
  headcounts: HeadcountInput[];

  @Field(() => [InitiativeInput], {
    defaultValue: [],
    description: "Initiatives that were recognised (sáng kiến được công nhận).",
  })
  initiatives: InitiativeInput[];

  @Field(() => [RatingInput], { defaultValue: [], description: "Ratings of the year (xếp loại)." })
  ratings: RatingInput[];

  @Field(() => SectorCode, { description: "The sector (ngành)." })
  sector: string;

  @Field(() => Int, { description: "The year (năm)." })
  year: number;
}
