import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { recordKinds } from "../commands/records/record-kinds";
import { NotAValue } from "../platform/records/columns/column";
import { compileKind } from "../platform/records/kinds/compiled-kind";
import { AwardStatus, CommendationType } from "../subgraphs/awards/awards/award.enums";
import { DecisionKind } from "../subgraphs/awards/decisions/decision.enums";
import { NominationState } from "../subgraphs/awards/nominations/nomination.enums";
import { RecipientKind } from "../subgraphs/awards/recipients/recipient.enums";
import { ClusterKind } from "../subgraphs/sector/clusters/cluster.enums";
import { ConferenceKind } from "../subgraphs/sector/conferences/conference.enums";
import { FindingCategory, FindingKind } from "../subgraphs/sector/findings/finding.enums";
import { LeadershipBasis } from "../subgraphs/sector/leadership/leadership-term.enums";
import { MovementScope, MovementType } from "../subgraphs/sector/movements/movement.enums";
import { RoundKind } from "../subgraphs/sector/rounds/round.enums";
import { ScorecardState } from "../subgraphs/sector/scoring/scoring.enums";
import { mostPoints, partsThatDiffer, sumOfPoints } from "../subgraphs/sector/scoring/scoring-rules";
import { ClusterRole, SeasonState } from "../subgraphs/sector/seasons/season.enums";
import { UnitKind } from "../subgraphs/unit-kind";
import { SuccessionKind } from "../subgraphs/sector/units/unit.enums";
import { isPassed } from "./awards/ballot";
import { parseCsv } from "../platform/records/csv/parse-csv";
import { catalogue, GeneratedWorld } from "./testkit/generated-world";

/** Kinds that only the catalogue has. */
const ofTheCatalogue = [
  "sectors",
  "provinces",
  "authorities",
  "titles",
  "legal-bases",
  "deciding-authorities",
  "rules",
  "rule-clauses",
  "holidays",
  "dossier-requirements",
  "publication-rules",
];
const generatedKinds = recordKinds.map(({ name }) => name).filter((name) => !ofTheCatalogue.includes(name));

