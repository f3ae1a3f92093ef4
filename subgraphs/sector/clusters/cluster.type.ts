import { Field, ID, InputType, Int, InterfaceType } from "type-graphql";
import { ClusterKind } from "./cluster.enums";
import { connectionType } from "../../../platform/graphql/pagination/connection.type";
import type { CitationValue } from "../../../platform/records/provenance/cited-row";
import { CitationType } from "../references/references.type";

@InputType({ description: "Which clusters to keep (bộ lọc cụm thi đua)." })
export class ClusterFilter {
  @Field(() => Int, { nullable: true, description: "With a season of this emulation year (năm thi đua)." })
  year?: number | null;

  @Field(() => [ClusterKind], { nullable: true, description: "Of one of these kinds (loại cụm)." })
  kinds?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: "With this unit among its members (mã đơn vị thành viên), in the year if one is given.",
  })
  memberCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "With words that begin so in its names (từ khóa); case and marks do not narrow, names with the marks typed come first.",
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
    description: "Its code in the records (mã); cluster numbers repeat between systems, codes do not.",
  })
  code: string;

  @Field(() => String, { description: "Its Vietnamese name (tên gọi)." })
  name: string;

  @Field(() => String, { nullable: true, description: "Its English name (tên tiếng Anh)." })
  englishName: string | null;

  @Field(() => ClusterKind, { description: "How it is called (loại cụm)." })
  kind: string;

  @Field(() => String, {
    nullable: true,
    description: "Its number within its system (số hiệu cụm), as printed: `VI`; it identifies nothing.",
  })
  number: string | null;

  @Field(() => String, { nullable: true, description: "The block of units that it belongs to (khối)." })
  block: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What it covers (phạm vi): a region, or the central bodies.",
  })
  scope: string | null;

  @Field(() => [CitationType], { description: "Where the record comes from (nguồn trích dẫn)." })
  sources: CitationValue[];
}

export const ClusterConnection = connectionType("Cluster", () => ClusterInterface, {
  plural: "clusters",
  directive: "@shareable",
});
