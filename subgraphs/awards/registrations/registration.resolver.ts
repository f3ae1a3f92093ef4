import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { citationsFor } from "../access/candidacies";
import { SeasonInterface } from "../clusters/cluster.type";
import type { AwardsContext } from "../context";
import { referenceTo } from "../../../platform/graphql/global-id";
import { recipientOf } from "../recipients/recipient.manager";
import { RecipientInterface } from "../recipients/recipient.type";
import { CitationType } from "../documents/source-document.type";
import { AwardTitleType } from "../titles/award-title.type";
import type { RegistrationRow } from "./registration.entity";
import { RegistrationType } from "./registration.type";

@Resolver(() => RegistrationType)
export class RegistrationResolver {
  @FieldResolver(() => AwardTitleType, {
    description: "The title that was aimed at (danh hiệu, hình thức khen thưởng).",
  })
  title(@Root() registration: RegistrationRow, @Ctx() { loaders }: AwardsContext) {
    return loaders.titles.byCode(registration.titleCode);
  }

  @FieldResolver(() => RecipientInterface, {
    nullable: true,
    description: "Who registered (đối tượng đăng ký).",
  })
  registrant(@Root() registration: RegistrationRow, @Ctx() { loaders }: AwardsContext) {
    return recipientOf(registration.recipientId, loaders.people);
  }

  @FieldResolver(() => SeasonInterface, {
    nullable: true,
    description: "The cluster season in which it was made (năm thi đua của cụm).",
  })
  season(@Root() { seasonId }: RegistrationRow) {
    return seasonId && referenceTo(seasonId);
  }

  @FieldResolver(() => [CitationType], {
    description:
      "Where the record comes from (nguồn trích dẫn); without notes where it is not told whom the record is of.",
  })
  sources(@Root() registration: RegistrationRow, @Ctx() { access }: AwardsContext) {
    return citationsFor(access, registration);
  }
}
