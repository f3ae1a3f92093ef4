import { Field, ObjectType } from "type-graphql";

@ObjectType("EnumValueLabel", {
  description: "How a value of an enum is shown to people (nhãn của giá trị).",
})
export class EnumValueLabelType {
  @Field(() => String, { description: "The value (giá trị), as the schema has it: `EMULATION_TITLE`." })
  value: string;

  @Field(() => String, { description: "In Vietnamese (nhãn tiếng Việt): `Danh hiệu thi đua`." })
  vietnamese: string;

  @Field(() => String, { description: "In English (nhãn tiếng Anh): `Emulation title`." })
  english: string;

  @Field(() => String, { description: "What it means (ý nghĩa), in English." })
  meaning: string;
}

@ObjectType("EnumLabels", { description: "How the values of an enum are shown to people (nhãn)." })
export class EnumLabelsType {
  @Field(() => String, { description: "The enum's name in the schema (tên kiểu liệt kê): `TitleFamily`." })
  name: string;

  @Field(() => [EnumValueLabelType], { description: "Its values (các giá trị), in their usual order." })
  values: EnumValueLabelType[];
}
