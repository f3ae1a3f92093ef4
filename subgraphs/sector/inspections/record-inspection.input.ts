import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { InputToWriteType } from "../../mutations/write.input";
import { FindingInput } from "../findings/finding.input";
import { RegistrationStatementInput } from "../registration-statements/registration-statement.input";

@InputType("RecordInspectionInput", {
  description: "An inspection of emulation work by a unit above (kiểm tra công tác thi đua).",
})
export class RecordInspectionInput extends InputToWriteType {
  @Field(() => ID, { nullable: true, description: "Its code (mã); null lets the graph give one." })
  code?: string | null;

  @Field(() => [FindingInput], {
    defaultValue: [],
    description: "What was found, and what was asked for (nhận định, đề nghị).",
  })
  findings: FindingInput[];

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day (ngày kiểm tra); null when not known.",
  })
  inspectedOn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The unit that inspected (đơn vị kiểm tra): the same, or one above it; null when not known.",
  })
  inspectorId?: string | null;

  @Field(() => [String], { description: "What was inspected, in order (nội dung kiểm tra)." })
  items: string[];

  @Field(() => ID, { nullable: true, description: "Who led the team (trưởng đoàn)." })
  ledById?: string | null;

  @Field(() => [RegistrationStatementInput], {
    defaultValue: [],
    description: "What it says in sum of the unit's registrations (số liệu đăng ký thi đua).",
  })
  registrationStatements: RegistrationStatementInput[];

  @Field(() => ID, { description: "The unit that was inspected (đơn vị được kiểm tra)." })
  unitId: string;

  @Field(() => Int, { description: "The emulation year that was inspected (năm thi đua)." })
  year: number;
}
