import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { RequirementType } from "../../mutations/user-error.type";
import type { AwardsContext } from "../context";
import type { NominationRow } from "../nominations/nomination.entity";
import { NominationType } from "../nominations/nomination.type";
import { documentsOf, missingIn } from "./dossier.manager";
import { DossierDocumentType, DossierType, type DossierValue } from "./dossier.type";

@Resolver(() => NominationType)
export class NominationDossierResolver {
  @FieldResolver(() => DossierType, { description: "Its dossier (hồ sơ khen thưởng)." })
  dossier(@Root() nomination: NominationRow): DossierValue {
    const { archivedOn, archivePlace, archiveReference, keepUntil } = nomination;
    return { archivedOn, archivePlace, archiveReference, keepUntil, nomination };
  }
}

@Resolver(() => DossierType)
export class DossierResolver {
  @FieldResolver(() => [DossierDocumentType], {
    description:
      "Its documents (thành phần hồ sơ), oldest first, those replaced too; none where it is not told whom the nomination is of.",
  })
  documents(@Root() { nomination }: DossierValue, @Ctx() context: AwardsContext) {
    return documentsOf(nomination, context);
  }

  @FieldResolver(() => [RequirementType], {
    description:
      "What the title's dossier asks for and it lacks (thành phần hồ sơ còn thiếu), by the law of the day of the proposal.",
  })
  missing(@Root() { nomination }: DossierValue, @Ctx() context: AwardsContext) {
    return missingIn(nomination, context);
  }
}
