import type { Database } from "../../../platform/database/database";
import { select } from "../../../platform/database/select";
import { AuthorityRow } from "./authority.entity";

export class AuthorityStore {
  constructor(private readonly database: Database) {}

  byCodes(codes: readonly string[]): Promise<AuthorityRow[]> {
    return select(this.database, AuthorityRow, "authority.byCodes")
      .where("authority.code IN (:...codes)", { codes })
      .getMany();
  }

  all(): Promise<AuthorityRow[]> {
    return select(this.database, AuthorityRow, "authority.all").orderBy("authority.code").getMany();
  }
}
