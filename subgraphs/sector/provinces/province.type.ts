import { Directive, Field, ID, ObjectType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import type { CitationValue } from "../../../platform/records/provenance/cited-row";
import { CitationType } from "../references/references.type";

@Directive("@shareable")
@Directive('@key(fields: "id")')
@ObjectType("Province", {
  description: "A province or centrally-run city, as it is or was (tỉnh, thành phố).",
})
export class ProvinceType {
  @Field(() => ID, {
    description: "The record's id: its type's name, a colon and its code. Treat it as opaque.",
  })
  id: string;

  @Field(() => ID, { description: "The slug of its name (mã): `bac-giang`." })
  code: string;

  @Field(() => String, { description: "Its Vietnamese name (tên gọi)." })
  name: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Its last day as a province of its own (ngày kết thúc); null while it is one.",
  })
  validTo: string | null;

  @Field(() => [CitationType], { description: "Where the record comes from (nguồn trích dẫn)." })
  sources: CitationValue[];
}
