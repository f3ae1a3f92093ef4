import type { EntityManager } from "typeorm";
import { inSteps } from "../../database/in-steps";
import type { RecordKind, RowChange } from "../kinds/record-kind";
import { insertRows } from "./insert-rows";
import { ImportChange } from "../import/runs/import-run.entity";

/** An import that writes more rows to a database is not kept for being undone: what it was before is in a backup. */
const mostNoted = 20_000;
/** A column of texts takes no more bytes on a server. */
const longestRow = 65_535;

const notesAtOnce = 256;

/** What an import does to one database, noted in the transaction that does it, so that it can be undone. */
export class ChangeNotes {
  private count = 0;
  private isGivenUp = false;

  constructor(
    private readonly manager: EntityManager,
    private readonly runId: string,
  ) {}

  /** Notes changes of rows of a kind, by the keys of their table; false where the import has come to more than is kept. */
  async note(
    { name: kind, entity }: Pick<RecordKind, "name" | "entity">,
    changes: readonly RowChange<object>[],
  ): Promise<boolean> {
    if (this.isGivenUp) return false;
    const [key] = this.manager.dataSource.getMetadata(entity).primaryColumns;
    const notes = changes.map(({ before, after }): ImportChange => {
      const code = String(key?.getEntityValue(after ?? before ?? {}));
      const ordinal = (this.count += 1);
      return { runId: this.runId, ordinal, kind, code, before: before && JSON.stringify(before) };
    });
    const isTooLong = ({ before }: ImportChange) => before !== null && Buffer.byteLength(before) > longestRow;
    if (this.count > mostNoted || notes.some(isTooLong)) {
      await this.giveUp();
      return false;
    }
    const metadata = this.manager.dataSource.getMetadata(ImportChange);
    for (const some of inSteps(notes, notesAtOnce)) await insertRows(this.manager, metadata, some);
    return true;
  }

  private async giveUp(): Promise<void> {
    this.isGivenUp = true;
    await this.manager.delete(ImportChange, { runId: this.runId });
  }
}
