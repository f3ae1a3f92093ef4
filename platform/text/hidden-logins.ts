const scheme = "(?:[a-z][a-z0-9+.-]*:\\/\\/)?";
const host = "(?:[a-z0-9.-]+|\\[[0-9a-f:.]+\\])(?::\\d{1,5})?";
/** Addresses, each with a name before it or without, in which no login and no parameter can be hidden. */
const plainAddress = new RegExp(`^(?:[\\w-]+=)?${scheme}${host}(?:\\/[\\w./-]*)?$`, "i");
const longest = 200;

/** A value of a setting as it is told: of one that could hold a password, no more than its length. */
export function shownValue(value: string): string {
  return value.length > longest || /[@?#]/.test(value) ? lengthOf(value) : JSON.stringify(value);
}

/** An address, or a list of some, as it is told. A password makes what is no address of it, so that only plain ones are. */
export function shownAddresses(value: string): string {
  const isPlain = value.length <= longest && value.split(",").every((one) => plainAddress.test(one.trim()));
  return isPlain ? JSON.stringify(value) : lengthOf(value);
}

/** A secret as it is told. */
export function lengthOf(value: string): string {
  return `(${value.length} characters)`;
}

/** A text without the users, passwords and parameters of the addresses in it, which errors of packages repeat. */
export function hideLogins(text: string): string {
  if (!text.includes("://")) return text;
  return text
    .replace(/:\/\/[^\s"'\\]{0,1000}@/g, "://…@")
    .replace(/(:\/\/[^\s"'\\?]{0,1000})\?[^\s"'\\]*/g, "$1?…");
}
