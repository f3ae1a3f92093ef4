import type { ListKind } from "../../../platform/records";
import { listOfRecipients } from "./list-of-recipients";

const isRegistered = (titles: string) => /danh sach .*dang ky|dang ky danh hieu/.test(titles);
const isProposed = (titles: string) =>
  /danh sach .*de nghi|kem theo to trinh|de nghi (xet|tang|khen)/.test(titles);

/** The lists of people and collectives that are taken as clerks have them. */
export const listKinds: readonly ListKind[] = [
  listOfRecipients({
    name: "award-list",
    description: "Those whom a decision commends (danh sách khen thưởng)",
    isTitled: (titles) =>
      !isRegistered(titles) &&
      !isProposed(titles) &&
      /khen thuong|duoc tang|tang thuong|cong nhan|kem theo quyet dinh/.test(titles),
    areDecided: true,
    records: "awards",
    textsOf: ({ row, document, person, unit, name, position }) => ({
      recipientPerson: person,
      recipientUnit: unit,
      recipientKind: person === null ? "COLLECTIVE" : "INDIVIDUAL",
      recipientName: name,
      recipientPosition: position,
      decision: document.code,
      authority: document.issuer,
      reason: row.cell("reason").text || null,
      status: "GRANTED",
    }),
    cellsOf: (row) => ({ reason: row.cell("reason"), recipientPosition: row.cell("post") }),
  }),
  listOfRecipients({
    name: "nomination-list",
    description: "Those who are proposed to be commended (danh sách đề nghị khen thưởng)",
    isTitled: (titles) => !isRegistered(titles) && isProposed(titles),
    areDecided: false,
    records: "nominations",
    textsOf: ({ document, person, unit }) => ({
      nomineePerson: person,
      nomineeUnit: unit,
      state: "PROPOSED",
      proposedOn: document.day,
    }),
    cellsOf: (row) => ({ nomineeUnit: row.cell("collective"), nomineePerson: row.cell("person") }),
  }),
  listOfRecipients({
    name: "registration-list",
    description: "Those who aim at titles (danh sách đăng ký danh hiệu thi đua)",
    isTitled: isRegistered,
    areDecided: false,
    records: "registrations",
    textsOf: ({ document, person, unit }) => ({
      registrantPerson: person,
      registrantUnit: unit,
      registeredOn: document.day,
    }),
    cellsOf: (row) => ({ registrantUnit: row.cell("collective"), registrantPerson: row.cell("person") }),
  }),
];