describe("a generated world", () => {
  let world: GeneratedWorld;
  beforeAll(() => {
    world = GeneratedWorld.create();
  });
  afterAll(() => world.remove());

  it("has every kind of records that the catalogue leaves to it", () => {
    expect([...world.counts.keys()].sort()).toEqual([...generatedKinds].sort());
  });

  it("has exactly as many awards as are asked for, and enough registrations and nominations for funnels", () => {
    expect(world.counts.get("awards")).toBe(10_000);
    expect(world.counts.get("people")).toBe(300);
    expect(world.counts.get("registrations")).toBeGreaterThanOrEqual(3_000);
    expect(world.counts.get("nominations")).toBeGreaterThanOrEqual(1_500);
  });

  it("has headers and cells of which the importer finds every one right", () => {
    for (const kind of recordKinds.filter(({ name }) => generatedKinds.includes(name))) {
      const { columns } = compileKind(kind);
      const rows = world.records(kind.name);
      expect(Object.keys(rows[0] ?? {})).toEqual(columns.map(({ header }) => header));
      const faults = rows.flatMap((row): readonly unknown[] => {
        const cells = columns.map(
          ({ property, header, column }) => [property, column.parse(row[header] ?? "")] as const,
        );
        const wrong = cells.filter(([, value]) => value instanceof NotAValue);
        return wrong.length > 0 ? wrong : (kind.checks?.(Object.fromEntries(cells)) ?? []);
      });
      expect(faults).toEqual([]);
    }
  });

  it("refers to nothing that is not there, and has no code twice", () => {
    const codes = new Map(
      recordKinds.map(({ name }) => {
        const rows = ofTheCatalogue.includes(name) ? catalogue(name) : world.records(name);
        const own = rows.map(({ code = "" }) => code);
        expect(new Set(own).size).toBe(own.length);
        return [name, new Set(own)];
      }),
    );
    for (const kind of recordKinds.filter(({ name }) => generatedKinds.includes(name))) {
      for (const { header, column } of compileKind(kind).columns) {
        const { reference } = column.type;
        if (!reference) continue;
        const missing = world
          .records(kind.name)
          .flatMap((row) => (row[header] ? (row[header] ?? "").split("|") : []))
          .filter((code) => !reference.kinds.some((target) => codes.get(target)?.has(code)));
        expect({ kind: kind.name, header, missing: missing.slice(0, 3) }).toEqual({
          kind: kind.name,
          header,
          missing: [],
        });
      }
    }
  });

  it("cites its own document, and shares no code with the project's records", () => {
    const own = readdirSync(join("data", "articles")).flatMap((file) =>
      parseCsv(readFileSync(join("data", "articles", file), "utf8")).map(({ code }) => code),
    );
    const known = new Set(own);
    for (const { name, columns } of recordKinds) {
      if (!generatedKinds.includes(name) || name === "source-documents") continue;
      const wrong = world
        .records(name)
        .filter(
          ({ code = "", sources, inferred, note }) =>
            ("sources" in columns && (sources !== "GEN" || inferred !== "false" || note !== "generated")) ||
            !code.startsWith("gen-") ||
            known.has(code),
        );
      expect(wrong).toEqual([]);
    }
  });

  it("marks its units, clusters and people as generated", () => {
    for (const { name } of [...world.records("units"), ...world.records("clusters")])
      expect(name).toMatch(/\(mẫu\)$/);
    for (const { full_name: name } of world.records("people")) expect(name).toMatch(/^Người Mẫu \d{5} /);
  });

  it("gives titles only to recipients of their kind, in their sector and in their time", () => {
    const titles = new Map(catalogue("titles").map((title) => [title.code, title]));
    const wrong = world
      .records("awards")
      .filter(({ title: code, recipient_kind: kind, sector, year = "" }) => {
        const title = titles.get(code);
        return (
          !title?.recipient_kinds?.split("|").includes(kind ?? "") ||
          (title.sector !== "" && title.sector !== sector) ||
          (title.valid_from !== "" && (title.valid_from ?? "") > `${year}-12-31`) ||
          (title.valid_to !== "" && (title.valid_to ?? "") < `${year}-01-01`)
        );
      });
    expect(wrong).toEqual([]);
  });

  it("gives most awards to advanced workers, fewer to fighters and few flags", () => {
    const count = (...codes: string[]) =>
      world.records("awards").filter(({ title = "" }) => codes.includes(title)).length;
    const [workers, fighters, flags] = [
      count("ADVANCED_WORKER", "ADVANCED_SOLDIER"),
      count("GRASSROOTS_EMULATION_FIGHTER"),
      count("JUSTICE_SECTOR_EMULATION_FLAG", "PEOPLES_COURT_EMULATION_FLAG", "GOVERNMENT_EMULATION_FLAG"),
    ];
    expect(workers).toBeGreaterThan(3_000);
    expect(fighters).toBeLessThan(workers / 4);
    expect(fighters).toBeGreaterThan(workers / 15);
    expect(flags).toBeGreaterThan(0);
    expect(flags).toBeLessThan(fighters);
  });

  it("has no more votes than voters, and passes nominations by two thirds", () => {
    for (const { eligible_voters: voters, votes_for: yes, votes_against: no, passed, state } of world.records(
      "nominations",
    )) {
      if (state === "PROPOSED") {
        expect([voters, yes, no, passed]).toEqual(["", "", "", ""]);
        continue;
      }
      expect(Number(yes) + Number(no)).toBeLessThanOrEqual(Number(voters));
      expect(passed).toBe(String(isPassed(Number(yes), Number(voters))));
      if (state !== "REJECTED") expect(passed).toBe("true");
    }
  });

  it("awards after a nomination only what was nominated and decided", () => {
    const nominations = new Map(world.records("nominations").map((row) => [row.code, row]));
    for (const award of world.records("awards").filter(({ nomination }) => nomination !== "")) {
      const nomination = nominations.get(award.nomination);
      expect(nomination?.state).toBe("DECIDED");
      expect([nomination?.title, nomination?.nominee_unit, nomination?.nominee_person]).toEqual([
        award.title,
        award.recipient_unit,
        award.recipient_person,
      ]);
    }
  });

  it("dates nothing after its last day, and confers no award before it is decided", () => {
    const decisions = new Map(world.records("decisions").map(({ code, signed_on: day = "" }) => [code, day]));
    for (const day of decisions.values()) expect(day <= "2025-11-30").toBe(true);
    for (const { decision, conferred_on: day = "", revoked_on: revoked = "" } of world.records("awards")) {
      expect((decisions.get(decision) ?? "") <= day && day <= "2025-11-30" && revoked <= "2025-11-30").toBe(
        true,
      );
    }
  });

  it("has closed every season but those of the last year", () => {
    for (const { year, state } of world.records("seasons")) expect(state === "CLOSED").toBe(year !== "2025");
  });

  it("has members and leaders only of units that are there in the season, one head each", () => {
    const units = new Map(world.records("units").map((unit) => [unit.code, unit]));
    const seasons = new Map(world.records("seasons").map((season) => [season.code, season]));
    const heads = new Map<string | undefined, number>();
    for (const { season: code, unit: member, role } of world.records("memberships")) {
      const unit = units.get(member);
      const season = seasons.get(code);
      expect((unit?.valid_from ?? "") <= (season?.ends_on ?? "")).toBe(true);
      expect(unit?.valid_to === "" || (unit?.valid_to ?? "") >= (season?.starts_on ?? "")).toBe(true);
      if (role === "HEAD") heads.set(code, (heads.get(code) ?? 0) + 1);
    }
    expect([...seasons.keys()].every((code) => heads.get(code) === 1)).toBe(true);
  });

  it("has scoring tables whose parts add up, one a kind of unit in a sector and year", () => {
    const schemes = world.records("scoring-schemes");
    const uses = schemes.flatMap(({ sector = "", year = "", unit_kinds: kinds = "" }) =>
      kinds.split("|").map((kind) => `${sector} ${year} ${kind}`),
    );
    expect(new Set(uses).size).toBe(uses.length);
    for (const { code: scheme } of schemes) {
      const criteria = world
        .records("scoring-criteria")
        .filter((row) => row.scheme === scheme)
        .map(({ code = "", parent = "", max_points: most = "" }) => ({
          code,
          parentCode: parent === "" ? null : parent,
          maxPoints: Number(most),
        }));
      const whole = criteria.filter(({ parentCode }) => parentCode === null);
      expect(partsThatDiffer(criteria)).toEqual([]);
      expect(mostPoints(whole.map(({ maxPoints }) => maxPoints))).toBe(200);
    }
  });

  it("ranks members by scores that their reviewed points add up to", () => {
    const points = new Map<string, number[]>();
    for (const { scorecard = "", reviewed_points: reviewed = "" } of world.records("scores"))
      if (reviewed !== "") points.set(scorecard, [...(points.get(scorecard) ?? []), Number(reviewed)]);
    const members = new Map(world.records("memberships").map((row) => [row.code, row]));
    const reviewed = world.records("scorecards").filter(({ state }) => state === "REVIEWED");
    const ranked = reviewed.filter(({ member }) => members.get(member)?.score !== "");
    expect(ranked.length).toBeGreaterThan(50);
    for (const { code = "", member } of ranked)
      expect([code, sumOfPoints(points.get(code) ?? [])]).toEqual([code, Number(members.get(member)?.score)]);
  });

  it("follows every unit that ends in the middle of 2025", () => {
    const followed = new Set(world.records("unit-successions").map(({ predecessor }) => predecessor));
    const ended = world.records("units").filter(({ valid_to: day }) => day === "2025-06-30");
    expect(ended.filter(({ code }) => !followed.has(code))).toEqual([]);
    const kinds = ["PROVINCIAL_JUSTICE_DEPT", "PROVINCIAL_CJE_DEPT", "PROVINCIAL_COURT"];
    for (const wanted of kinds) {
      const units = world.records("units").filter(({ kind }) => kind === wanted);
      expect(units.filter(({ valid_from: from }) => from === "")).toHaveLength(63);
      expect(units.filter(({ valid_to: to }) => to === "")).toHaveLength(34);
    }
  });

  it.each([
    ["units", "kind", UnitKind],
    ["unit-successions", "kind", SuccessionKind],
    ["clusters", "kind", ClusterKind],
    ["seasons", "state", SeasonState],
    ["memberships", "role", ClusterRole],
    ["leadership-terms", "basis", LeadershipBasis],
    ["scorecards", "state", ScorecardState],
    ["rounds", "kind", RoundKind],
    ["conferences", "kinds", ConferenceKind],
    ["movements", "type", MovementType],
    ["movements", "scope", MovementScope],
    ["findings", "kind", FindingKind],
    ["findings", "category", FindingCategory],
    ["decisions", "kind", DecisionKind],
    ["nominations", "state", NominationState],
    ["awards", "status", AwardStatus],
    ["awards", "commendation_type", CommendationType],
    ["awards", "recipient_kind", RecipientKind],
  ])("has every value that %s may have as %s", (kind, column, values) => {
    const found = new Set(world.records(kind).flatMap((row) => (row[column] ?? "").split("|")));
    expect(Object.keys(values).filter((value) => !found.has(value))).toEqual([]);
  });

  it("gives every title of the catalogue but the generic ones of villages and communes", () => {
    const given = new Set(world.records("awards").map(({ title }) => title));
    const missing = catalogue("titles").filter(({ code }) => !given.has(code));
    expect(missing.map(({ code }) => code)).toEqual(["EXEMPLARY_COMMUNE", "CULTURAL_HAMLET"]);
  });
});

describe("the same options", () => {
  it("give the same files, and another seed gives others", () => {
    const options = { fromYear: 2023, awards: 1_500 };
    const worlds = [1, 1, 2].map((seed) => GeneratedWorld.create({ ...options, seed }));
    const [one, same, other] = worlds.map((world) => world.files().map((file) => [file, world.read(file)]));
    expect(same).toEqual(one);
    expect(other).not.toEqual(one);
    for (const world of worlds) world.remove();
  });
});

describe("other years", () => {
  it.each([
    [2006, 2010],
    [2024, 2025],
    [2025, 2027],
    [2030, 2031],
  ])("%i to %i give exactly the awards that are asked for", (fromYear, toYear) => {
    const world = GeneratedWorld.create({ fromYear, toYear, awards: 777 });
    expect(world.records("awards")).toHaveLength(777);
    const years = new Set(world.records("seasons").map(({ year }) => Number(year)));
    expect([Math.min(...years), Math.max(...years)]).toEqual([fromYear, toYear]);
    world.remove();
  });
});
