import { Field, ID, InterfaceType } from "type-graphql";
import { connectionType } from "../../../platform/graphql/pagination/connection.type";
import type { CitationValue } from "../../../platform/records/provenance/cited-row";
import { CitationType } from "../references/references.type";
import { ClusterKind } from "./cluster-kind";

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
