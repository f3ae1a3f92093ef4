import { describedEnum, termsOf } from "../platform/graphql/described-enum";
import { sectors } from "./sectors";

/** The codes of all sectors, as a GraphQL enum: the same in every subgraph. */
export const SectorCode: Readonly<Record<string, string>> = describedEnum(
  "SectorCode",
  "A sector whose emulation work the graph holds (ngành, hệ thống).",
  Object.fromEntries(sectors.map(({ code, description }) => [code, `${description}.`])),
);

/** What sectors are called in lists of their units, by their codes. */
export const sectorNames: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  sectors.map(({ code, description, otherNames = [] }) => [
    code,
    [...(termsOf(`${description}.`)?.terms ?? []), ...otherNames],
  ]),
);
