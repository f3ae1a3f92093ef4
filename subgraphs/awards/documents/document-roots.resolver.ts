import { Ctx, Query, Resolver } from "type-graphql";
import type { AwardsContext } from "../context";
import { SourceDocumentType } from "./source-document.type";

@Resolver()
export class DocumentRootsResolver {
  @Query(() => [SourceDocumentType], {
    nullable: true,
    description: "All documents that records are taken from, by code.",
  })
  sourceDocuments(@Ctx() { stores }: AwardsContext) {
    return stores.documents.all();
  }
}
