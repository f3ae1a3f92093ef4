import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { AwardsContext } from "../context";
import { titlesWith } from "./award-title.manager";
import { AwardTitleType, TitleFilter } from "./award-title.type";

@Resolver()
export class TitleRootsResolver {
  @Query(() => [AwardTitleType], {
    nullable: true,
    description: "The titles (danh hiệu, hình thức khen thưởng), by family, level and rank.",
  })
  titles(
    @Arg("filter", () => TitleFilter, {
      nullable: true,
      description: "What to keep (bộ lọc); all conditions hold together.",
    })
    filter: TitleFilter | null,
    @Ctx() { loaders }: AwardsContext,
  ) {
    return titlesWith(filter ?? {}, loaders.titles);
  }

  @Query(() => AwardTitleType, {
    nullable: true,
    description: "One title (danh hiệu, hình thức khen thưởng); null where no title has the code.",
  })
  title(
    @Arg("code", () => ID, { description: "The title's code (mã)." }) code: string,
    @Ctx() { loaders }: AwardsContext,
  ) {
    return loaders.titles.byCode(code);
  }
}
