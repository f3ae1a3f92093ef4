type Same<One, Other, Yes, No> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? Yes : No;

/** The properties of an entity that are stored: all but its getters, which follow from them. */
export type StoredRow<Row> = {
  [
    Key in keyof Row as Same<{ [One in Key]: Row[Key] }, { -readonly [One in Key]: Row[Key] }, Key, never>
  ]: Row[Key];
};
