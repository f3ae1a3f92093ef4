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
