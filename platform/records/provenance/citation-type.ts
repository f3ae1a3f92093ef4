import { Directive, Field, ObjectType, type ClassType } from "type-graphql";

/** Makes the GraphQL type `Citation` of a subgraph, over its own class of `SourceDocument`. */
export function citationType(document: ClassType): ClassType {
  @Directive("@shareable")
  @ObjectType("Citation", { description: "Where a record comes from (nguồn, trích dẫn)." })
  class Citation {
    @Field(() => document, {
      nullable: true,
      description: "The document (tài liệu nguồn); null when the awards subgraph does not answer.",
    })
    document: object | null;

    @Field(() => Boolean, {
      description:
        "True when the document does not state the record and it was inferred from it (được suy ra).",
    })
    inferred: boolean;

    @Field(() => String, {
      nullable: true,
      description: "Why it was inferred, or what the document prints otherwise (ghi chú).",
    })
    note: string | null;
  }
  return Citation;
}
