import { registerEnumType } from "type-graphql";
import { sectors } from "./sectors";

/** The codes of all sectors, as a GraphQL enum: the same in every subgraph. */
export const SectorCode = Object.fromEntries(sectors.map(({ code }) => [code, code])) as Readonly<
  Record<string, string>
>;

registerEnumType(SectorCode, {
  name: "SectorCode",
  description: "A sector whose emulation work the graph holds (ngành, hệ thống).",
  valuesConfig: Object.fromEntries(
    sectors.map(({ code, description }) => [code, { description: `${description}.` }]),
  ),
});
