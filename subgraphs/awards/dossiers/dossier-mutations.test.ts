import { SourceDocumentRow } from "../documents/source-document.entity";
import { NominationRow } from "../nominations/nomination.entity";
import { PersonRow } from "../people/person.entity";
import { PositionRow } from "../people/position.entity";
import { openAwardsGraph, type AwardsGraph } from "../testkit/awards-graph";
import { aNomination, aPerson, aTitle } from "../testkit/rows";
import { AwardTitleRow } from "../titles/award-title.entity";
import { DossierRequirementRow } from "./dossier-requirement.entity";

let graph: AwardsGraph;
const cited = { sourceCodes: ["S1"], inferred: false, note: null };
const nomination = (code: string, state: string, more: Partial<NominationRow> = {}) =>
  aNomination({
    ...{ code, state, titleCode: "T", recipientId: "CourtUnit:u1", seasonId: "CourtClusterSeason:c1-2021" },
    ...{ proposedOn: "2021-10-12", ...more },
  });
beforeAll(async () => {
  graph = await openAwardsGraph();
  await graph.put(SourceDocumentRow, [{ code: "S1", title: "Biên bản" }]);
  await graph.put(AwardTitleRow, [aTitle({ code: "T" })]);
  await graph.put(PersonRow, [aPerson({ code: "p1", fullName: "Trần Quốc Việt", sector: "COURT" })]);
  const post = { code: "p1-1", personCode: "p1", title: "Thẩm phán", unitId: "CourtUnit:u1" };
  await graph.put(PositionRow, [{ ...post, ...cited }]);
  await graph.put(DossierRequirementRow, [
    {
      ...{ code: "q1", documentKind: "MINUTES", titleCodes: [], family: null, levels: [], sector: null },
      ...{ legalBasis: "Điều 84", verified: true, ...cited },
    },
    {
      ...{ code: "q2", documentKind: "SUBMISSION", titleCodes: [], family: null, levels: [], sector: null },
      ...{ legalBasis: "Điều 84", verified: true, ...cited },
    },
  ]);
  await graph.put(NominationRow, [
    ...["a", "b", "c"].map((code) => nomination(code, "VOTED")),
    nomination("submitted", "SUBMITTED"),
    nomination("decided", "DECIDED"),
    nomination("ended", "REJECTED"),
    nomination("elsewhere", "VOTED", { recipientId: "CourtUnit:u2" }),
    nomination("person", "VOTED", { recipientId: "Person:p1", recipientKind: "INDIVIDUAL" }),
  ]);
});
afterAll(() => graph.close());

const unit = ["unit-officer:COURT/u1"];
const officer = ["sector-officer:COURT"];
const secretary = ["council-secretary:COURT"];
const named = (...codes: string[]) => codes.map((code) => ({ id: `Nomination:${code}`, version: 1 }));
const digest = (byte: string) => byte.repeat(32);
const minutes = {
  ...{ kind: "MINUTES", title: "Biên bản họp xét", number: "12/BB", issuedOn: "2021-10-12" },
  file: { name: "Biên bản.pdf", mediaType: "application/pdf", bytes: 12, sha256: digest("0a") },
};
const dossier = `dossier { archivedOn archivePlace archiveReference keepUntil missing { code message }
  documents { id kind title number issuedOn file { name sha256 } replacedBy { id number } } }`;

interface Payload {
  readonly nominations: readonly {
    readonly id: string;
    readonly dossier: {
      readonly documents: readonly { readonly id: string; readonly number: string | null }[];
      readonly missing: readonly object[];
    };
  }[];
  readonly userErrors: readonly object[];
}
let keys = 0;
const write = () => ({ idempotencyKey: `k${(keys += 1)}` });

async function file(input: object, roles = unit): Promise<Payload> {
  const operation = `mutation ($input: FileDocumentsInput!) { fileDocuments(input: $input) {
    nominations { id ${dossier} } userErrors { code path currentVersion } } }`;
  const variables = { input: { write: write(), ...input } };
  return (await graph.ask<{ fileDocuments: Payload }>(operation, variables, roles)).fileDocuments;
}

