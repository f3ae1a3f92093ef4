import { Arg, ID, Query, Resolver } from "type-graphql";
import { enumLabels } from "./enum-label.manager";
import { EnumLabelsType } from "./enum-label.type";

@Resolver()
export class EnumLabelRootsResolver {
  @Query(() => [EnumLabelsType], {
    nullable: true,
    description: "How the values of the schema's enums are shown to people (nhãn), by the enum's name.",
  })
  enumLabels(
    @Arg("names", () => [ID], {
      nullable: true,
      description: "Only of these enums (tên kiểu liệt kê): `TitleFamily`.",
    })
    names: string[] | null,
  ) {
    return enumLabels(names ?? null);
  }
}
