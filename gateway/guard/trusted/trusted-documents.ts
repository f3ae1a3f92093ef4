import { LRUCache } from "lru-cache";
import { normalForm } from "./normal-form";
import type { TrustedDocument } from "./document-file";

/** How much text of clients is kept that is one of the documents in another writing, in UTF-16 units. */
const keptCharacters = 2_000_000;

/** Documents that are known beforehand: by their ids, by their texts, and by what their texts say. */
export class TrustedDocuments {
  private readonly byId = new Map<string, TrustedDocument>();
  private readonly texts: ReadonlySet<string>;
  private readonly normalForms: ReadonlySet<string>;
  /** Texts of clients that were found to be one of them. */
  private readonly sameByText = new LRUCache<string, true>({
    maxSize: keptCharacters,
    sizeCalculation: (_true, text) => text.length + 1,
  });

  /** @throws Error when an id stands for two documents. */
  constructor(readonly all: readonly TrustedDocument[] = []) {
    for (const document of all) {
      const known = this.byId.get(document.id);
      if (known && known.normalForm !== document.normalForm)
        throw new Error(`${document.id} is one document in ${known.file} and another in ${document.file}`);
      if (!known) this.byId.set(document.id, document);
    }
    this.texts = new Set(all.map(({ text }) => text));
    this.normalForms = new Set(all.map((document) => document.normalForm));
  }

  /** The text of the document with an id. */
  textOf(id: string): string | undefined {
    return this.byId.get(id)?.text;
  }

  /** Whether a text is one of the documents, whatever its white space, its comments and its `__typename`. */
  has(text: string): boolean {
    if (this.texts.has(text) || this.sameByText.get(text)) return true;
    const form = normalForm(text);
    if (form === undefined || !this.normalForms.has(form)) return false;
    this.sameByText.set(text, true);
    return true;
  }
}
