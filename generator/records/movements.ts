import {
  movementParticipantRecords,
  movementRecords,
} from "../../subgraphs/sector/movements/movement.records";
import type { Season } from "../clusters/season";
import { dayOf } from "../days/days";
import type { GenerateOptions } from "../options";
import type { RecordOutput } from "../output/record-output";
import { isValidOn, marked, nameOn, type Sector, type Unit } from "../world/unit";
import type { World } from "../world/world";
import { cited } from "./source-document";

interface Movement {
  readonly code: string;
  readonly sector: Sector;
  readonly name: string;
  readonly englishName: string;
  readonly type: "REGULAR" | "THEMATIC" | "THEME";
  readonly scope: "NATIONAL" | "SECTOR" | "SYSTEM" | "LOCAL" | "UNIT";
  readonly fromYear: number;
  readonly toYear: number;
  readonly launchedOn?: string;
  readonly launchedBy: string;
  readonly related?: string;
}

const sectors = [
  { sector: "JUSTICE", slug: "justice", lead: "gen-moj" },
  { sector: "COURT", slug: "court", lead: "gen-spc" },
] as const;

const themes = ["Nông thôn mới", "Văn hóa công sở", "Cải cách hành chính", "Chuyển đổi số"];
const systemKinds = ["PROVINCIAL_CJE_DEPT", "PROVINCIAL_COURT"];
const yearsOfATerm = 5;

/** The movements that last for several years, with the units that take part in them. */
export function writeLongMovements(
  output: RecordOutput,
  world: World,
  { fromYear, toYear }: GenerateOptions,
): void {
  for (const { sector, slug, lead } of sectors) {
    const launchedBy = world.unit(lead).name;
    for (let year = fromYear; year <= toYear; year += yearsOfATerm) {
      const last = year + yearsOfATerm - 1;
      writeMovement(output, {
        code: termCode(slug, year),
        sector,
        name: marked(`Phong trào thi đua giai đoạn ${year}-${last}`),
        englishName: `Emulation movement of ${year}-${last} (generated)`,
        type: "REGULAR",
        scope: "SECTOR",
        fromYear: year,
        toYear: last,
        launchedBy,
        related: year > fromYear ? termCode(slug, year - yearsOfATerm) : undefined,
      });
      themes.forEach((theme, at) =>
        writeMovement(output, {
          code: `gen-m-${slug}-${year}-theme-${at + 1}`,
          sector,
          name: marked(`Thi đua chuyên đề ${theme} giai đoạn ${year}-${last}`),
          englishName: `Thematic movement ${at + 1} of ${year}-${last} (generated)`,
          type: "THEMATIC",
          scope: at % 2 === 0 ? "NATIONAL" : "SYSTEM",
          fromYear: year,
          toYear: last,
          launchedBy: at % 2 === 0 ? "Thủ tướng Chính phủ" : launchedBy,
        }),
      );
      const system = world.units.filter(
        (unit) =>
          unit.sector === sector && systemKinds.includes(unit.kind) && isValidOn(unit, dayOf(year, 1, 1)),
      );
      for (const unit of system) takePart(output, `gen-m-${slug}-${year}-theme-2`, { unit });
    }
  }
  world.units
    .filter(
      ({ kind, validFrom }) => systemKinds.includes(kind) && Number(validFrom?.slice(0, 4) ?? 0) <= toYear,
    )
    .forEach((unit, at) =>
      writeOwn(output, unit, at, fromYear + (at % Math.min(yearsOfATerm, toYear - fromYear + 1))),
    );
}

/** The movement and the motto of a year in each sector, in which all clusters of the sector take part. */
export function writeYearMovements(
  output: RecordOutput,
  world: World,
  seasons: readonly Season[],
  year: number,
): void {
  for (const { sector, slug, lead } of sectors) {
    const code = `gen-m-${slug}-${year}`;
    const common = {
      sector,
      fromYear: year,
      toYear: year,
      scope: "SECTOR",
      launchedBy: world.unit(lead).name,
    } as const;
    writeMovement(output, {
      ...common,
      code,
      name: marked(`Phong trào thi đua năm ${year}`),
      englishName: `Emulation movement of ${year} (generated)`,
      type: "REGULAR",
    });
    writeMovement(output, {
      ...common,
      code: `${code}-motto`,
      name: marked(`Chủ đề năm ${year}: đúng hạn, rõ việc`),
      englishName: `Motto of ${year}: on time, and clearly (generated)`,
      type: "THEME",
      related: code,
    });
    for (const season of seasons) {
      if (season.cluster.sector === sector && !season.cluster.isLocal) takePart(output, code, { season });
    }
  }
}

/** A movement of one agency: in its province, or in its own house. */
function writeOwn(output: RecordOutput, unit: Unit, at: number, year: number): void {
  const from = unit.validFrom === null ? year : Number(unit.validFrom.slice(0, 4));
  const launchedOn = unit.validFrom ?? dayOf(from, 1, 15);
  const isLocal = at % 2 === 0;
  const code = `gen-m-${unit.code.replace("gen-", "")}`;
  writeMovement(output, {
    code,
    sector: unit.sector,
    name: marked(isLocal ? `Thi đua tại địa phương từ năm ${from}` : `Thi đua trong đơn vị từ năm ${from}`),
    englishName: `Movement of one agency from ${from} (generated)`,
    type: "REGULAR",
    scope: isLocal ? "LOCAL" : "UNIT",
    fromYear: from,
    toYear: from + 2,
    launchedOn,
    launchedBy: nameOn(unit, launchedOn),
  });
  takePart(output, code, { unit });
}

function writeMovement(output: RecordOutput, { related, launchedOn, ...movement }: Movement): void {
  output.write(movementRecords, {
    ...movement,
    launchedOn: launchedOn ?? dayOf(movement.fromYear, 1, 15),
    aim: "Mỗi người làm tốt việc được giao, mỗi đơn vị đạt kế hoạch (mẫu)",
    related: related ?? null,
    ...cited,
  });
}

function takePart(
  output: RecordOutput,
  movement: string,
  participant: { readonly season: Season } | { readonly unit: Unit },
): void {
  const season = "season" in participant ? participant.season.code : null;
  const unit = "unit" in participant ? participant.unit.code : null;
  output.write(movementParticipantRecords, {
    code: `${movement}--${season ?? unit}`,
    movement,
    season,
    unit,
    ...cited,
  });
}

function termCode(slug: string, year: number): string {
  return `gen-m-${slug}-${year}-term`;
}
