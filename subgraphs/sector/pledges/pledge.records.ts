import { code, date, integer, listOf, recordKind, reference, text } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { sectorDatabase } from "../sector-databases";
import { PledgeSignatoryRow } from "./pledge-signatory.entity";
import { PledgeRow } from "./pledge.entity";

export const pledgeRecords = recordKind({
  name: "pledges",
  description: "Pledges that a season's members signed",
  columns: {
    code: code().required(),
    season: reference("seasons").required(),
    signedOn: date(),
    place: text({ maxLength: 255 }),
    signatoryCount: integer({ min: 0 }),
    content: listOf(text()),
    ...citedColumns,
  },
  key: "code",
  looksUp: ["season.cluster.sector"],
  databases: (_, lookUp) => sectorDatabase(lookUp("season.cluster.sector")),
  entity: PledgeRow,
});

export const pledgeSignatoryRecords = recordKind({
  name: "pledge-signatories",
  description: "Units that signed a pledge",
  columns: {
    code: code({ maxLength: 200 }).required(),
    pledge: reference("pledges").required(),
    unit: reference("units").required(),
    ...citedColumns,
  },
  key: "code",
  looksUp: ["pledge.season.cluster.sector"],
  databases: (_, lookUp) => sectorDatabase(lookUp("pledge.season.cluster.sector")),
  entity: PledgeSignatoryRow,
});