async function archive(input: object, roles = officer): Promise<Payload> {
  const operation = `mutation ($input: ArchiveDossiersInput!) { archiveDossiers(input: $input) {
    nominations { id ${dossier} } userErrors { code path } } }`;
  const lies = { on: "2022-03-01", place: "Kho lưu trữ", reference: "HS-12" };
  const variables = { input: { write: write(), ...lies, ...input } };
  return (await graph.ask<{ archiveDossiers: Payload }>(operation, variables, roles)).archiveDossiers;
}

describe("laying documents to dossiers", () => {
  it("lays each to all of them at once, and tells what they lack still", async () => {
    const { nominations, userErrors } = await file({ nominations: named("a", "b"), documents: [minutes] });
    expect(userErrors).toEqual([]);
    expect(nominations.map(({ id }) => id)).toEqual(["Nomination:a", "Nomination:b"]);
    for (const one of nominations)
      expect(one.dossier).toMatchObject({
        documents: [{ number: "12/BB", file: { name: "Biên bản.pdf" }, replacedBy: null }],
        missing: [{ code: "SUBMISSION_FILED", message: "Hồ sơ còn thiếu tờ trình (theo Điều 84)." }],
      });
  });

  it("keeps what is replaced readable, and asks for its kind anew where that is another", async () => {
    const [first] = (await file({ nominations: named("c"), documents: [minutes] })).nominations;
    const replacesId = first?.dossier.documents[0]?.id;
    const submission = { kind: "SUBMISSION", title: "Tờ trình", number: "13/TTr", replacesId };
    const { nominations } = await file({ nominations: named("c"), documents: [submission] });
    expect(nominations[0]?.dossier).toMatchObject({
      documents: [{ number: "12/BB", replacedBy: { number: "13/TTr" } }, { number: "13/TTr" }],
      missing: [{ code: "MINUTES_FILED" }],
    });
    const again = { ...submission, number: "14/TTr" };
    expect((await file({ nominations: named("c"), documents: [again] })).userErrors).toEqual([
      { code: "WRONG_STATE", path: ["input", "documents", "0", "replacesId"], currentVersion: null },
    ]);
    expect((await file({ nominations: named("a", "c"), documents: [again] })).userErrors).toMatchObject([
      { code: "NOT_FOUND", path: ["input", "documents", "0", "replacesId"] },
    ]);
  });

  it.each([
    ["of one that is decided", "decided", officer],
    ["of one that has ended", "ended", officer],
    ["before it is submitted, by the sector", "a", officer],
    ["after it was submitted, by the unit", "submitted", unit],
  ])("does nothing to the dossier %s", async (_, code, roles) => {
    expect((await file({ nominations: named(code), documents: [minutes] }, roles)).userErrors).toMatchObject([
      { code: "WRONG_STATE", path: ["input", "nominations", "0", "id"] },
    ]);
  });

  it.each([
    ["the sector's officer", officer],
    ["the council's secretary", secretary],
  ])("is for %s once it is submitted", async (_, roles) => {
    const documents = [{ kind: "CONSULTED_OPINION", title: "Ý kiến", number: "1/CV" }];
    expect((await file({ nominations: named("submitted"), documents }, roles)).userErrors).toEqual([]);
  });

  it("is for the unit of a person, whose documents are told to those who learn of the nominee", async () => {
    const answer = await file({ nominations: named("person"), documents: [minutes] });
    expect(answer.userErrors).toEqual([]);
    expect(answer.nominations[0]?.dossier.documents).toEqual([]);
    const ask = `{ node(id: "Nomination:person") { ... on Nomination { ${dossier} } } }`;
    const seen = async (roles: readonly string[]) =>
      (await graph.ask<{ node: Payload["nominations"][number] }>(ask, {}, roles)).node.dossier;
    expect((await seen([])).documents).toEqual([]);
    expect((await seen(["sector-officer:JUSTICE"])).documents).toEqual([]);
    expect((await seen(officer)).documents).toHaveLength(1);
    expect((await seen([])).missing).toEqual((await seen(officer)).missing);
  });

  it("is not for another unit, and not for one of two", async () => {
    const operation = `mutation ($input: FileDocumentsInput!) { fileDocuments(input: $input) { changeId } }`;
    const input = { nominations: named("a", "elsewhere"), documents: [minutes], write: write() };
    expect(await graph.errorCodes(operation, { input }, unit)).toEqual(["FORBIDDEN"]);
  });

  it("tells all that is wrong with documents at their places, and lays none", async () => {
    const wrong = [
      { kind: "OTHER", title: "Không số" },
      {
        ...minutes,
        file: { ...minutes.file, name: "a/b.pdf", sha256: digest("0b") },
        issuedOn: "2099-01-01",
      },
      { ...minutes, file: { ...minutes.file, sha256: digest("0B") }, replacesId: "a-nothing" },
      { ...minutes, file: { ...minutes.file, sha256: digest("0c") }, replacesId: "a-nothing" },
    ];
    const at = (index: number, ...field: string[]) => ["input", "documents", String(index), ...field];
    const { userErrors } = await file({ nominations: named("b"), documents: wrong });
    expect(userErrors.map((error) => JSON.stringify(error)).sort()).toEqual(
      [
        { code: "REQUIRED", path: at(0, "file") },
        { code: "INVALID_VALUE", path: at(1, "file", "name") },
        { code: "INVALID_VALUE", path: at(1, "issuedOn") },
        { code: "DUPLICATE", path: at(2, "file", "sha256") },
        { code: "NOT_FOUND", path: at(2, "replacesId") },
        { code: "DUPLICATE", path: at(3, "replacesId") },
        { code: "NOT_FOUND", path: at(3, "replacesId") },
      ]
        .map((error) => JSON.stringify({ ...error, currentVersion: null }))
        .sort(),
    );
  });

  it.each([
    ["no nomination", { nominations: [] }, "REQUIRED", ["nominations"]],
    ["no document", { documents: [] }, "REQUIRED", ["documents"]],
    ["one that is not there", { nominations: named("none") }, "NOT_FOUND", ["nominations", "0", "id"]],
    ["one twice", { nominations: named("a", "a") }, "DUPLICATE", ["nominations", "1", "id"]],
    [
      "one that was changed since",
      { nominations: [{ id: "Nomination:a", version: 7 }] },
      "CONFLICT",
      ["nominations", "0", "version"],
    ],
  ])("is told of %s", async (_, input, code, path) => {
    const { userErrors } = await file({ nominations: named("a"), documents: [minutes], ...input });
    expect(userErrors).toMatchObject([{ code, path: ["input", ...path] }]);
  });
});

