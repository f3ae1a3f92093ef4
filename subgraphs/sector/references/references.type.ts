import { Directive, Field, ID, ObjectType } from "type-graphql";
import { citationType } from "../../../platform/records/provenance/citation-type";

/** The awards subgraph owns these; a sector only points at them. */
const key = '@key(fields: "id", resolvable: false)';

@Directive(key)
@ObjectType("Person", { description: "A person whom a record names (cá nhân)." })
export class PersonReference {
  @Field(() => ID, { description: "The recipient's id." })
  id: string;
}

@Directive(key)
@ObjectType("Decision", { description: "A decision or another document with legal force (quyết định)." })
export class DecisionReference {
  @Field(() => ID, {
    description: "The record's id: its type's name, a colon and its code. Treat it as opaque.",
  })
  id: string;
}

@Directive(key)
@ObjectType("SourceDocument", { description: "A document that records are taken from (tài liệu nguồn)." })
export class SourceDocumentReference {
  @Field(() => ID, {
    description: "The record's id: its type's name, a colon and its code. Treat it as opaque.",
  })
  id: string;
}

export const CitationType = citationType(SourceDocumentReference);
