import { Field, InputType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { InputToWriteType, VersionedIdInputType } from "../../mutations/write.input";

@InputType("ArchiveDossiersInput", { description: "Dossiers that are laid to the archive (lưu trữ)." })
export class ArchiveDossiersInput extends InputToWriteType {
  @Field(() => DateScalar, {
    nullable: true,
    description: "Until when they are kept (thời hạn bảo quản); null for good.",
  })
  keepUntil?: string | null;

  @Field(() => [VersionedIdInputType], {
    description: "The nominations (đề nghị khen thưởng), as they were read.",
  })
  nominations: VersionedIdInputType[];

  @Field(() => DateScalar, { description: "The day (ngày lưu trữ)." })
  on: string;

  @Field(() => String, { description: "Where they lie (nơi lưu trữ)." })
  place: string;

  @Field(() => String, { description: "Their mark there (ký hiệu hồ sơ lưu)." })
  reference: string;
}
