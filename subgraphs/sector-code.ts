import { describedEnum } from "../platform/graphql/described-enum";
import { sectors } from "./sectors";

/** The codes of all sectors, as a GraphQL enum: the same in every subgraph. */
export const SectorCode: Readonly<Record<string, string>> = describedEnum(
  "SectorCode",
  "A sector whose emulation work the graph holds (ngành, hệ thống).",
  Object.fromEntries(sectors.map(({ code, description }) => [code, `${description}.`])),
);
