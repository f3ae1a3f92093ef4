import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { parseGlobalId } from "../../../platform/graphql/global-id";
import type { CitationValue } from "../../../platform/records/provenance/cited-row";
import type { AwardsContext } from "../context";
import { CitationType } from "./source-document.type";

@Resolver(() => CitationType)
export class CitationResolver {
  @FieldResolver()
  document(@Root() citation: CitationValue, @Ctx() { loaders }: AwardsContext) {
    return loaders.documents.byCode.load(parseGlobalId(citation.document.id).code);
  }
}
