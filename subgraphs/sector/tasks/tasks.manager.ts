import { holdsRole } from "../../../platform/access/roles";
import { todayInVietnam } from "../../../platform/dates/today";
import { toGlobalId } from "../../../platform/graphql/global-id";
import { roleLevels, subjectIn, type Role, type SectorSubject } from "../../access-policy";
import type { TaskType } from "../../mutations/tasks/task.type";
import { grantFor, isSeparate, mayTry, sectorActions, type SectorAction } from "../../write-policy";
import { placeOfCard } from "../access/sector-protection";
import type { SectorContext } from "../context";
import type { ScorecardRow } from "../scoring/scorecard.entity";
import { schemeFor } from "../scoring/scoring-rules";
import type { SeasonRow } from "../seasons/season.entity";
import { stepBetween } from "../transitions/season-steps";
import { nameOfState } from "../transitions/state-names";
import { transitionsOf } from "../transitions/transition.manager";
import { tasksIn, type CardAtWork, type MemberAtWork, type SeasonAtWork } from "./season-tasks";

/** A year is summed up in the one after it, and prepared in the one before. */
const yearsAround = 1;

/** What waits in a sector for whoever asks: those who may write nothing there are told of nothing. */
export async function tasksFor(context: SectorContext): Promise<readonly TaskType[]> {
  const { access, sector, stores } = context;
  const steps = Object.keys(sectorActions) as SectorAction[];
  if (!steps.some((action) => mayTry(access.principal, action, sector.code))) return [];
  const year = Number(todayInVietnam().slice(0, 4));
  const seasons = await stores.tasks.openSeasons(year - yearsAround, year + yearsAround);
  const found = await Promise.all(seasons.map((season) => seasonAtWork(season, context)));
  return found.flatMap(tasksIn).map(({ text, ...task }) => ({
    ...task,
    message: text.vi,
    englishMessage: text.en,
    dueOn: null,
  }));
}

async function seasonAtWork(season: SeasonRow, context: SectorContext): Promise<SeasonAtWork> {
  const { sector, loaders } = context;
  const [cluster, members, pledges, nextStates] = await Promise.all([
    loaders.clusters.byCode.load(season.clusterCode),
    membersAtWork(season, context),
    loaders.pledges.ofSeason.load(season.code),
    nextStatesFor(season, context),
  ]);
  return {
    id: toGlobalId(`${sector.prefix}ClusterSeason`, season.code),
    clusterName: cluster?.name ?? season.clusterCode,
    year: season.year,
    state: season.state,
    members,
    pledgeSignedOn: pledges[0]?.signedOn,
    nextStates,
  };
}

async function membersAtWork(season: SeasonRow, context: SectorContext): Promise<readonly MemberAtWork[]> {
  const { sector, loaders, access } = context;
  const [memberships, cards, pledges, schemes] = await Promise.all([
    loaders.memberships.ofSeason(null).load(season.code),
    loaders.scorecards.ofSeason.load(season.code),
    loaders.pledges.ofSeason.load(season.code),
    loaders.scoring.schemesOfYear.load(season.year),
  ]);
  const signed = await Promise.all(pledges.map(({ code }) => loaders.pledges.signatoriesOf.load(code)));
  const signatories = new Set(signed.flat().map(({ unitCode }) => unitCode));
  const holds = (role: Role, subject: SectorSubject) =>
    holdsRole(access.principal, [role], roleLevels, subject);
  return Promise.all(
    memberships.map(async ({ unitCode, role }): Promise<MemberAtWork> => {
      const unit = await loaders.units.byCode.load(unitCode);
      const card = cards.find((one) => one.unitCode === unitCode) ?? null;
      return {
        unitId: toGlobalId(`${sector.prefix}Unit`, unitCode),
        unitName: unit?.name ?? unitCode,
        isOwn: holds("unit-officer", subjectIn(sector.code, { unit: unitCode })),
        isScored: schemeFor({ year: season.year, unitKind: unit?.kind ?? "" }, schemes) !== undefined,
        hasSigned: signatories.has(unitCode),
        card: card && cardAtWork(card, role === "HEAD", context),
      };
    }),
  );
}

function cardAtWork(
  card: ScorecardRow,
  isOfHead: boolean,
  { access: { principal }, sector }: SectorContext,
): CardAtWork {
  const place = placeOfCard(card, sector);
  const { state, submittedOn, reviewedOn, submittedBy, unitCode: unit, clusterCode: cluster } = card;
  const isForReview =
    grantFor(principal, "reviewScorecard", [place]) !== null &&
    isSeparate(principal, "reviewScorecard", {
      by: submittedBy,
      of: subjectIn(sector.code, isOfHead ? { unit, cluster } : { unit }),
    });
  return { state, submittedOn, reviewedOn, isForReview };
}

/** Where a season can be moved on to by somebody: only what is there for it is asked of others. */
async function nextStatesFor(season: SeasonRow, context: SectorContext) {
  const { access, sector } = context;
  const place = subjectIn(sector.code, { cluster: season.clusterCode });
  const mayMove = (action: SectorAction) => grantFor(access.principal, action, [place]) !== null;
  if (!mayMove("advanceSeason") && !mayMove("advanceSeasonFurther")) return [];
  const onward = (await transitionsOf(season, context)).filter(({ to, allowed }) => {
    const step = stepBetween(season.state, to);
    return allowed && step !== undefined && !step.isBack && mayMove(step.who);
  });
  return onward.map(({ to }) => nameOfState(to));
}
