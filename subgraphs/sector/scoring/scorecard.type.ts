import { Directive, Field, Float, Int, ObjectType } from "type-graphql";
import { versionDescription } from "../../../platform/graphql/version-field";
import { ScorecardState } from "./scoring.enums";

@Directive("@shareable")
@ObjectType("Scorecard", { description: "A member's points of a season (phiếu chấm điểm)." })
export class ScorecardType {
  @Field(() => ScorecardState, { description: "How far it has come (tình trạng phiếu chấm điểm)." })
  state: string;

  @Field(() => Int, { description: versionDescription })
  version: number;
}

@Directive("@shareable")
@ObjectType("Score", { description: "Points for one criterion (điểm theo tiêu chí)." })
export class ScoreType {
  @Field(() => Float, { description: "What the unit gave itself (điểm tự chấm)." })
  selfPoints: number;

  @Field(() => Float, {
    nullable: true,
    description: "What the review gave (điểm thẩm định); null until then.",
  })
  reviewedPoints: number | null;

  @Field(() => String, { nullable: true, description: "What the unit says of it (ghi chú)." })
  note: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What the review says of it (ý kiến thẩm định), as where it gave other points.",
  })
  reviewNote: string | null;
}

@Directive("@shareable")
@ObjectType("AttachedFile", { description: "A file that lies with a record (tệp đính kèm)." })
export class AttachedFileType {
  @Field(() => String, { description: "Its name (tên tệp)." })
  name: string;

  @Field(() => String, { description: "Its media type (kiểu tệp): `application/pdf`." })
  mediaType: string;

  @Field(() => Int, { description: "How long it is, in bytes (dung lượng)." })
  bytes: number;

  @Field(() => String, { description: "The SHA-256 of what it holds (mã băm), in hexadecimal." })
  sha256: string;
}
