/** What no caller may see: statements, stacks, files, the names of packages, hosts and addresses. */
const internals: readonly RegExp[] = [
  /\b(SELECT|INSERT INTO|UPDATE|DELETE FROM)\s|\bSQLITE/,
  /\n\s*at |\bat \S+ \(/,
  /(^|[\s"'(])\.{0,2}\/(\w|\.)+\/|\.(js|ts|csv|sqlite)\b/,
  /node_modules|typeorm|libsql|better-sqlite|type-graphql|class-validator|graphql-js|@apollo\/|apollo server/i,
  /https?:\/\/|localhost|127\.0\.0\.1|\[::1\]|ECONN/,
];

/** Fails when a text that leaves the graph tells of what is inside. */
export function expectNothingInternal(text: string): void {
  for (const internal of internals) expect(text).not.toMatch(internal);
}
