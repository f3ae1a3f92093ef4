import { boolean, code, date, listOf, oneOf, recordKind, reference, text } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { ownSectorColumn, sectorDatabase } from "../sector-databases";
import { ConferenceKind } from "./conference.enums";
import { ConferenceRow } from "./conference.entity";

export const conferenceRecords = recordKind({
  name: "conferences",
  description: "Conferences and congresses, of a season, of a unit, or of both",
  columns: {
    code: code().required(),
    sector: ownSectorColumn(),
    season: reference("seasons"),
    kinds: listOf(oneOf(Object.keys(ConferenceKind))).required(),
    name: text({ maxLength: 512 }).required(),
    heldOn: date(),
    place: text({ maxLength: 255 }),
    online: boolean(),
    chairedBy: reference("people"),
    host: reference("units"),
    ...citedColumns,
  },
  key: "code",
  mentions: "chairedBy",
  databases: ({ sector }) => sectorDatabase(sector),
  entity: ConferenceRow,
});
