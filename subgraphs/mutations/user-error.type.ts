import { Directive, Field, Int, ObjectType } from "type-graphql";
import { UserErrorCode, UserWarningCode } from "./user-error.enums";

@Directive("@shareable")
@ObjectType("Requirement", { description: "Something that a step needs (điều kiện để chuyển bước)." })
export class RequirementType {
  @Field(() => String, { description: "What it is (mã điều kiện); decide by this: `PLEDGE_SIGNED`." })
  code: string;

  @Field(() => String, { description: "What it is, in English (nội dung bằng tiếng Anh)." })
  englishMessage: string;

  @Field(() => String, { description: "What it is, in Vietnamese (nội dung điều kiện)." })
  message: string;
}

@Directive("@shareable")
@ObjectType("UserError", { description: "An expected reason why nothing was written (lỗi nghiệp vụ)." })
export class UserErrorType {
  @Field(() => UserErrorCode, { description: "What it is (mã lỗi); decide by this." })
  code: string;

  @Field(() => Int, {
    nullable: true,
    description: "The version that the record has now (phiên bản hiện tại); for CONFLICT only.",
  })
  currentVersion: number | null;

  @Field(() => String, { description: "What it is, in English (nội dung bằng tiếng Anh)." })
  englishMessage: string;

  @Field(() => String, { description: "What it is, in Vietnamese, to be shown as it is (nội dung lỗi)." })
  message: string;

  @Field(() => [RequirementType], {
    description: "What must be there first (điều kiện còn thiếu), where something is missing.",
  })
  missing: RequirementType[];

  @Field(() => [String], {
    description:
      'Where it is in the arguments (vị trí lỗi): `["input", "entries", "3", "titleCode"]`; empty when it concerns the whole.',
  })
  path: string[];
}

@Directive("@shareable")
@ObjectType("UserWarning", {
  description: "Something that was written all the same and that an officer should look at (cảnh báo).",
})
export class UserWarningType {
  @Field(() => UserWarningCode, { description: "What it is (mã cảnh báo); decide by this." })
  code: string;

  @Field(() => String, { description: "What it is, in English (nội dung bằng tiếng Anh)." })
  englishMessage: string;

  @Field(() => String, {
    description: "What it is, in Vietnamese, to be shown as it is (nội dung cảnh báo).",
  })
  message: string;

  @Field(() => [String], {
    description: "Where it is in the arguments (vị trí cảnh báo); empty when it concerns the whole.",
  })
  path: string[];
}
