import type { EntityManager } from "typeorm";
import type { Grant } from "../access/grant";
import type { Principal } from "../access/principal";
import type { Owners, OwnersScope } from "../subgraph-server/owners/owners";
import type { InputPath, Reason, Warning } from "./reason";
import type { NamedRecord, RecordChange } from "./record-change";
import type { RecordsToWrite } from "./records-to-write";

/** What every input has beside its matter. */
export interface WriteInput {
  readonly dryRun: boolean;
  readonly idempotencyKey: string;
  readonly inferred: boolean;
  readonly note?: string | null | undefined;
  readonly reason?: string | null | undefined;
  readonly sourceIds: readonly string[];
}

export interface InputToWrite {
  readonly write: WriteInput;
}

/** The codes of records and the plain values that a payload is made of; it is kept with the idempotency key. */
export type Result = Readonly<Record<string, unknown>>;

/** What comes of a mutation: the records that change, or the reasons why not. */
export interface Decision {
  readonly changes: readonly RecordChange[];
  /** Writes, in the same transaction, what is no record: nothing of it goes into the audit, nor into what is answered. */
  readonly unrecorded?: (manager: EntityManager) => Promise<void>;
  /** Records that must be there although nothing that is written refers to them. */
  readonly named?: readonly NamedRecord[];
  readonly reasons?: readonly Reason[];
  readonly warnings?: readonly Warning[];
  readonly result: Result;
}

/** What a decision knows beside the records: nothing of it comes from the own database. */
export interface Given<Asked = unknown> {
  /** The day on which it is done, in Viet Nam. */
  readonly today: string;
  readonly principal: Principal;
  /** A code for a new record that was given none: it begins with a text, and never comes twice. */
  readonly newCode: (begin: string) => string;
  /** What other subgraphs told; undefined where none was asked. */
  readonly asked: Asked;
}

/** One mutation. It is told here what it needs and what comes of it; everything else is the same for all of them. */
export interface Mutation<Input extends InputToWrite, Known, Asked = unknown> {
  /** The field of the graph: `openCourtSeason`. */
  readonly name: string;
  /** Whether somebody may do this at all, somewhere: asked before anything is read. */
  mayTry(principal: Principal): boolean;
  /** The grant by which somebody may do it here; null where there is none. */
  grantFor(principal: Principal, input: Input, known: Known, asked: Asked): Grant | null;
  /** The roles for which it is, for whoever is refused. */
  readonly roles: readonly string[];
  /**
   * What other subgraphs tell that it rests on. They are asked before each attempt, while no transaction is open. `ids` is what `read`
   * found to be asked for beside what the input names.
   * @throws Refused, and GraphError SUBGRAPH_UNAVAILABLE
   */
  ask?(input: Input, owners: Owners, scope: OwnersScope | undefined, ids: readonly string[]): Promise<Asked>;
  /**
   * The input without what is to leave no trace, not even in the hash of what was asked with a key: who knows of the few things that
   * can be said could try them out. Without it all of the input is taken.
   */
  withoutSecrets?(input: Input): Input;
  /**
   * What is on record.
   * @throws Refused where what it needs is not there, and AskFirst where others have to be asked for what it found
   */
  read(input: Input, records: RecordsToWrite, asked: Asked): Promise<Known>;
  /** A pure function. */
  decide(known: Known, input: Input, given: Given<Asked>): Decision;
  /** What the payload shows where the record has changed since it was read: the record as it is. */
  current?(input: Input): Result;
}

/** Where the matter stands that every input has. */
export const writePath: InputPath = ["input", "write"];
