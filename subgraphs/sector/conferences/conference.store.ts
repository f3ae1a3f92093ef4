import type { Database } from "../../../platform/database/database";
import { select } from "../../../platform/database/select";
import { parentList, type ParentList } from "../../../platform/graphql/pagination/parent-list";
import { ConferenceRow } from "./conference.entity";
import { texts } from "../sector.texts";

export class ConferenceStore {
  constructor(private readonly database: Database) {}

  byCodes(codes: readonly string[]): Promise<ConferenceRow[]> {
    return select(this.database, ConferenceRow, "conference.byCodes")
      .where("conference.code IN (:...codes)", { codes })
      .getMany();
  }

  bySeasons(codes: readonly string[]): Promise<ConferenceRow[]> {
    return select(this.database, ConferenceRow, "conference.bySeasons")
      .where("conference.seasonCode IN (:...codes)", { codes })
      .orderBy("conference.heldOn")
      .addOrderBy("conference.code")
      .getMany();
  }

  /** Those that units held, the oldest first; one without a known day stands before all. */
  ofHosts(): ParentList<ConferenceRow> {
    return parentList<ConferenceRow>({
      database: this.database,
      what: texts.conferences,
      connection: "conferencesConnection",
      list: "conferencesOfHost",
      by: [
        {
          expression: "COALESCE(conference.heldOn, '')",
          form: { longestText: 10 },
          valueOf: ({ heldOn }) => heldOn ?? "",
        },
        { column: "code" },
      ],
      parent: "hostCode",
      rows: () => select(this.database, ConferenceRow, "conference.byHosts"),
    });
  }
}
