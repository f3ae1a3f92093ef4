import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { AwardType } from "../awards/award.type";
import { citationsFor } from "../access/candidacies";
import { SeasonInterface } from "../clusters/cluster.type";
import type { AwardsContext } from "../context";
import { referenceTo } from "../../../platform/graphql/global-id";
import { recipientOf } from "../recipients/recipient.manager";
import { RecipientInterface } from "../recipients/recipient.type";
import { CitationType } from "../documents/source-document.type";
import { AwardTitleType } from "../titles/award-title.type";
import { NominationTransitionType } from "../transitions/nomination-transition.type";
import { transitionsOf } from "../transitions/transition.manager";
import type { NominationRow } from "./nomination.entity";
import { NominationType } from "./nomination.type";

@Resolver(() => NominationType)
export class NominationResolver {
  @FieldResolver(() => AwardTitleType, {
    description: "The title that was proposed (danh hiệu, hình thức khen thưởng).",
  })
  title(@Root() nomination: NominationRow, @Ctx() { loaders }: AwardsContext) {
    return loaders.titles.byCode(nomination.titleCode);
  }

  @FieldResolver(() => RecipientInterface, {
    nullable: true,
    description: "Who was put forward (đối tượng được đề nghị).",
  })
  nominee(@Root() nomination: NominationRow, @Ctx() { loaders }: AwardsContext) {
    return recipientOf(nomination.recipientId, loaders.people);
  }

  @FieldResolver(() => SeasonInterface, {
    nullable: true,
    description: "The cluster season in which it was made (năm thi đua của cụm).",
  })
  season(@Root() { seasonId }: NominationRow) {
    return seasonId && referenceTo(seasonId);
  }

  @FieldResolver(() => AwardType, {
    nullable: true,
    description: "The award that came of it (khen thưởng); null while none is on record.",
  })
  award(@Root() nomination: NominationRow, @Ctx() { loaders }: AwardsContext) {
    return loaders.awards.ofNomination.load(nomination.code);
  }

  @FieldResolver(() => [NominationTransitionType], {
    description:
      "The states that it can move to (bước tiếp theo), and what it lacks for each; a person moves it, nothing moves by itself.",
  })
  transitions(@Root() nomination: NominationRow, @Ctx() context: AwardsContext) {
    return transitionsOf(nomination, context);
  }

  @FieldResolver(() => [CitationType], {
    description:
      "Where the record comes from (nguồn trích dẫn); without notes where it is not told whom the record is of.",
  })
  sources(@Root() nomination: NominationRow, @Ctx() { access }: AwardsContext) {
    return citationsFor(access, nomination);
  }
}
