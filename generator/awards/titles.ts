import type { Sector, Unit } from "../world/unit";

/** The title of the catalogue that a sector has for something. */
export const flagOf: Readonly<Record<Sector, string>> = {
  JUSTICE: "JUSTICE_SECTOR_EMULATION_FLAG",
  COURT: "PEOPLES_COURT_EMULATION_FLAG",
};

export const fighterOf: Readonly<Record<Sector, string>> = {
  JUSTICE: "JUSTICE_SECTOR_EMULATION_FIGHTER",
  COURT: "PEOPLES_COURT_EMULATION_FIGHTER",
};

export const certificateOf: Readonly<Record<Sector, string>> = {
  JUSTICE: "JUSTICE_MINISTER_MERIT_CERTIFICATE",
  COURT: "CHIEF_JUSTICE_MERIT_CERTIFICATE",
};

export const medalOf: Readonly<Record<Sector, string>> = {
  JUSTICE: "MEMORIAL_MEDAL_JUSTICE",
  COURT: "MEMORIAL_MEDAL_COURTS",
};

/** The grassroots titles of people and collectives: the military courts have those of the armed forces. */
export const workerTitleOf = ({ kind }: Unit): string =>
  kind === "MILITARY_COURT" ? "ADVANCED_SOLDIER" : "ADVANCED_WORKER";
export const collectiveTitleOf = ({ kind }: Unit): string =>
  kind === "MILITARY_COURT" ? "ADVANCED_UNIT" : "ADVANCED_LABOUR_COLLECTIVE";
export const excellentTitleOf = ({ kind }: Unit): string =>
  kind === "MILITARY_COURT" ? "DETERMINED_TO_WIN_UNIT" : "EXCELLENT_LABOUR_COLLECTIVE";
