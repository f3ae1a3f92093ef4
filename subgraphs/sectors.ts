import { courts } from "./courts/definition";
import { justice } from "./justice/definition";
import type { SectorDefinition } from "./sector/definition";

/** The list of sectors: a new sector is a folder with a definition, and a line here. */
export const sectors: readonly SectorDefinition[] = [justice, courts];
