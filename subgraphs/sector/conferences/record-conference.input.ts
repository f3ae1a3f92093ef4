import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { InputToWriteType, VersionedIdInputType } from "../../mutations/write.input";
import { FindingInput } from "../findings/finding.input";
import { RegistrationStatementInput } from "../registration-statements/registration-statement.input";
import { ConferenceKind } from "./conference.enums";

@InputType("RecordConferenceInput", {
  description: "A conference of a season, of a unit, or of both (hội nghị, đại hội).",
})
export class RecordConferenceInput extends InputToWriteType {
  @Field(() => ID, { nullable: true, description: "Who chaired it (người chủ trì)." })
  chairedById?: string | null;

  @Field(() => ID, { nullable: true, description: "Its code (mã); null lets the graph give one." })
  code?: string | null;

  @Field(() => [FindingInput], {
    defaultValue: [],
    description: "What was said of the emulation work, and what is planned (nhận định, phương hướng).",
  })
  findings: FindingInput[];

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day (ngày tổ chức); null when not known.",
  })
  heldOn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The unit that held it (đơn vị tổ chức); null for a cluster's own.",
  })
  hostId?: string | null;

  @Field(() => [ConferenceKind], { description: "What it was held for (nội dung hội nghị)." })
  kinds: string[];

  @Field(() => String, { description: "Its Vietnamese name (tên gọi)." })
  name: string;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it was online (trực tuyến); null when not known.",
  })
  online?: boolean | null;

  @Field(() => String, { nullable: true, description: "Where it was held (địa điểm)." })
  place?: string | null;

  @Field(() => [RegistrationStatementInput], {
    defaultValue: [],
    description: "What it says in sum of registrations (số liệu đăng ký thi đua).",
  })
  registrationStatements: RegistrationStatementInput[];

  @Field(() => VersionedIdInputType, {
    nullable: true,
    description: "The season as it was read (năm thi đua của cụm); null for a unit's own conference.",
  })
  season?: VersionedIdInputType | null;
}
