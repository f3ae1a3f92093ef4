import type { EntityManager } from "typeorm";
import type { OutboxLink } from "../outbox/outbox";
import { addAllEvents, mentionChanges, outlineChanges } from "../outbox/record-traces";
import type { CompiledKind } from "../records/kinds/compiled-kind";
import { compileKind } from "../records/kinds/compiled-kind";
import type { RecordKind } from "../records/kinds/record-kind";
import { keepMentions, keepsMentions } from "../records/mentions/keep-mentions.store";
import type { TracedChange, Traces } from "./write-changes";

export interface OutboxTracesOptions {
  /** All kinds of records, with what other databases keep of them. */
  readonly kinds: readonly RecordKind[];
  /** The name of the subgraph that keeps whom records name. */
  readonly keeperOfMentions: string;
  readonly outbox: OutboxLink;
}

/** Has what records leave in other databases told to their subgraphs; what the own database keeps of that is written at once. */
export class OutboxTraces implements Traces {
  private readonly outlined = new Map<string, CompiledKind>();

  constructor(private readonly options: OutboxTracesOptions) {}

  async note(kind: CompiledKind, changes: readonly TracedChange[], manager: EntityManager): Promise<void> {
    const rows = changes.map(({ row }) => row);
    const told = new Map(outlineChanges(this.withOutlines(kind), changes.map(sidesOf)));
    if (keepsMentions(manager)) await keepMentions(kind, rows, manager);
    else {
      const { keeperOfMentions } = this.options;
      const mentions = mentionChanges(kind, rows);
      told.set(keeperOfMentions, [...(told.get(keeperOfMentions) ?? []), ...mentions]);
    }
    await addAllEvents(manager, told);
  }

  committed(): void {
    this.options.outbox.wake();
  }

  private withOutlines(kind: CompiledKind): CompiledKind {
    const known = this.outlined.get(kind.name);
    if (known) return known;
    const declared = this.options.kinds.find(({ name }) => name === kind.name);
    const compiled = declared ? compileKind(declared) : kind;
    this.outlined.set(kind.name, compiled);
    return compiled;
  }
}

function sidesOf({ checked: { change, record: after, lookUp } }: TracedChange) {
  return { before: change.was?.record ?? null, after, lookUp };
}