describe("laying dossiers to the archive", () => {
  it("says where they lie, and closes them", async () => {
    const { nominations, userErrors } = await archive({
      nominations: named("ended"),
      keepUntil: "2042-03-01",
    });
    expect(userErrors).toEqual([]);
    expect(nominations[0]?.dossier).toMatchObject({
      ...{ archivedOn: "2022-03-01", archivePlace: "Kho lưu trữ", archiveReference: "HS-12" },
      keepUntil: "2042-03-01",
    });
    const now = [{ id: "Nomination:ended", version: 2 }];
    const wrongState = [{ code: "WRONG_STATE", path: ["input", "nominations", "0", "id"] }];
    expect((await archive({ nominations: now })).userErrors).toEqual(wrongState);
    expect((await file({ nominations: now, documents: [minutes] }, officer)).userErrors).toMatchObject(
      wrongState,
    );
  });

  it.each([
    ["one that is still in use", { nominations: named("a") }, "WRONG_STATE", ["nominations", "0", "id"]],
    ["a day to come", { on: "2999-01-01" }, "OUTSIDE_PERIOD", ["on"]],
    ["a day before the nomination", { on: "2021-10-11" }, "OUTSIDE_PERIOD", ["on"]],
    ["a last day before it", { keepUntil: "2022-02-28" }, "OUTSIDE_PERIOD", ["keepUntil"]],
    ["no place", { place: " " }, "REQUIRED", ["place"]],
    ["no mark", { reference: "" }, "REQUIRED", ["reference"]],
  ])("is told of %s", async (_, input, code, path) => {
    const { userErrors } = await archive({ nominations: named("decided"), ...input });
    expect(userErrors).toContainEqual({ code, path: ["input", ...path] });
  });
});
