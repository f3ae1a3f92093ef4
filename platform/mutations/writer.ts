import { reasonGiven } from "./reason-given";
import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import { appendEntry } from "../audit/append-entry";
import { roleOfEntry } from "../audit/role-of-entry.store";
import type { AuditChange } from "../audit/audit-change";
import type { RequestAccess } from "../access/request-access";
import { writeGrant, type Grant } from "../access/grant";
import type { Database } from "../database/database";
import { GraphError } from "../errors/graph-error";
import { KindSet } from "../records/kinds/kind-set";
import type { RecordKind } from "../records/kinds/record-kind";
import type { RequestScope } from "../server/request/request-record";
import { todayInVietnam } from "../dates/today";
import { AskFirst } from "./ask-first";
import { fileReasons } from "./file-reasons";
import type { NamedFiles } from "../files/named-files";
import { checkChanges } from "./check-changes";
import { UnknownFacts, type ForeignFacts, type ForeignRecords } from "./foreign-records";
import { formReasons } from "./form-reasons";
import { writePath, type InputToWrite, type Mutation, type Result } from "./mutation";
import { texts } from "./mutations.texts";
import { Refused, type Reason, type Warning } from "./reason";
import { RecordsToWrite } from "./records-to-write";
import { takenReasons } from "./taken-reasons";
import { sourceCodes, sourcesNamed } from "./sources-named";
import { writeChanges, type Traces } from "./write-changes";
import { claimOf, keepAnswer, takeKey, type Answered, type KeyClaim } from "./write-keys.store";

/** What mutations of one database are run with. */
export interface WriterParts {
  readonly database: Database;
  /** The kinds of records that the database keeps. */
  readonly kinds: readonly RecordKind[];
  readonly foreign: ForeignRecords;
  readonly traces?: Traces | undefined;
}

/** Who asks for a mutation. */
export interface Asker {
  readonly access: RequestAccess;
  readonly request?: RequestScope | undefined;
  /** The files that they may name; undefined where nobody told. */
  readonly files?: NamedFiles | undefined;
}

/** What a payload is made of. */
export interface Outcome {
  readonly changeId: string | null;
  readonly replayed: boolean;
  readonly userErrors: readonly Reason[];
  readonly warnings: readonly Warning[];
  /** Null where nothing was written. */
  readonly result: Result | null;
  /** What was done, also by a dry run; nothing for what is repeated. */
  readonly changes: readonly AuditChange[];
}

/** Ends a dry run: all that it did is undone. */
class DryRunEnded extends Error {
  constructor(readonly outcome: Outcome) {
    super("a dry run has ended");
  }
}

/** Runs the mutations of one database, each in the same way. */
export class Writer {
  private readonly kinds: KindSet;

  constructor(private readonly parts: WriterParts) {
    this.kinds = new KindSet(parts.kinds, [...parts.foreign.kinds.keys()]);
  }

  /**
   * Does all of a mutation or nothing of it. Expected reasons why not are in the outcome.
   * @throws GraphError FORBIDDEN, UNAUTHENTICATED, SUBGRAPH_UNAVAILABLE; and what a database throws
   */
  async run<Input extends InputToWrite, Known, Asked>(
    mutation: Mutation<Input, Known, Asked>,
    input: Input,
    asker: Asker,
  ): Promise<Outcome> {
    const { principal } = asker.access;
    if (!mutation.mayTry(principal)) throw refusal(mutation, asker);
    const wrong = formReasons(input);
    if (wrong.length > 0) return refused(wrong);
    const claim = claimOf(
      principal.id,
      input.write.idempotencyKey,
      mutation.name,
      mutation.withoutSecrets?.(input) ?? input,
    );
    const facts = this.parts.foreign.forWrite();
    let ids: readonly string[] = [];
    for (;;) {
      try {
        const asked = await mutation.ask?.(input, this.parts.foreign.owners, asker.request, ids);
        return await this.attempt(mutation, input, { asker, claim, facts, asked });
      } catch (error) {
        if (error instanceof DryRunEnded) return error.outcome;
        if (error instanceof Refused) return this.refusedWith(error, mutation, input);
        if (error instanceof UnknownFacts) await facts.learn(error, asker.request);
        else if (error instanceof AskFirst) {
          ids = [...ids, ...error.ids];
          await facts.learnUnknown(error.keys, asker.request);
        } else throw error;
      }
    }
  }

  private async attempt<Input extends InputToWrite, Known, Asked>(
    mutation: Mutation<Input, Known, Asked>,
    input: Input,
    attempt: Attempt,
  ): Promise<Outcome> {
    const { database, traces } = this.parts;
    const { asker, claim } = attempt;
    let changeId: string | null = null;
    const done = await database.writeClosed(
      (manager) => this.work(mutation, input, { ...attempt, manager }),
      async (manager, work) => {
        if (work.isRepeated) return;
        changeId = await appendEntry(
          manager,
          entryOf(mutation, mutation.withoutSecrets?.(input) ?? input, asker, work.grant),
          work.outcome.changes,
        );
        const { result, warnings } = work.outcome;
        await keepAnswer(claim, { changeId, result: result ?? {}, warnings }, manager);
      },
    );
    if (done.isRepeated) return done.outcome;
    traces?.committed();
    return { ...done.outcome, changeId };
  }

