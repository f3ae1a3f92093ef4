import { dayOf } from "../days/days";
import type { GenerateOptions } from "../options";
import type { World } from "../world/world";
import type { Decisions } from "./decisions";

const assembly = { slug: "na", name: "Quốc hội" };

/** The documents of a year on which the emulation work rests: a directive, a plan and a resolution a sector. */
export function issueDirectives(
  decisions: Decisions,
  world: World,
  year: number,
  { fromYear }: GenerateOptions,
): void {
  for (const issuer of [world.unit("gen-moj"), world.unit("gen-spc")]) {
    const common = { year, issuer, signedOn: dayOf(year, 1, 10) };
    const of = `thi đua, khen thưởng năm ${year} (mẫu)`;
    decisions.issue({ ...common, slug: "directive", kind: "DIRECTIVE", subject: `Phát động ${of}` });
    decisions.issue({ ...common, slug: "plan", kind: "PLAN", subject: `Kế hoạch công tác ${of}` });
    decisions.issue({
      ...common,
      slug: "resolution",
      kind: "RESOLUTION",
      subject: `Lãnh đạo công tác ${of}`,
    });
  }
  if (year === fromYear) {
    const subject = "Luật về thi đua, khen thưởng (mẫu)";
    decisions.issue({
      year,
      issuer: assembly,
      signedOn: dayOf(year, 1, 5),
      slug: "law",
      kind: "LAW",
      subject,
    });
  }
}
