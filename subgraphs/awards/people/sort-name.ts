import { fold } from "../../../platform/text/fold";

/** The key by which people are listed: Vietnamese names are sorted by the given name, which stands last. */
export function sortNameOf(fullName: string): string {
  const names = fold(fullName).split(" ");
  return [names.at(-1), ...names.slice(0, -1)].join(" ");
}