  private async work<Input extends InputToWrite, Known, Asked>(
    mutation: Mutation<Input, Known, Asked>,
    input: Input,
    { asker, claim, facts, asked, manager }: Attempt & { readonly manager: EntityManager },
  ): Promise<Worked> {
    const { database, traces } = this.parts;
    const known = await takeKey(claim, manager);
    if (known === "other content") throw new Refused([keyReason("KEY_REUSED", texts.keyReused)]);
    const { principal } = asker.access;
    if (known) {
      const role = await roleOfEntry(known.changeId, manager);
      // What was written is for who may still write it: the answer shows the records as they are now.
      if (!principal.grants.some((grant) => writeGrant(grant) === role)) throw refusal(mutation, asker);
      return { isRepeated: true, grant: null, outcome: repeated(known) };
    }
    const records = new RecordsToWrite(this.kinds, database.name, manager);
    const found = await mutation.read(input, records, asked as Asked);
    const grant = mutation.grantFor(principal, input, found, asked as Asked);
    if (!grant) throw refusal(mutation, asker);
    const given = { today: todayInVietnam(), principal, newCode, asked: asked as Asked };
    const decision = mutation.decide(found, input, given);
    const reasons = [...(decision.reasons ?? []), ...(asker.files ? fileReasons(input, asker.files) : [])];
    const named = [...(decision.named ?? []), ...sourcesNamed(input)];
    const checked = await checkChanges(decision.changes, {
      kinds: this.kinds,
      stored: records.stored(),
      foreign: facts,
      named,
    });
    const warnings = [...(decision.warnings ?? []), ...checked.warnings];
    const taken = await takenReasons(checked.changes, records, manager);
    const against = [...reasons, ...checked.reasons, ...taken];
    if (against.length > 0) throw new Refused(against, warnings);
    const options = { kinds: this.kinds, database: database.name, manager, traces };
    const changes = await writeChanges(checked.changes, options);
    await decision.unrecorded?.(manager);
    const outcome: Outcome = {
      changeId: null,
      replayed: false,
      userErrors: [],
      warnings,
      result: decision.result,
      changes,
    };
    if (input.write.dryRun) throw new DryRunEnded({ ...outcome, result: null });
    return { isRepeated: false, grant, outcome };
  }

  private refusedWith<Input extends InputToWrite>(
    { reasons, warnings }: Refused,
    mutation: Pick<Mutation<Input, never>, "current">,
    input: Input,
  ): Outcome {
    const isConflict = reasons.some(({ code }) => code === "CONFLICT");
    return { ...refused(reasons, warnings), result: (isConflict && mutation.current?.(input)) || null };
  }
}

interface Attempt {
  readonly asker: Asker;
  readonly claim: KeyClaim;
  readonly facts: ForeignFacts;
  /** What the mutation asked others for. */
  readonly asked: unknown;
}

interface Worked {
  readonly isRepeated: boolean;
  readonly grant: Grant | null;
  readonly outcome: Outcome;
}

function repeated({ changeId, result, warnings }: Answered): Outcome {
  return {
    changeId,
    replayed: true,
    userErrors: [],
    warnings: warnings as readonly Warning[],
    result,
    changes: [],
  };
}

function refused(reasons: readonly Reason[], warnings: readonly Warning[] = []): Outcome {
  return { changeId: null, replayed: false, userErrors: reasons, warnings, result: null, changes: [] };
}

function keyReason(code: string, text: Reason["text"]): Reason {
  return { code, text, at: [...writePath, "idempotencyKey"] };
}

function refusal(
  { name, roles }: Pick<Mutation<never, never>, "name" | "roles">,
  { access }: Asker,
): GraphError {
  const place = `Mutation.${name}`;
  access.noteRefusal(place, null);
  const told = { field: place, roles: roles.join(", ") };
  return access.principal.kind === "anonymous"
    ? new GraphError("UNAUTHENTICATED", texts.forRolesOfKnown(told), { allowed: roles })
    : new GraphError("FORBIDDEN", texts.forRoles(told), { allowed: roles });
}

function entryOf(
  { name }: Pick<Mutation<never, never>, "name">,
  { write }: InputToWrite,
  { access: { principal }, request }: Asker,
  grant: Grant | null,
) {
  return {
    principal: principal.id,
    principalKind: principal.kind,
    role: grant && writeGrant(grant),
    operation: name,
    requestId: request?.record?.id ?? null,
    reason: reasonGiven(write)?.normalize() ?? null,
    sourceCodes: sourceCodes(write),
    details: null,
  };
}

/** Codes come from nothing that has to be counted, so that two nodes of a cluster never give the same. */
function newCode(begin: string): string {
  return `${begin}-${randomUUID().replaceAll("-", "").slice(0, 12)}`;
}
