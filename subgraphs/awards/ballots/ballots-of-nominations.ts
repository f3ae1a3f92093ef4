import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import type { AwardsLoaders } from "../context";
import { ballotRecords, ballotResultRecords } from "./ballot.records";

/** The votes that a nomination was put to, as far as its steps turn on them. */
interface BallotsOfNomination {
  readonly isOpen: boolean;
  /** The bodies whose closed vote it passed. */
  readonly passed: readonly ("CLUSTER" | "COUNCIL")[];
}

/** A vote on a nomination, and whether it passed. */
interface VoteOn {
  readonly state: string;
  readonly body: string;
  readonly passed: boolean | null;
}

/** The votes on some nominations, as a write finds them, by code. */
export async function ballotsToWrite(
  nominations: readonly string[],
  records: RecordsToWrite,
): Promise<ReadonlyMap<string, BallotsOfNomination>> {
  const results = await records.having(ballotResultRecords, "nomination", nominations);
  const codes = [...new Set(results.map(({ record }) => record.ballot))];
  const ballots = await records.having(ballotRecords, "code", codes);
  const byCode = new Map(ballots.map(({ code, record }) => [code, record]));
  return new Map(
    nominations.map((nomination) => {
      const own = results.filter(({ record }) => record.nomination === nomination);
      return [
        nomination,
        toldOf(
          own.flatMap(({ record: { ballot, passed } }) => {
            const { state, body } = byCode.get(ballot) ?? {};
            return state && body ? [{ state, body, passed }] : [];
          }),
        ),
      ];
    }),
  );
}

/** The votes on a nomination, as they are read. */
export async function ballotsToRead(
  nomination: string,
  { ballots }: Pick<AwardsLoaders, "ballots">,
): Promise<BallotsOfNomination> {
  const results = await ballots.ofNomination.load(nomination);
  const votes = results.map(async ({ ballotCode, passed }) => {
    const ballot = await ballots.byCode.load(ballotCode);
    return ballot ? [{ state: ballot.state, body: ballot.body, passed }] : [];
  });
  return toldOf((await Promise.all(votes)).flat());
}

function toldOf(votes: readonly VoteOn[]): BallotsOfNomination {
  const passed = votes.filter((one) => one.state === "CLOSED" && one.passed === true);
  return {
    isOpen: votes.some(({ state }) => state === "OPEN"),
    passed: (["CLUSTER", "COUNCIL"] as const).filter((body) => passed.some((one) => one.body === body)),
  };
}
