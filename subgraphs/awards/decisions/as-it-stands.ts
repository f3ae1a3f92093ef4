import { periodHolds } from "../../../platform/dates/calendar";
import type { UnitNameFacts } from "../mutations/sector-facts";

/** The name that a unit bore on a day; of one that had ended by then, the last. */
export function nameOn({ name, names, validTo }: UnitNameFacts, day: string): string {
  const on = validTo !== null && validTo < day ? validTo : day;
  return names.find((one) => periodHolds(one.validFrom, one.validTo, on))?.name ?? name;
}

/** A post as records have it. */
export interface Post {
  readonly title: string;
  readonly level: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly attestedOn: string | null;
}

/**
 * The post that somebody held on a day: the one that began last of those of which it is known that they went on then, or else the one
 * that a source showed last before; null where none is known.
 */
export function postOn<Of extends Post>(posts: readonly Of[], day: string): Of | null {
  const held = posts.filter(
    ({ validFrom, validTo }) => validFrom !== null && periodHolds(validFrom, validTo, day),
  );
  const shown = posts.filter(
    ({ validFrom, validTo, attestedOn }) =>
      validFrom === null && attestedOn !== null && attestedOn <= day && (validTo === null || day <= validTo),
  );
  return latest(held, "validFrom") ?? latest(shown, "attestedOn");
}

function latest<Of extends Post>(posts: readonly Of[], by: "validFrom" | "attestedOn"): Of | null {
  return posts.reduce<Of | null>(
    (last, post) => (last === null || (last[by] ?? "") < (post[by] ?? "") ? post : last),
    null,
  );
}
