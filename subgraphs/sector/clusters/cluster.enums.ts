import { describedEnum } from "../../../platform/graphql/described-enum";

export const ClusterKind = describedEnum(
  "ClusterKind",
  "How a cluster is called, by its make-up (loại cụm).",
  {
    CLUSTER: "A cluster of units of one level (cụm thi đua).",
    REGION: "A regional emulation area, as the Justice sector had them until 2023 (khu vực thi đua).",
    BLOCK: "A block of units of one kind (khối thi đua).",
  },
);
