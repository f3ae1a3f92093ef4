import type { ClassType } from "type-graphql";
import type { Decision, Given, InputToWrite, Result } from "../../../platform/mutations/mutation";
import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import type { Owners, OwnersScope } from "../../../platform/subgraph-server/owners/owners";
import type { SectorSubject } from "../../access-policy";
import type { Payload } from "../../mutations/payload";
import type { WriteDescription } from "../../mutations/write-description";
import { resolverOf } from "../../mutations/written-field";
import { grantFor, mayTry, writeActions, type WriteAction } from "../../write-policy";
import { renew, type SectorContext } from "../context";
import type { SectorDefinition } from "../definition";

/** A mutation that every sector has, under a name of its own: `addJusticeRound`, `addCourtRound`. */
export interface SectorMutation<Input extends InputToWrite, Known, Asked = unknown> {
  /** The name of its field before the sector's prefix and after it: `add`, `Round`. */
  readonly name: readonly [verb: string, thing: string];
  /** Its row of the table of who may do what. */
  readonly action: WriteAction;
  readonly says: WriteDescription;
  readonly input: () => ClassType<Input>;
  readonly payload: Payload<SectorContext>;
  /**
   * What other subgraphs tell that it rests on, asked before its transaction.
   * @throws Refused, and GraphError SUBGRAPH_UNAVAILABLE
   */
  ask?(
    input: Input,
    sector: SectorDefinition,
    owners: Owners,
    scope: OwnersScope | undefined,
  ): Promise<Asked>;
  /** What is on record. @throws Refused where what it needs is not there */
  read(input: Input, records: RecordsToWrite, sector: SectorDefinition): Promise<Known>;
  /** Where it lies: whoever does it must hold a role in each of them. */
  subjects(known: Known, input: Input, sector: SectorDefinition): readonly SectorSubject[];
  /** The row of the table for what is asked, where that is another than `action`. */
  actionFor?(input: Input, known: Known): WriteAction;
  /** A pure function. */
  decide(known: Known, input: Input, given: Given<Asked>, sector: SectorDefinition): Decision;
  /** The record as it is, for a payload that tells of a conflict. */
  current?(input: Input): Result;
}

/** A mutation whose input is not known in the types. */
export type AnySectorMutation = SectorMutation<never, never, never>;

/** Declares a mutation of every sector. */
export function sectorMutation<Input extends InputToWrite, Known, Asked = undefined>(
  mutation: SectorMutation<Input, Known, Asked>,
): AnySectorMutation {
  return mutation as unknown as AnySectorMutation;
}

/** The name of a mutation's field in a sector. */
function fieldOf({ name: [verb, thing] }: AnySectorMutation, { prefix }: SectorDefinition): string {
  return `${verb}${prefix}${thing}`;
}

/** The resolver of a mutation's field in a sector. */
export function rootFieldOf(mutation: AnySectorMutation, sector: SectorDefinition): ClassType {
  const { action, says, input, payload } = mutation;
  const name = fieldOf(mutation, sector);
  const roles = writeActions[action];
  return resolverOf<SectorContext>({
    ...{ name, owner: sector.name, roles, says, input, payload, renew },
    mutationFor: (asked) => ({
      name,
      roles,
      mayTry: (principal) => mayTry(principal, action, sector.code),
      grantFor: (principal, _, known) =>
        grantFor(
          principal,
          mutation.actionFor?.(asked, known) ?? action,
          mutation.subjects(known, asked, sector),
        ),
      ...(mutation.ask && {
        ask: (_, owners, scope) => mutation.ask?.(asked, sector, owners, scope) as Promise<never>,
      }),
      read: (_, records) => mutation.read(asked, records, sector),
      decide: (known, _, given) => mutation.decide(known, asked, given, sector),
      ...(mutation.current && { current: () => mutation.current?.(asked) ?? {} }),
    }),
  });
}
