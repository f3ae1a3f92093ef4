import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { InputToWriteType, VersionedIdInputType } from "../../mutations/write.input";
import { SectorCode } from "../../sector-code";

@InputType("RegistrationEntryInput", { description: "Who aims at what (nội dung đăng ký)." })
export class RegistrationEntryInput {
  @Field(() => ID, { nullable: true, description: "Its code (mã); null lets the graph give one." })
  code?: string | null;

  @Field(() => ID, { description: "The unit or person (đối tượng đăng ký)." })
  registrantId: string;

  @Field(() => ID, { description: "The title, by code (mã danh hiệu)." })
  titleCode: string;
}

@InputType("RegisterForTitlesInput", {
  description: "Registrations for titles, and some to be withdrawn (đăng ký thi đua).",
})
export class RegisterForTitlesInput extends InputToWriteType {
  @Field(() => [RegistrationEntryInput], {
    defaultValue: [],
    description: "Who registers for what (danh sách đăng ký).",
  })
  entries: RegistrationEntryInput[];

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which it is done (ngày đăng ký hoặc rút đăng ký); null when not known.",
  })
  registeredOn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The season (năm thi đua của cụm); null for people and units outside clusters.",
  })
  seasonId?: string | null;

  @Field(() => SectorCode, { description: "The sector (ngành)." })
  sector: string;

  @Field(() => [VersionedIdInputType], {
    defaultValue: [],
    description: "Registrations to be taken back, as they were read (đăng ký cần rút).",
  })
  withdraw: VersionedIdInputType[];

  @Field(() => Int, { description: "The emulation year (năm thi đua)." })
  year: number;
}
