import { Arg, Query, Resolver } from "type-graphql";
import { SectorCode } from "../../sector-code";
import { sectorsOf } from "./sector.manager";
import { SectorInterface } from "./sector.type";

@Resolver()
export class SectorRootsResolver {
  @Query(() => [SectorInterface], {
    nullable: "itemsAndList",
    description:
      "The sectors (ngành), each filled in by its own subgraph: the way into everything that they have in common.",
  })
  sectors(
    @Arg("codes", () => [SectorCode], { nullable: true, description: "Only these sectors (mã ngành)." })
    codes: string[] | null,
  ) {
    return sectorsOf(codes);
  }

  @Query(() => SectorInterface, { nullable: true, description: "One sector (ngành)." })
  sector(@Arg("code", () => SectorCode, { description: "The sector's code (mã)." }) code: string) {
    return sectorsOf([code])[0] ?? null;
  }
}
