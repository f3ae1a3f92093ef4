import type { Principal } from "../../../platform/access/principal";
import { toldDay } from "../../../platform/dates/told-day";
import type { Given } from "../../../platform/mutations/mutation";
import { added, type RecordChange } from "../../../platform/mutations/record-change";
import { Refused, type InputPath, type Reason } from "../../../platform/mutations/reason";
import { texts as ofMutations } from "../../../platform/mutations/mutations.texts";
import { filed } from "../../files/file-columns";
import { isPlainName, nameIsPath } from "../../files/files-named";
import { payload } from "../../mutations/payload";
import { grantFor } from "../../write-policy";
import type { AwardsContext } from "../context";
import { awardsMutation } from "../mutations/awards-mutation";
import { dossierDocumentRecords, dossierEntryRecords } from "./dossier.records";
import { texts } from "./dossier.texts";
import { dossiersOf, type DossierOnRecord } from "./dossiers-to-write";
import { FileDocumentsInput, type DossierDocumentInput } from "./file-documents.input";
import { codesNamed, conflictsOf, nominationsRead, type NominationRead } from "./nominations-read";
import { nominationsField } from "./nominations-field";
import { isOver, isWithProposer } from "./dossier-states";

/** The nominations, each with its dossier. */
export interface DossiersToFill {
  readonly nominations: readonly (NominationRead & { readonly dossier: DossierOnRecord })[];
}

export const fileDocuments = awardsMutation<FileDocumentsInput, DossiersToFill>({
  name: "fileDocuments",
  action: "fileDocuments",
  says: {
    does: "Lays documents to the dossiers of nominations (bổ sung hồ sơ); one that is replaced stays readable.",
    rolesNote: "each where the dossier lies with them",
    needs: "nominations that are not decided or ended",
    then: "the dossiers have the documents; `dossier.missing` tells what they lack",
    errors: ["DUPLICATE", "WRONG_STATE"],
  },
  input: () => FileDocumentsInput,
  payload: payload<AwardsContext>(
    "FileDocumentsPayload",
    "What came of laying documents to dossiers (kết quả bổ sung hồ sơ).",
    { nominations: nominationsField },
  ),
  async read(input, records) {
    const nominations = await nominationsRead(input, records);
    if (input.documents.length === 0)
      throw new Refused([{ code: "REQUIRED", at: ["input", "documents"], text: texts.noDocuments }]);
    const dossierOf = await dossiersOf(
      nominations.map(({ on }) => on),
      records,
    );
    return { nominations: nominations.map((one) => ({ ...one, dossier: dossierOf(one.on.code) })) };
  },
  places: ({ nominations }) => nominations.map(({ lies }) => ({ lies })),
  current: (input) => ({ nominations: codesNamed(input) }),
  decide(known, input, given) {
    const codes = input.documents.map(() => given.newCode("doc"));
    return {
      changes: documentsToWrite(known, input, codes),
      reasons: [
        ...conflictsOf(known.nominations),
        ...known.nominations.flatMap((one) => reasonsAgainstNomination(one, given.principal)),
        ...input.documents.flatMap((_, index) =>
          reasonsAgainstDocument(input.documents, index, known, given),
        ),
      ],
      result: { nominations: codesNamed(input) },
    };
  },
});

function documentsToWrite(
  { nominations }: DossiersToFill,
  { documents, write }: FileDocumentsInput,
  codes: readonly string[],
): readonly RecordChange[] {
  return documents.flatMap((document, index): readonly RecordChange[] => {
    if (isNowhere(document)) return [];
    const at = ["input", "documents", String(index)];
    const { cells, fields } = filed(document.file, [...at, "file"]);
    const { kind, title, number, issuedOn } = document;
    const code = codes[index] ?? "";
    const replaces = replacedBy(document, nominations);
    const record = { code, kind, title, number, issuedOn, replaces, note: write.note, ...cells };
    const places = { at, fields: { ...fields, replaces: [...at, "replacesId"] } };
    return [
      added(dossierDocumentRecords, record, places),
      ...nominations.map(({ on, dossier }) => {
        const ordinal = dossier.lastOrdinal + index + 1;
        const entry = { code: `${on.code}-${code}`, nomination: on.code, document: code, ordinal };
        return added(dossierEntryRecords, entry, { at });
      }),
    ];
  });
}

