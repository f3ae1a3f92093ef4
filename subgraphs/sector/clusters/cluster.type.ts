import { Field, ID, InputType, Int, InterfaceType } from "type-graphql";
import { ClusterKind } from "./cluster.enums";
import { connectionType } from "../../../platform/graphql/pagination/connection.type";
import type { CitationValue } from "../../../platform/records/provenance/cited-row";
import { CitationType } from "../references/references.type";

@InputType({ description: "Which clusters to keep (bộ lọc cụm thi đua)." })
export class ClusterFilter {
  @Field(() => Int, { nullable: true, description: "With a season of this emulation year." })
  year?: number | null;

  @Field(() => [ClusterKind], { nullable: true, description: "Of one of these kinds." })
  kinds?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: "With this unit among its members, in the year if one is given.",
  })
  memberCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "With words that begin so in its names; case and marks do not matter.",
  })
  search?: string | null;
}

@InterfaceType("EmulationCluster", {
  autoRegisterImplementations: false,
  description: "A group of units that emulate, compare and vote together (cụm, khu vực, khối thi đua).",
})
export abstract class ClusterInterface {
  @Field(() => ID, { description: "The cluster's id in the graph." })
  id: string;

  @Field(() => ID, {
    description: "Its code in the records; cluster numbers repeat between systems, codes do not.",
  })
  code: string;

  @Field(() => String, { description: "Its Vietnamese name." })
  name: string;

  @Field(() => String, { nullable: true, description: "Its English name." })
  englishName: string | null;

  @Field(() => ClusterKind, { description: "How it is called." })
  kind: string;

  @Field(() => String, {
    nullable: true,
    description: "Its number within its system, as printed: `VI`; it identifies nothing.",
  })
  number: string | null;

  @Field(() => String, { nullable: true, description: "The block of units that it belongs to (khối)." })
  block: string | null;

  @Field(() => String, { nullable: true, description: "What it covers: a region, or the central bodies." })
  scope: string | null;

  @Field(() => [CitationType], { description: "Where the record comes from." })
  sources: CitationValue[];
}

export const ClusterConnection = connectionType("Cluster", () => ClusterInterface, {
  plural: "clusters",
  directive: "@shareable",
});
