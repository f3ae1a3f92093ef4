import { code, date, decimal, integer, listOf, recordKind, reference, text } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { sectorDatabase } from "../sector-databases";
import { PledgeSignatoryRow } from "./pledge-signatory.entity";
import { texts } from "./pledge.texts";
import { PledgeTargetRow } from "./pledge-target.entity";
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

export const pledgeTargetRecords = recordKind({
  name: "pledge-targets",
  vietnameseNames: ["Chỉ tiêu giao ước", "Chỉ tiêu thi đua"],
  description: "What a pledge sets out to reach; the code is the pledge's, a dash and the ordinal",
  columns: {
    code: code({ maxLength: 112 }).required().headed("Mã chỉ tiêu", "Mã"),
    pledge: reference("pledges").required().headed("Giao ước thi đua", "Giao ước", "Mã giao ước"),
    ordinal: integer({ min: 1 }).required().headed("Thứ tự", "Số thứ tự chỉ tiêu"),
    name: text().required().headed("Chỉ tiêu", "Nội dung chỉ tiêu"),
    value: decimal().headed("Mức chỉ tiêu", "Trị số"),
    unitOfMeasure: text({ maxLength: 64 }).headed("Đơn vị tính"),
  },
  key: "code",
  looksUp: ["pledge.season.cluster.sector"],
  checks: ({ code: own, pledge, ordinal }) =>
    own === `${pledge}-${ordinal}`
      ? []
      : [{ column: "code", allowed: texts.codeIs({ code: `${pledge}-${ordinal}` }) }],
  databases: (_, lookUp) => sectorDatabase(lookUp("pledge.season.cluster.sector")),
  entity: PledgeTargetRow,
});
