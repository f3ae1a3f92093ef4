import { conferenceRecords } from "../../subgraphs/sector/conferences/conference.records";
import type { RecordOutput } from "../output/record-output";
import { hasReached, type Season } from "../clusters/season";
import { addDays, dayOf, earlier } from "../days/days";
import type { People } from "../people/people";
import { isValidOn, nameOn } from "../world/unit";
import type { World } from "../world/world";
import { cited } from "./source-document";
import type { SeasonWriting } from "./seasons";

interface Meeting {
  readonly suffix: string;
  readonly kinds: readonly string[];
  readonly title: string;
  readonly heldOn: string;
}

/** The code of the conference that sums a season up. */
export function summaryOf({ code }: Season): string {
  return `${code}-summary`;
}

/** The conferences of a season: how it begins, where it stands at midyear, and how it ends. */
export function writeConferences({ season, output, people, chance, place, lastDay }: SeasonWriting): void {
  const { cluster, year, members } = season;
  for (const { suffix, kinds, title, heldOn } of meetingsOf(season, lastDay)) {
    const lead = members.find(({ role }) => role === "HEAD")?.unit ?? members[0]?.unit;
    const host = lead && isValidOn(lead, heldOn) ? lead : undefined;
    output.write(conferenceRecords, {
      code: `${season.code}-${suffix}`,
      sector: cluster.sector,
      season: season.code,
      kinds: [...kinds],
      name: `${title} năm ${year}, ${cluster.name}`,
      heldOn,
      place,
      online: year >= 2020 && chance.happens(year < 2022 ? 0.7 : 0.2),
      chairedBy: people.headCodeOf(cluster.steeredBy, heldOn),
      host: host?.code ?? null,
      ...cited,
    });
  }
}

function meetingsOf(season: Season, lastDay: string): Meeting[] {
  const { cluster, startsOn, endsOn, year } = season;
  const meetings: Meeting[] = [];
  if (!cluster.isLocal && hasReached(season, "PLEDGED")) {
    const heldOn = cluster.startMonth === 10 ? dayOf(year - 1, 11, 30) : dayOf(year, 3, 10);
    meetings.push({
      suffix: "start",
      kinds: ["LAUNCH", "PLEDGE_SIGNING"],
      title: "Hội nghị phát động thi đua",
      heldOn,
    });
  }
  if (!cluster.isLocal && hasReached(season, "SCORING")) {
    const heldOn = addDays(startsOn, 190);
    meetings.push({ suffix: "interim", kinds: ["INTERIM"], title: "Hội nghị sơ kết", heldOn });
  }
  if (hasReached(season, "CONFERENCE")) {
    const isElection = cluster.sector === "COURT" && year >= 2021;
    const heldOn = earlier(addDays(endsOn, cluster.startMonth === 10 ? 12 : -20), lastDay);
    const change = isElection ? "ELECTION" : "HANDOVER";
    const kinds = ["SUMMARY", "PLANNING", ...(hasReached(season, "BALLOT") ? ["BALLOT", change] : [])];
    meetings.push({ suffix: "summary", kinds, title: "Hội nghị tổng kết", heldOn });
  }
  return meetings;
}

/** The conferences of the sectors themselves: awards are handed over every year, exemplars and congresses follow each five. */
export function writeSectorConferences(
  output: RecordOutput,
  world: World,
  people: People,
  year: number,
  lastDay: string,
): void {
  for (const host of [world.unit("gen-moj"), world.unit("gen-spc")]) {
    const kinds = [
      { kind: "CONFERRAL", title: "Lễ trao tặng khen thưởng", heldOn: dayOf(year, 8, 28) },
      ...(year % 5 === 0
        ? [
            { kind: "EXEMPLARS", title: "Hội nghị điển hình tiên tiến", heldOn: dayOf(year, 5, 29) },
            { kind: "CONGRESS", title: "Đại hội thi đua yêu nước", heldOn: dayOf(year, 9, 10) },
          ]
        : []),
    ];
    for (const { kind, title, heldOn } of kinds) {
      if (heldOn > lastDay) continue;
      output.write(conferenceRecords, {
        code: `gen-e-${host.code.replace("gen-", "")}-${year}-${kind.toLowerCase()}`,
        sector: host.sector,
        season: null,
        kinds: [kind],
        name: `${title} năm ${year}, ${nameOn(host, heldOn)}`,
        heldOn,
        place: "Hà Nội",
        online: false,
        chairedBy: people.headCodeOf(host, heldOn),
        host: host.code,
        ...cited,
      });
    }
  }
}
