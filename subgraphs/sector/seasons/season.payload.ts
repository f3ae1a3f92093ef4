import type { SectorContext } from "../context";
import type { PayloadField } from "../../mutations/payload";
import { SeasonInterface } from "./season.type";

/** The field of a payload that shows a season. */
export const seasonField: PayloadField<SectorContext> = {
  type: () => SeasonInterface,
  description: "The season (năm thi đua của cụm).",
  load: (code: string, { loaders }) => loaders.seasons.byCode.load(code),
};
