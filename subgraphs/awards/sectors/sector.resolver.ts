import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { PageArgs } from "../../../platform/graphql/pagination/page-args.type";
import { AwardOrder } from "../awards/award.enums";
import { AwardConnection, AwardFilter } from "../awards/award.type";
import { pageOfAwards } from "../awards/award.manager";
import type { AwardsContext } from "../context";
import { titlesWith } from "../titles/award-title.manager";
import { AwardTitleType } from "../titles/award-title.type";
import { withinSector, type SectorReference } from "./sector.manager";
import { SectorInterface } from "./sector.type";

@Resolver(() => SectorInterface)
export class SectorResolver {
  @FieldResolver(() => [AwardTitleType], {
    nullable: true,
    description:
      "The titles that it can use (danh hiệu, hình thức khen thưởng): its own and those common to all, by family, level and rank.",
  })
  titles(@Root() { code }: SectorReference, @Ctx() { loaders }: AwardsContext) {
    return titlesWith({ sectors: [code] }, loaders.titles);
  }

  @FieldResolver(() => AwardConnection, {
    nullable: true,
    description: "Its awards (khen thưởng), the newest year first unless `orderBy` says otherwise.",
  })
  awards(
    @Root() { code }: SectorReference,
    @Arg("filter", () => AwardFilter, {
      nullable: true,
      description: "What to keep (bộ lọc); all conditions hold together.",
    })
    filter: AwardFilter | null,
    @Arg("orderBy", () => AwardOrder, {
      defaultValue: "NEWEST",
      description: "The order of the list (thứ tự); a cursor belongs to its order.",
    })
    orderBy: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: AwardsContext,
  ) {
    return pageOfAwards({ list: "sectorAwards", orderBy }, withinSector(filter ?? {}, code), page, context);
  }
}
