import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { InputToWriteType, VersionedIdInputType } from "../../mutations/write.input";
import { NewUnitInputType } from "./new-unit.input";
import { SuccessionKind } from "./unit.enums";

@InputType("SuccessorInput", {
  description: "Where a reorganisation leads: to a unit that is there, or to a new one (đơn vị kế thừa).",
})
export class SuccessorInputType {
  @Field(() => NewUnitInputType, {
    nullable: true,
    description: "A new unit (đơn vị mới); this or `unitId`. Its first day is that of the reorganisation.",
  })
  newUnit?: NewUnitInputType | null;

  @Field(() => String, {
    nullable: true,
    description: "The name that it bears from that day (tên mới); for a unit that is there.",
  })
  newName?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "A unit that is there (đơn vị đã có); this or `newUnit`.",
  })
  unitId?: string | null;
}

@InputType("ReorganiseUnitsInput", {
  description: "A reorganisation: rename, merge, split, absorb, reorganise (sắp xếp tổ chức).",
})
export class ReorganiseUnitsInput extends InputToWriteType {
  @Field(() => SuccessionKind, {
    description:
      "In what way (hình thức sắp xếp đơn vị). RENAMED has the same unit on both sides, MERGED_INTO several before and one after, SPLIT_INTO one before and several after.",
  })
  kind: string;

  @Field(() => String, { description: "The text that ordered it (căn cứ pháp lý)." })
  legalBasis: string;

  @Field(() => DateScalar, {
    description:
      "The first day on which the successors stand (ngày có hiệu lực); those before end the day before.",
  })
  on: string;

  @Field(() => [VersionedIdInputType], {
    description: "The units before, each as it was read (các đơn vị tiền thân).",
  })
  predecessors: VersionedIdInputType[];

  @Field(() => [SuccessorInputType], { description: "The units after (các đơn vị kế thừa)." })
  successors: SuccessorInputType[];
}
