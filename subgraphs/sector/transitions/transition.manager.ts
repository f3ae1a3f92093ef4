import type DataLoader from "dataloader";
import { todayInVietnam } from "../../../platform/dates/today";
import { toGlobalId } from "../../../platform/graphql/global-id";
import { batching } from "../../../platform/graphql/loaders/loaders";
import type { SectorContext, SectorLoaders } from "../context";
import type { SeasonRow } from "../seasons/season.entity";
import { GraphError } from "../../../platform/errors/graph-error";
import { ballotsIn } from "./ballots";
import type { BallotFacts, SeasonFacts } from "./season-facts";
import { asksAwards, missingFor, stepsFrom } from "./season-steps";
import { texts } from "./transitions.texts";
import type { SeasonTransitionType } from "./transition.type";

/**
 * The states that a season can move to, onward first, and what it lacks for each today. Where a step turns on votes and the awards
 * subgraph does not answer, it cannot be taken, and says so: all else of the season is told.
 */
export async function transitionsOf(
  season: SeasonRow,
  context: SectorContext,
): Promise<readonly SeasonTransitionType[]> {
  const steps = stepsFrom(season.state);
  const [facts, ballots] = await Promise.all([
    factsOf(season, context.loaders),
    steps.some(asksAwards) ? ballotsOf(season, context).catch(nullWhileAway) : null,
  ]);
  const today = todayInVietnam();
  return steps.map((step) => {
    const missing = missingFor(step, { ...facts, ballots }, today);
    return {
      to: step.to,
      allowed: missing.length === 0,
      missing: missing.map(({ code, text, isOfAwards }) => {
        const told = isOfAwards && ballots === null ? texts.awardsAway({ what: text }) : text;
        return { code, message: told.vi, englishMessage: told.en };
      }),
    };
  });
}

/** @throws what is no owner that does not answer */
function nullWhileAway(error: unknown): null {
  if (error instanceof GraphError && error.code === "SUBGRAPH_UNAVAILABLE") return null;
  throw error;
}

async function factsOf(season: SeasonRow, loaders: SectorLoaders): Promise<Omit<SeasonFacts, "ballots">> {
  const { code, clusterCode, state, year, startsOn, endsOn } = season;
  const [movements, memberships, cards, pledges, conferences, schemes, next] = await Promise.all([
    loaders.movements.ofSeason.load(code),
    loaders.memberships.ofSeason(null).load(code),
    loaders.scorecards.ofSeason.load(code),
    loaders.pledges.ofSeason.load(code),
    loaders.conferences.ofSeason.load(code),
    loaders.scoring.schemesOfYear.load(year),
    loaders.leadership.ofSeason.load(`${clusterCode}-${year + 1}`),
  ]);
  const reviewed = new Set(
    cards.filter((card) => card.state === "REVIEWED").map(({ memberCode }) => memberCode),
  );
  return {
    ...{ state, year, startsOn, endsOn, conferences, schemes },
    launches: movements.map(({ launchedOn }) => launchedOn),
    members: await Promise.all(
      memberships.map(async (member) => ({
        unit: member.unitCode,
        unitKind: (await loaders.units.byCode.load(member.unitCode))?.kind ?? "",
        isReviewed: reviewed.has(member.code),
      })),
    ),
    pledges: await Promise.all(
      pledges.map(async (pledge) => ({
        count: pledge.signatoryCount,
        signatories: (await loaders.pledges.signatoriesOf.load(pledge.code)).map(({ unitCode }) => unitCode),
      })),
    ),
    hasNextLeaders: next.length > 0,
  };
}

/** What is asked of the awards subgraph is asked for all seasons of a level at once. */
const loadersOfBallots = new WeakMap<SectorLoaders, DataLoader<string, BallotFacts>>();

function ballotsOf({ code }: SeasonRow, { loaders, links, sector, request }: SectorContext) {
  const known = loadersOfBallots.get(loaders);
  const loader =
    known ?? batching<string, BallotFacts>((ids) => ballotsIn(ids, sector, links.owners, request));
  if (!known) loadersOfBallots.set(loaders, loader);
  return loader.load(toGlobalId(`${sector.prefix}ClusterSeason`, code));
}