/** Whether neither its file nor its number is told, so that nobody could find it. */
function isNowhere({ file, number }: DossierDocumentInput): boolean {
  return file == null && !number?.trim();
}

/** Why nothing is laid to a nomination's dossier, or not by whoever asks. */
function reasonsAgainstNomination(
  { on: { record }, at, lies }: Pick<NominationRead, "on" | "at" | "lies">,
  principal: Principal,
): readonly Reason[] {
  const wrongState = (text: Reason["text"]) => [{ code: "WRONG_STATE", at: [...at, "id"], text }];
  if (record.archivedOn !== null) return wrongState(texts.archived({ day: toldDay(record.archivedOn) }));
  if (isOver(record.state)) return wrongState(texts.ended);
  const isOwn = isWithProposer(record.state);
  const action = isOwn ? "fileOwnDocuments" : "fileSubmittedDocuments";
  if (grantFor(principal, action, [lies])) return [];
  return wrongState(isOwn ? texts.withProposer : texts.withSector);
}

/** Why a document of a list is not laid to the dossiers; what its cells have wrong is found by the kind of records. */
function reasonsAgainstDocument(
  documents: readonly DossierDocumentInput[],
  index: number,
  { nominations }: Pick<DossiersToFill, "nominations">,
  { today }: Pick<Given, "today">,
): readonly Reason[] {
  const document = documents[index];
  if (!document) return [];
  const at = ["input", "documents", String(index)];
  const { file, issuedOn, replacesId } = document;
  const before = documents.slice(0, index);
  const digestOf = (one: DossierDocumentInput) => one.file?.sha256.toLowerCase();
  const reason = (code: string, field: InputPath, text: Reason["text"]): Reason[] => [
    { code, at: [...at, ...field], text },
  ];
  return [
    ...(isNowhere(document) ? reason("REQUIRED", ["file"], texts.documentNeeded) : []),
    ...(file && before.some((one) => digestOf(one) === digestOf(document))
      ? reason("DUPLICATE", ["file", "sha256"], texts.twice)
      : []),
    ...(file && !isPlainName(file.name) ? [nameIsPath([...at, "file", "name"])] : []),
    ...(issuedOn != null && issuedOn > today ? reason("INVALID_VALUE", ["issuedOn"], texts.issuedLater) : []),
    ...(replacesId != null && before.some((one) => one.replacesId === replacesId)
      ? reason("DUPLICATE", ["replacesId"], texts.twice)
      : []),
    ...(replacesId == null ? [] : reasonsAgainstReplacing(replacesId, nominations, [...at, "replacesId"])),
  ];
}

/** The code of the document that another takes the place of, by its id in one of the dossiers; null where it takes that of none. */
function replacedBy(
  { replacesId }: Pick<DossierDocumentInput, "replacesId">,
  nominations: DossiersToFill["nominations"],
): string | null {
  if (replacesId == null) return null;
  const found = nominations.flatMap(({ dossier }) => dossier.codeOf.get(replacesId) ?? []);
  return found[0] ?? null;
}

function reasonsAgainstReplacing(
  replacesId: string,
  nominations: DossiersToFill["nominations"],
  at: InputPath,
): readonly Reason[] {
  const code = replacedBy({ replacesId }, nominations);
  if (code === null) return [{ code: "NOT_FOUND", at, text: ofMutations.notFound }];
  const isInAll = nominations.every(({ dossier }) => dossier.documents.some((one) => one.code === code));
  if (!isInAll) return [{ code: "NOT_FOUND", at, text: texts.notInDossier }];
  const isReplaced = nominations.some(({ dossier }) => dossier.replaced.has(code));
  return isReplaced ? [{ code: "WRONG_STATE", at, text: texts.replacedBefore }] : [];
}
