import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import type { AwardsContext } from "../context";
import { NominationType } from "../nominations/nomination.type";
import { commentsOf, nominationsOf, workingDaysOf } from "./notice.manager";
import { PublicCommentType, PublicNoticeType, type PublicCommentValue } from "./notice.type";
import type { PublicNoticeRow } from "./public-notice.entity";

@Resolver(() => PublicNoticeType)
export class PublicNoticeResolver {
  @FieldResolver(() => DateScalar, { description: "Its first day (ngày bắt đầu)." })
  from(@Root() { startsOn }: PublicNoticeRow) {
    return startsOn;
  }

  @FieldResolver(() => DateScalar, { description: "Its last day (ngày kết thúc)." })
  to(@Root() { endsOn }: PublicNoticeRow) {
    return endsOn;
  }

  @FieldResolver(() => String, { description: "Where it is to be read (nơi công khai)." })
  where(@Root() { place }: PublicNoticeRow) {
    return place;
  }

  @FieldResolver(() => Int, {
    description:
      "How many working days it runs (số ngày làm việc), its first and last among them; holidays are in the configuration.",
  })
  workingDays(@Root() notice: PublicNoticeRow, @Ctx() context: AwardsContext) {
    return workingDaysOf(notice, context);
  }

  @FieldResolver(() => [NominationType], { description: "What was published (đề nghị được công khai)." })
  nominations(@Root() notice: PublicNoticeRow, @Ctx() context: AwardsContext) {
    return nominationsOf(notice, context);
  }

  @FieldResolver(() => [PublicCommentType], {
    description: "What was said (ý kiến góp ý); none for whom the comments are not.",
  })
  comments(@Root() notice: PublicNoticeRow, @Ctx() context: AwardsContext) {
    return commentsOf(notice, context);
  }
}

@Resolver(() => PublicCommentType)
export class PublicCommentResolver {
  @FieldResolver(() => NominationType, {
    nullable: true,
    description: "The nomination that it is on (đề nghị được góp ý); null for all of the notice.",
  })
  nomination(@Root() { nominationCode }: PublicCommentValue, @Ctx() { loaders }: AwardsContext) {
    return nominationCode === null ? null : loaders.nominations.byCode.load(nominationCode);
  }
}
