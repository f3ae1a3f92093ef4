import { findingRecords } from "../../subgraphs/sector/findings/finding.records";
import type { Chance } from "../chance/chance";
import { hasReached } from "../clusters/season";
import type { RecordOutput } from "../output/record-output";
import { findingCategories, findingKinds, findingText } from "../words/finding-words";
import type { Sector } from "../world/unit";
import { cited } from "./source-document";
import { summaryOf } from "./conferences";
import type { SeasonWriting } from "./seasons";

interface Finding {
  readonly code: string;
  readonly sector: Sector;
  readonly kind: string;
  readonly ordinal: number;
  readonly year: number;
  readonly raisedBy: string | null;
  readonly season?: string;
  readonly unit?: string;
  readonly conference?: string;
  readonly inspection?: string;
}

/** What the summary conference of a season found: some of every kind, fewer in a province. */
export function writeFindings({ season, output, people, chance }: SeasonWriting): void {
  if (!hasReached(season, "CONFERENCE")) return;
  const { cluster, members, year, code, endsOn } = season;
  let number = 0;
  for (const kind of findingKinds) {
    const count = cluster.isLocal ? chance.between(0, 1) : chance.between(2, 4);
    for (let ordinal = 1; ordinal <= count; ordinal += 1) {
      number += 1;
      writeFinding(output, chance, {
        code: `${code}-f${number}`,
        sector: cluster.sector,
        kind,
        ordinal,
        year,
        raisedBy: kind === "RECOMMENDATION" ? people.headCodeOf(cluster.steeredBy, endsOn) : null,
        season: code,
        unit: chance.happens(0.4) ? chance.pick(members).unit.code : undefined,
        conference: summaryOf(season),
      });
    }
  }
}

/** Writes a finding about something, which chance picks. */
export function writeFinding(output: RecordOutput, chance: Chance, finding: Finding): void {
  const category = chance.pick(findingCategories);
  const other = chance.happens(0.15) ? chance.pick(findingCategories) : category;
  const [summary, englishSummary] = findingText(chance, finding.kind, category);
  output.write(findingRecords, {
    code: finding.code,
    sector: finding.sector,
    kind: finding.kind,
    category,
    secondaryCategory: other === category ? null : other,
    summary,
    englishSummary,
    ordinal: String(finding.ordinal),
    year: finding.year,
    raisedBy: finding.raisedBy,
    season: finding.season ?? null,
    unit: finding.unit ?? null,
    conference: finding.conference ?? null,
    inspection: finding.inspection ?? null,
    ...cited,
  });
}
