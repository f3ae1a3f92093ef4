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
