import { Directive, Field, ID, ObjectType, Int } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { NodeInterface } from "../../../platform/graphql/node.type";
import { connectionType } from "../../../platform/graphql/pagination/connection.type";
import type { CitationValue } from "../../../platform/records/provenance/cited-row";
import { CitationType } from "../references/references.type";
import { ConferenceKind } from "./conference.enums";
import { versionDescription } from "../../../platform/graphql/version-field";

@Directive("@shareable")
@ObjectType("Conference", {
  implements: NodeInterface,
  description: "A conference or congress on emulation work (hội nghị, đại hội).",
})
export class ConferenceType extends NodeInterface {
  @Field(() => ID, { description: "The conference's code in the records (mã)." })
  code: string;

  @Field(() => [ConferenceKind], { description: "What it was held for (nội dung hội nghị)." })
  kinds: string[];

  @Field(() => String, { description: "Its Vietnamese name (tên gọi)." })
  name: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day (ngày tổ chức); null when not known or still to come.",
  })
  heldOn: string | null;

  @Field(() => String, { nullable: true, description: "Where it was held (địa điểm)." })
  place: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it was held online (trực tuyến); null when not known.",
  })
  online: boolean | null;

  @Field(() => [CitationType], { description: "Where the record comes from (nguồn trích dẫn)." })
  sources: CitationValue[];

  @Field(() => Int, { description: versionDescription })
  version: number;
}

export const ConferenceConnection = connectionType("Conference", () => ConferenceType, {
  plural: "conferences",
  directive: "@shareable",
});
