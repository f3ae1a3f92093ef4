import { Directive, Field, ID, ObjectType, Int } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { NodeInterface } from "../../../platform/graphql/node.type";
import type { CitationValue } from "../../../platform/records/provenance/cited-row";
import { CitationType } from "../references/references.type";
import { RoundKind } from "./round.enums";
import { versionDescription } from "../../../platform/graphql/version-field";

@Directive("@shareable")
@ObjectType("EmulationRound", {
  implements: NodeInterface,
  description: "A stretch of a season with an effort of its own (đợt thi đua).",
})
export class RoundType extends NodeInterface {
  @Field(() => ID, { description: "The round's code in the records (mã)." })
  code: string;

  @Field(() => String, { description: "Its Vietnamese name (tên gọi)." })
  name: string;

  @Field(() => RoundKind, { description: "What kind of round it is (loại đợt thi đua)." })
  kind: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Its first day (ngày bắt đầu); null when not known.",
  })
  startsOn: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Its last day (ngày kết thúc); null when not known.",
  })
  endsOn: string | null;

  @Field(() => [CitationType], { description: "Where the record comes from (nguồn trích dẫn)." })
  sources: CitationValue[];

  @Field(() => Int, { description: versionDescription })
  version: number;
}
