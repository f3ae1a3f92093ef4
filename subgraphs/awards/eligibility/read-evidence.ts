/** How somebody did the year's tasks, best last. */
export const taskRatings = ["NOT_COMPLETED", "COMPLETED", "GOOD", "EXCELLENT"] as const;

export type TaskRatingName = (typeof taskRatings)[number];

/** How far the effect of an initiative reaches, farthest last. */
export const initiativeScopes = ["GRASSROOTS", "MINISTRY", "NATIONAL"] as const;

export type InitiativeScopeName = (typeof initiativeScopes)[number];

/** What is known of ratings, initiatives and members of who is checked, beside awards and nominations. */
export interface ReadEvidence {
  readonly ratings: readonly { readonly year: number; readonly rating: TaskRatingName }[];
  /** Days are written as YYYY-MM-DD. */
  readonly initiatives: readonly { readonly scope: InitiativeScopeName; readonly recognisedOn: string }[];
  readonly members: MembersOfYear;
}

/** What is known of the members of a unit in the year that is checked. */
export interface MembersOfYear {
  /** How many people the unit has; null where no number is known. */
  readonly headcount: number | null;
  /** The ratings that are known, one a member. */
  readonly ratings: readonly TaskRatingName[];
  /** How many members are known to hold a title for the year, by the title's code. */
  readonly holders: Readonly<Record<string, number>>;
}

/** The evidence of somebody of whom nothing of the kind is known. */
export const nothingRead: ReadEvidence = {
  ratings: [],
  initiatives: [],
  members: { headcount: null, ratings: [], holders: {} },
};
