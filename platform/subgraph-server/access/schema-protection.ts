import type { Principal } from "../../access/principal";
import type { RequestAccess } from "../../access/request-access";
import type { Subject } from "../../access/roles";
import type { Text } from "../../languages/language";

/** What every resolver of a subgraph with protected fields is given. */
export interface ProtectedContext {
  readonly access: RequestAccess;
}

/** Of what a field is asked, where it needs a role. */
export interface ProtectedSubject {
  /** The id of the record, for who reads the audit. */
  readonly record: string | null;
  /** Where it lies, as scopes of roles are written. */
  readonly subject: Subject;
}

/** A field that needs a role. */
export interface FieldProtection<Context> {
  readonly roles: readonly string[];
  /** Whose field it is where it needs a role, in words: "a person". */
  readonly of: Text;
  /** It is null where it is refused, without an error: that would tell as much as the value. */
  readonly withheld?: boolean;
  /** The policy's rule: whether somebody may read the field of what lies somewhere. */
  mayRead(principal: Principal, subject: Subject): boolean;
  /** Of what the field is asked; null where it is public. */
  subjectOf(
    source: never,
    args: never,
    context: Context,
  ): ProtectedSubject | null | Promise<ProtectedSubject | null>;
}

/** What of a subgraph's schema is not for everybody. */
export interface SchemaProtection<Context> {
  /** By type and field: `Nomination.ballot`. */
  readonly fields: Readonly<Record<string, FieldProtection<Context>>>;
  /**
   * What tells of people, and is left out of logs: fields, fields of inputs, and arguments, written
   * `Query.node(id:)`.
   */
  readonly personal: readonly string[];
}
