import type { SchemaProtection } from "../../../platform/subgraph-server/access/schema-protection";
import {
  mayRead,
  sectorFields,
  subjectIn,
  type SectorFieldName,
  type SectorSubject,
} from "../../access-policy";
import type { SectorContext } from "../context";
import type { SectorDefinition } from "../definition";
import type { ScorecardRow } from "../scoring/scorecard.entity";

/** Where a scorecard lies: with its unit, in the cluster of its season. */
export function placeOfCard(
  { clusterCode, unitCode }: Pick<ScorecardRow, "clusterCode" | "unitCode">,
  { code }: SectorDefinition,
): SectorSubject {
  return subjectIn(code, { cluster: clusterCode, unit: unitCode });
}

/** What of a sector's subgraph is not for everybody. */
export const sectorProtection: SchemaProtection<SectorContext> = {
  fields: Object.fromEntries(
    (Object.keys(sectorFields) as SectorFieldName[]).map((name) => [
      name,
      {
        ...sectorFields[name],
        mayRead: mayRead[name],
        // An id would name no node: a card has none of its own.
        subjectOf: (card: ScorecardRow, _none: never, { sector }: SectorContext) => ({
          record: `Scorecard:${card.code}`,
          subject: placeOfCard(card, sector),
        }),
      },
    ]),
  ),
  personal: [],
};
