import { code, date, integer, listOf, recordKind, reference, text } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { sectorDatabase } from "../sector-databases";
import { PledgeSignatoryRow } from "./pledge-signatory.entity";
import { PledgeRow } from "./pledge.entity";

export const pledgeRecords = recordKind({
  name: "pledges",
  vietnameseNames: ["Giao ước thi đua", "Giao ước"],
  description: "Pledges that a season's members signed",
  columns: {
    code: code().required().headed("Mã giao ước", "Mã"),
    season: reference("seasons").required().headed("Năm thi đua của cụm", "Mã năm thi đua của cụm"),
    signedOn: date().headed("Ngày ký", "Ký ngày"),
    place: text({ maxLength: 255 }).headed("Địa điểm", "Nơi ký"),
    signatoryCount: integer({ min: 0 }).headed("Số đơn vị ký", "Số lượng ký"),
    content: listOf(text()).headed("Nội dung", "Nội dung giao ước"),
    ...citedColumns,
  },
  key: "code",
  looksUp: ["season.cluster.sector"],
  databases: (_, lookUp) => sectorDatabase(lookUp("season.cluster.sector")),
  entity: PledgeRow,
});

export const pledgeSignatoryRecords = recordKind({
  name: "pledge-signatories",
  vietnameseNames: ["Đơn vị ký giao ước", "Ký giao ước"],
  description: "Units that signed a pledge",
  columns: {
    code: code({ maxLength: 200 }).required().headed("Mã đơn vị ký", "Mã"),
    pledge: reference("pledges").required().headed("Giao ước thi đua", "Giao ước", "Mã giao ước"),
    unit: reference("units").required().headed("Đơn vị", "Đơn vị ký", "Mã đơn vị"),
    ...citedColumns,
  },
  key: "code",
  looksUp: ["pledge.season.cluster.sector"],
  databases: (_, lookUp) => sectorDatabase(lookUp("pledge.season.cluster.sector")),
  entity: PledgeSignatoryRow,
});
