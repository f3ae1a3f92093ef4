import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { InputToWriteType } from "../../mutations/write.input";
import { NewClusterInput } from "../clusters/new-cluster.input";

@InputType("OpenSeasonInput", { description: "Opens a cluster's emulation year (mở năm thi đua)." })
export class OpenSeasonInput extends InputToWriteType {
  @Field(() => ID, { nullable: true, description: "The cluster (cụm thi đua); this or `newCluster`." })
  clusterId?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Its last day (ngày kết thúc); null takes the sector's calendar, and where the sector has several, that of the cluster's season before.",
  })
  endsOn?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many members a source counts, where it does (số thành viên).",
  })
  memberCount?: number | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      "Its members (thành viên cụm); null takes over those of the cluster's season before, through successions.",
  })
  memberIds?: string[] | null;

  @Field(() => [ID], {
    defaultValue: [],
    description: "The movements that it takes part in, by code (mã phong trào thi đua).",
  })
  movementCodes: string[];

  @Field(() => NewClusterInput, {
    nullable: true,
    description: "A new cluster (cụm thi đua mới); this or `clusterId`.",
  })
  newCluster?: NewClusterInput | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Its first day (ngày bắt đầu); null takes the sector's calendar, and where the sector has several, that of the cluster's season before.",
  })
  startsOn?: string | null;

  @Field(() => Int, { description: "The emulation year, a label (năm thi đua)." })
  year: number;
}
