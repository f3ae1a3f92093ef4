import { FieldResolver, Resolver, Root } from "type-graphql";
import { AwardTitleType } from "../titles/award-title.type";
import { FunnelRowType } from "./funnel-row.type";
import type { FunnelRow } from "./statistics.loaders";

@Resolver(() => FunnelRowType)
export class FunnelRowResolver {
  @FieldResolver(() => AwardTitleType, { description: "The title." })
  title(@Root() { title }: FunnelRow) {
    return title;
  }
}
