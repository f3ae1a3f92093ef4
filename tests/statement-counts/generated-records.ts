import { writeRecords, type RecordRow } from "../../testing/write-records";

const years = [2017, 2018, 2021, 2022];
const sectors = [
  { code: "JUSTICE", kind: "DEPARTMENT", flag: "JUSTICE_SECTOR_EMULATION_FLAG" },
  { code: "COURT", kind: "DEPARTMENT", flag: "PEOPLES_COURT_EMULATION_FLAG" },
];
const membersEach = 3;
/** The year of which the test asks for scorecards: the others would only make the fill longer. */
const yearOfCards = 2021;
const criteria = ["I", "II"];
const schemeOf = (sector: string, year: number) => `gen-scoring-${sector.toLowerCase()}-${year}`;
const cited = { sources: "S0", inferred: "false" };

/**
 * Writes records of a number of clusters a sector, each with seasons, members, leaders, rounds, pledges, scorecards, conferences,
 * findings, inspections, registrations, nominations and awards. Their names say that they are generated.
 */
export function writeGeneratedRecords(folder: string, clusters: number): void {
  writeRecords(folder, generate(clusters));
}

function generate(clusters: number): Record<string, RecordRow[]> {
  const files: Record<string, RecordRow[]> = {};
  const addPart = (kind: string, row: RecordRow) => (files[kind] ??= []).push(row);
  const add = (kind: string, row: RecordRow) => addPart(kind, { ...row, ...cited });
  for (const { code: sector, kind, flag } of sectors) {
    for (const year of years) {
      const scheme = schemeOf(sector, year);
      add("scoring-schemes", { code: scheme, sector, name: "Bảng mẫu", year, unit_kinds: kind });
      for (const [at, criterion] of criteria.entries())
        addPart("scoring-criteria", {
          ...{ code: `${scheme}-${criterion}`, scheme, criterion_code: criterion, ordinal: at + 1 },
          ...{ name: "Tiêu chí mẫu", max_points: 50 },
        });
    }
    for (let at = 1; at <= clusters; at += 1) {
      const cluster = `gen-${sector.toLowerCase()}-${at}`;
      const units = Array.from({ length: membersEach }, (_, unit) => `${cluster}-u${unit + 1}`);
      add("clusters", { code: cluster, sector, name: `Cụm mẫu ${at}`, kind: "CLUSTER" });
      add("people", { code: `${cluster}-p`, full_name: `Người Mẫu ${at}`, sector });
      for (const unit of [...units, `${cluster}-u0`]) {
        add("units", { code: unit, sector, name: `Đơn vị mẫu ${unit}`, kind, province: "ha-noi" });
      }
      const [head = "", deputy = ""] = units;
      add("unit-names", { code: `${head}-1`, unit: head, name: "Đơn vị mẫu cũ", valid_to: "2020-12-31" });
      add("unit-successions", {
        code: `${cluster}-u0--${head}`,
        kind: "MERGED_INTO",
        on: "2025-07-01",
        predecessor: `${cluster}-u0`,
        successor: head,
      });
      add("inspections", {
        code: `${cluster}-i`,
        unit: head,
        year: 2015,
        led_by: `${cluster}-p`,
        inspector: deputy,
        items: "a|b",
      });
      for (const year of years) {
        const season = `${cluster}-${year}`;
        add("seasons", { code: season, cluster, year, state: "BALLOT", member_count: membersEach });
        units.forEach((unit, at) => {
          const member = `${season}--${unit}`;
          add("memberships", { code: member, season, unit, role: ["HEAD", "DEPUTY"][at] ?? "MEMBER" });
          if (year !== yearOfCards) return;
          const scheme = schemeOf(sector, year);
          addPart("scorecards", { code: member, member, scheme, state: "REVIEWED" });
          for (const criterion of criteria) {
            const score = `${member}-${criterion}`;
            addPart("scores", {
              ...{ code: score, scorecard: member, criterion: `${scheme}-${criterion}` },
              ...{ self_points: 40, reviewed_points: 40 },
            });
            addPart("score-files", {
              ...{ code: `${score}-f`, score, name: "a.pdf", media_type: "application/pdf", bytes: 1 },
              sha256: "0".repeat(64),
            });
          }
        });
        const decision = `${season}-d`;
        add("decisions", {
          code: decision,
          number: `${decision}/QĐ`,
          kind: "DECISION",
          signed_on: `${year}-01-05`,
          issued_by: "Mẫu",
          signer: `${cluster}-p`,
        });
        add("leadership-terms", {
          code: `${season}-l`,
          season,
          role: "HEAD",
          unit: head,
          person: `${cluster}-p`,
          basis: "APPOINTED",
          decision,
        });
        add("rounds", {
          code: `${season}-r`,
          season,
          name: "Đợt mẫu",
          kind: "PEAK",
          starts_on: `${year}-01-01`,
          ends_on: `${year}-06-30`,
        });
        add("pledges", {
          code: `${season}-g`,
          season,
          signed_on: `${year}-03-09`,
          signatory_count: 2,
          content: "x",
        });
        addPart("pledge-targets", { code: `${season}-g-1`, pledge: `${season}-g`, ordinal: 1, name: "x" });
        for (const unit of [head, deputy])
          add("pledge-signatories", { code: `${season}-g--${unit}`, pledge: `${season}-g`, unit });
        add("conferences", {
          code: `${season}-c`,
          sector,
          season,
          kinds: "SUMMARY",
          name: "Hội nghị mẫu",
          held_on: `${year}-12-01`,
          chaired_by: `${cluster}-p`,
          host: head,
        });
        add("findings", {
          code: `${season}-f`,
          sector,
          kind: "LIMITATION",
          category: "EXEMPLARS",
          summary: "Nhận định mẫu",
          year,
          raised_by: `${cluster}-p`,
          season,
          unit: head,
          conference: `${season}-c`,
          inspection: `${cluster}-i`,
        });
        for (const title of [flag, "GOVERNMENT_EMULATION_FLAG"]) {
          const record = { title, year, sector, season };
          const suffix = title === flag ? "s" : "n";
          add("registrations", { code: `${season}-x${suffix}`, ...record, registrant_unit: head });
          add("nominations", {
            code: `${season}-y${suffix}`,
            ...record,
            nominee_unit: head,
            state: "VOTED",
            secret: "true",
            eligible_voters: 3,
            votes_for: 3,
          });
          add("awards", {
            code: `${season}-z${suffix}`,
            ...record,
            recipient_unit: head,
            recipient_kind: "COLLECTIVE",
            recipient_name: "Đơn vị mẫu",
            decision,
            nomination: `${season}-y${suffix}`,
            status: "GRANTED",
          });
        }
      }
    }
  }
  return files;
}
