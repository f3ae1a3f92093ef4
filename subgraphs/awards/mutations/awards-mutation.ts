import type { ClassType } from "type-graphql";
import type { Grant } from "../../../platform/access/grant";
import type { Principal } from "../../../platform/access/principal";
import type { Decision, Given, InputToWrite, Result } from "../../../platform/mutations/mutation";
import { texts } from "../../../platform/mutations/mutations.texts";
import { Refused, type InputPath } from "../../../platform/mutations/reason";
import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import type { Owners, OwnersScope } from "../../../platform/subgraph-server/owners/owners";
import type { SectorSubject } from "../../access-policy";
import type { Payload } from "../../mutations/payload";
import type { WriteDescription } from "../../mutations/write-description";
import { resolverOf } from "../../mutations/written-field";
import { sectors } from "../../sectors";
import { grantFor, grantIn, mayTryIn, writeActions, type AwardsAction } from "../../write-policy";
import { renew, type AwardsContext } from "../context";

/** Where a record lies that is written. */
export interface Place {
  readonly lies: SectorSubject;
  /**
   * Where the arguments name it, if who is not to write it is not to learn of it either: to them it is as if it were not there.
   * Without it they are told that it is for other roles, which fits what is public.
   */
  readonly named?: InputPath;
  /** The row of the table for what lies here, where that is another than the one for the rest. */
  readonly row?: AwardsAction;
}

/** Whoever writes must hold a role in each place; or in any sector, for what is of none. */
export type Places = readonly Place[] | "any sector";

/** A mutation of the awards subgraph. */
export interface AwardsMutation<Input extends InputToWrite, Known, Asked = unknown> {
  /** The name of its field: `castVote`. */
  readonly name: string;
  /** Its row of the table of who may do what; of several by which it may go, the one that has the roles of all. */
  readonly action: AwardsAction;
  readonly says: WriteDescription;
  readonly input: () => ClassType<Input>;
  readonly payload: Payload<AwardsContext>;
  /**
   * What sectors tell that it rests on, asked before its transaction. `ids` is what `read` found to be asked for beside what the input
   * names.
   * @throws Refused, and GraphError SUBGRAPH_UNAVAILABLE
   */
  ask?(input: Input, owners: Owners, scope: OwnersScope | undefined, ids: readonly string[]): Promise<Asked>;
  /** The input without what is to leave no trace. */
  withoutSecrets?(input: Input): Input;
  /**
   * What is on record. Whether somebody may write it is asked afterwards: versions are compared in the decision, so that a conflict tells
   * nobody of a record that is not for them.
   * @throws Refused NOT_FOUND where what it needs is not there, and AskFirst where sectors have to be asked for what it found
   */
  read(input: Input, records: RecordsToWrite, asked: Asked): Promise<Known>;
  /** Where it lies. */
  places(known: Known, input: Input, asked: Asked): Places;
  /** The row of the table for what is asked, where that is another than `action`. */
  actionFor?(input: Input, known: Known): AwardsAction;
  /** The rows by which parts of what is asked go beside `action`: whoever asks must hold a role of each somewhere. */
  rowsOf?(input: Input): readonly AwardsAction[];
  /** A pure function. */
  decide(known: Known, input: Input, given: Given<Asked>): Decision;
  /** The record as it is, for a payload that tells of a conflict. */
  current?(input: Input): Result;
}

/** A mutation whose input is not known in the types. */
export type AnyAwardsMutation = AwardsMutation<never, never, never>;

/** Declares a mutation of the awards subgraph. */
export function awardsMutation<Input extends InputToWrite, Known, Asked = undefined>(
  mutation: AwardsMutation<Input, Known, Asked>,
): AnyAwardsMutation {
  return mutation as unknown as AnyAwardsMutation;
}

const everySector = sectors.map(({ code }) => code);

/** The resolver of a mutation's field. */
export function rootFieldOf(mutation: AnyAwardsMutation): ClassType {
  const { name, action, says, input, payload } = mutation;
  const roles = writeActions[action];
  return resolverOf<AwardsContext>({
    ...{ name, owner: "awards", roles, says, input, payload, renew },
    mutationFor: (asked) => ({
      name,
      roles,
      mayTry: (principal) =>
        [action, ...(mutation.rowsOf?.(asked) ?? [])].every((row) => mayTryIn(principal, row, everySector)),
      grantFor: (principal, _, known, told) => {
        const row = mutation.actionFor?.(asked, known) ?? action;
        return grantAt(mutation.places(known, asked, told), principal, row);
      },
      ...(mutation.ask && {
        ask: (_, owners, scope, ids) => mutation.ask?.(asked, owners, scope, ids) as Promise<never>,
      }),
      ...(mutation.withoutSecrets && {
        withoutSecrets: () => mutation.withoutSecrets?.(asked) as never,
      }),
      read: (_, records, told) => mutation.read(asked, records, told),
      decide: (known, _, given) => mutation.decide(known, asked, given),
      ...(mutation.current && { current: () => mutation.current?.(asked) ?? {} }),
    }),
  });
}

/** @throws Refused NOT_FOUND where somebody holds no role at records that they are not to learn of */
function grantAt(places: Places, principal: Principal, row: AwardsAction): Grant | null {
  if (places === "any sector") return grantIn(principal, row, everySector);
  const rowOf = (place: Place) => place.row ?? row;
  const grants = [...new Set(places.map(rowOf))].map((one) => {
    const all = places.filter((place) => rowOf(place) === one).map(({ lies }) => lies);
    return grantFor(principal, one, all);
  });
  const [grant] = grants;
  if (grant && !grants.includes(null)) return grant;
  const unreached = places.filter((place) => grantFor(principal, rowOf(place), [place.lies]) === null);
  const paths = unreached.flatMap(({ named }) => (named ? [named] : []));
  if (paths.length === 0 || paths.length < unreached.length) return null;
  throw new Refused(paths.map((at) => ({ code: "NOT_FOUND", at, text: texts.notFound })));
}
