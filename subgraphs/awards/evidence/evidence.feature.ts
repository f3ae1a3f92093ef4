import { feature } from "../../../platform/subgraph-server/feature";
import {
  headcountRecords,
  initiativeAuthorRecords,
  initiativeRecords,
  openCaseRecords,
  ratingRecords,
} from "./evidence.records";
import { HeadcountRow } from "./headcount.entity";
import { InitiativeAuthorRow } from "./initiative-author.entity";
import { InitiativeRow } from "./initiative.entity";
import { OpenCaseRow } from "./open-case.entity";
import { TaskRatingRow } from "./task-rating.entity";

/** What eligibility is checked against. No field of the graph tells it: it is personal evaluation and discipline. */
export const evidenceFeature = feature({
  name: "evidence",
  entities: [TaskRatingRow, InitiativeRow, InitiativeAuthorRow, HeadcountRow, OpenCaseRow],
  kinds: [ratingRecords, initiativeRecords, initiativeAuthorRecords, headcountRecords, openCaseRecords],
});
