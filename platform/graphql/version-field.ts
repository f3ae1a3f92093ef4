/** What the version of a record is, wherever a type has it. */
export const versionDescription =
  "Its version (phiên bản), to be given when it is changed: 1 at first, and one more with each change.";
