/** What a registration, a nomination and an award have in common: somebody, a title and a year. */
export interface RecipientRecord {
  readonly code: string;
  readonly titleCode: string;
  readonly year: number;
  readonly sector: string;
  /** A global id, of a person or of a sector's unit. */
  readonly recipientId: string | null;
  readonly recipientKind: string;
  readonly seasonId: string | null;
}

/** What a filter of registrations, nominations or awards keeps, checked and ready for a statement. */
export interface RecordFilter {
  readonly sectors?: readonly string[] | null;
  readonly fromYear?: number | null;
  readonly toYear?: number | null;
  readonly titleCodes?: readonly string[] | null;
  readonly recipientKinds?: readonly string[] | null;
  readonly recipientId?: string | null;
  readonly seasonId?: string | null;
}

/** What a client asks for: a record filter before it is checked. */
export interface RecordFilterInput extends RecordFilter {
  readonly levels?: readonly string[] | null;
}

/** The order of a list of records, and all titles in theirs where it follows them. */
interface RecordOrder {
  readonly orderBy?: string;
  readonly titles?: readonly string[] | null;
}

/** Which of the records of each of many seasons or recipients are wanted, and in which order. */
export type RecordRange = Pick<
  RecordFilter,
  "sectors" | "titleCodes" | "recipientKinds" | "fromYear" | "toYear"
> &
  RecordOrder;

/** What a client asks for of these. */
export interface RecordRangeInput extends Omit<RecordRange, "titles"> {
  readonly levels?: readonly string[] | null;
}
