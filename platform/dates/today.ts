/** The clocks of Viet Nam. */
const aheadOfUtc = 7 * 60 * 60 * 1000;

/** The day that it is in Viet Nam. */
export function todayInVietnam(now = Date.now()): string {
  return new Date(now + aheadOfUtc).toISOString().slice(0, 10);
}
