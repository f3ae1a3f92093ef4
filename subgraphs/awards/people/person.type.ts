import { Directive, Field, InputType, ObjectType, Int } from "type-graphql";
import { SectorCode } from "../../sector-code";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { connectionType } from "../../../platform/graphql/pagination/connection.type";
import type { CitationValue } from "../../../platform/records/provenance/cited-row";
import { CitationType } from "../documents/source-document.type";
import { NodeInterface } from "../../../platform/graphql/node.type";
import { RecipientInterface } from "../recipients/recipient.type";
import { PostLevel, Sex } from "./person.enums";
import { versionDescription } from "../../../platform/graphql/version-field";

@InputType({ description: "Which people to keep (bộ lọc cá nhân)." })
export class PersonFilter {
  @Field(() => [SectorCode], { nullable: true, description: "Of one of these sectors (ngành)." })
  sectors?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      "With words that begin so in the name (từ khóa); case and marks do not narrow, names with the marks typed come first.",
  })
  search?: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType("Person", {
  implements: [NodeInterface, RecipientInterface],
  description: "A person whom a record names (cá nhân).",
})
export class PersonType extends RecipientInterface {
  @Field(() => String, { description: "The full name (họ và tên), family name first." })
  fullName: string;

  @Field(() => SectorCode, {
    nullable: true,
    description: "The sector in which the person is named (ngành); null when not known.",
  })
  sector: string | null;

  @Field(() => Sex, { nullable: true, description: "The person's sex (giới tính); null when not known." })
  sex: string | null;

  @Field(() => [CitationType], { description: "Where the record comes from (nguồn trích dẫn)." })
  sources: CitationValue[];

  @Field(() => Int, { description: versionDescription })
  version: number;
}

@ObjectType("Position", { description: "A post that a person held (chức vụ)." })
export class PositionType {
  @Field(() => String, { description: "The post (chức vụ), in Vietnamese." })
  title: string;

  @Field(() => PostLevel, {
    nullable: true,
    description: "The level of the post (cấp chức vụ); null when not known.",
  })
  level: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The first day in the post (ngày bắt đầu); null when not known.",
  })
  validFrom: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The last day in the post (ngày kết thúc); null while held, or when not known.",
  })
  validTo: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "A day on which a source shows the person in the post (ngày được ghi nhận).",
  })
  attestedOn: string | null;

  @Field(() => [CitationType], { description: "Where the record comes from (nguồn trích dẫn)." })
  sources: CitationValue[];
}

export const PersonConnection = connectionType("Person", () => PersonType, { plural: "people" });
