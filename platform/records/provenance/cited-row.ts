import { Column } from "typeorm";
import { VersionedRow } from "./versioned-row";

/** One source of a record: a document, and whether the record is stated there or follows from it. */
export interface CitationValue {
  readonly document: { readonly __typename: "SourceDocument"; readonly id: string };
  readonly inferred: boolean;
  readonly note: string | null;
}

/** The columns of every record that cites its sources. */
export abstract class CitedRow extends VersionedRow {
  @Column("simple-json")
  sourceCodes: string[];

  @Column("boolean")
  inferred: boolean;

  @Column("text", { nullable: true })
  note: string | null;

  get sources(): CitationValue[] {
    return this.sourceCodes.map((code) => ({
      document: { __typename: "SourceDocument", id: `SourceDocument:${code}` },
      inferred: this.inferred,
      note: this.note,
    }));
  }
}
