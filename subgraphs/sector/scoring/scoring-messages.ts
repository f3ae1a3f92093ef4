/** What is told of faults in scoring tables and points. */
export const messages = {
  codeIs: (code: string) => `the code is ${code}`,
  parentOfScheme: (scheme: string) => `a criterion is part of one of its own scheme, ${scheme}`,
  somePoints: "a criterion gives points, or takes some away",
  returnedWithReason: "a card that was returned has the reason",
  notReviewedYet: "only a card that was reviewed or returned has who did it and when",
  notSubmittedYet: "a card that was reviewed or returned was submitted on that day or before",
  schemeOfYear: (year: string) => `the scheme is one of the season's year, ${year}`,
  schemeOfSector: (sector: string) => `the scheme is one of the season's sector, ${sector}`,
  schemeOfKind: (kind: string) => `the scheme is for units of the member's kind, ${kind}`,
  criterionOfScheme: (scheme: string) => `the criterion is one of the card's scheme, ${scheme}`,
  pointsWithin: (maxPoints: number) =>
    maxPoints < 0 ? `points from ${maxPoints} to 0` : `points from 0 to ${maxPoints}`,
  reviewedPoints: "a card that was reviewed has reviewed points for each criterion",
  noReviewedPoints: "only a card that was reviewed has reviewed points",
  notedDifference: "where the review gave other points, review_note says why",
  digest: "a SHA-256 digest: 64 digits and small letters from a to f",
  mediaType: "a media type such as application/pdf",
} as const;
