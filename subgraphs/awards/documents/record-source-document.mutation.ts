import { added } from "../../../platform/mutations/record-change";
import { filed } from "../../files/file-columns";
import { isPlainName, nameIsPath } from "../../files/files-named";
import { payload } from "../../mutations/payload";
import type { AwardsContext } from "../context";
import { awardsMutation } from "../mutations/awards-mutation";
import { RecordSourceDocumentInput } from "./record-source-document.input";
import { sourceDocumentRecords } from "./source-document.records";
import { SourceDocumentType } from "./source-document.type";

export const recordSourceDocument = awardsMutation<RecordSourceDocumentInput, undefined>({
  name: "recordSourceDocument",
  action: "recordSourceDocument",
  says: {
    does: "Enters a document that records rest on (tài liệu nguồn): minutes, a submission, an article.",
    needs: "a code that no document has",
    then: "the document can be cited",
    errors: ["ALREADY_EXISTS"],
  },
  input: () => RecordSourceDocumentInput,
  payload: payload<AwardsContext>(
    "RecordSourceDocumentPayload",
    "What came of entering a document (kết quả nhập tài liệu).",
    {
      sourceDocument: {
        type: () => SourceDocumentType,
        description: "The document (tài liệu).",
        load: (code: string, { loaders }) => loaders.documents.byCode.load(code),
      },
    },
  ),
  read: () => Promise.resolve(undefined),
  places: () => "any sector",
  decide(_known, { code, title, author, publisher, publishedOn, url, file, write }) {
    const at = ["input", "file"];
    const { cells, fields } = filed(file, at);
    const document = { code, title, author, publisher, publishedOn, url, note: write.note, ...cells };
    return {
      changes: [
        added(sourceDocumentRecords, document, {
          at: ["input"],
          fields: { ...fields, note: ["input", "write", "note"] },
        }),
      ],
      reasons: file && !isPlainName(file.name) ? [nameIsPath([...at, "name"])] : [],
      result: { sourceDocument: code },
    };
  },
});
