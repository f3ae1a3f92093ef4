import { Args, Ctx, Query, Resolver } from "type-graphql";
import { PageArgs } from "../../../platform/graphql/pagination/page-args.type";
import { plainListOf } from "../../../platform/graphql/pagination/plain-list";
import type { AwardsContext } from "../context";
import { SourceDocumentConnection, SourceDocumentType } from "./source-document.type";

@Resolver()
export class DocumentRootsResolver {
  @Query(() => [SourceDocumentType], {
    nullable: true,
    description: "All documents that records are taken from (tài liệu nguồn), by code.",
    deprecationReason: plainListOf("sourceDocumentsConnection"),
  })
  sourceDocuments(@Ctx() { stores }: AwardsContext) {
    return stores.documents.all();
  }

  @Query(() => SourceDocumentConnection, {
    nullable: true,
    description: "All documents that records are taken from (tài liệu nguồn), by code.",
  })
  sourceDocumentsConnection(@Args(() => PageArgs) page: PageArgs, @Ctx() { stores }: AwardsContext) {
    return stores.documents.page(page);
  }
}
