import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { SectorContext } from "../context";
import type { ProvinceRow } from "./province.entity";
import { ProvinceType } from "./province.type";

@Resolver(() => ProvinceType)
export class ProvinceResolver {
  @FieldResolver(() => ProvinceType, {
    description: "The province that it is in now (tỉnh, thành phố hiện nay); itself while it is one.",
  })
  current(@Root() province: ProvinceRow, @Ctx() { loaders }: SectorContext) {
    return province.currentCode === null ? province : loaders.provinces.byCode.load(province.currentCode);
  }
}
