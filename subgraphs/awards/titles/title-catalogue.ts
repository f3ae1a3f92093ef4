import { unknownCode } from "../../../platform/subgraph-server/inputs/unknown-code";
import { AwardLevel, TitleFamily } from "./award-title.enums";
import type { AwardTitleRow } from "./award-title.entity";
import { texts } from "../awards.texts";

const families: readonly string[] = Object.keys(TitleFamily);
const levels: readonly string[] = Object.keys(AwardLevel);

/** All titles, in their order: by family, level, rank and code. */
export class TitleCatalogue {
  readonly all: readonly AwardTitleRow[];
  private readonly byCode: ReadonlyMap<string, AwardTitleRow>;
  private readonly places: ReadonlyMap<string, number>;

  constructor(titles: readonly AwardTitleRow[]) {
    this.all = [...titles].sort(inOrder);
    this.byCode = new Map(this.all.map((title) => [title.code, title]));
    this.places = new Map(this.all.map((title, place) => [title.code, place]));
  }

  codes(): Iterable<string> {
    return this.byCode.keys();
  }

  find(code: string): AwardTitleRow | null {
    return this.byCode.get(code) ?? null;
  }

  /** @throws GraphError UNKNOWN_CODE with the nearest codes when there is no such title. */
  get(code: string): AwardTitleRow {
    const title = this.byCode.get(code);
    if (title) return title;
    throw unknownCode(texts.title, code, this.codes());
  }

  /** Where a title stands in the order, for lists of what belongs to titles; unknown ones come last. */
  placeOf(code: string): number {
    return this.places.get(code) ?? this.all.length;
  }

  /** A title and those that are sectors' own forms of it. */
  formsOf(code: string): readonly string[] {
    return this.all
      .filter((title) => title.code === code || title.genericCode === code)
      .map((title) => title.code);
  }
}

function inOrder(one: AwardTitleRow, other: AwardTitleRow): number {
  return (
    families.indexOf(one.family) - families.indexOf(other.family) ||
    levels.indexOf(one.level) - levels.indexOf(other.level) ||
    (one.rank ?? Number.MAX_SAFE_INTEGER) - (other.rank ?? Number.MAX_SAFE_INTEGER) ||
    (one.code < other.code ? -1 : 1)
  );
}
