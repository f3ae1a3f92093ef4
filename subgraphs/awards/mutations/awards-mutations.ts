import { castVote } from "../ballots/cast-vote.mutation";
import { closeBallot } from "../ballots/close-ballot.mutation";
import { openBallot } from "../ballots/open-ballot.mutation";
import { correctAwardsRecord } from "../corrections/correct-awards-record.mutation";
import { registerForTitles } from "../registrations/register-for-titles.mutation";
import { recordSourceDocument } from "../documents/record-source-document.mutation";
import { conferAwards } from "../awards/confer-awards.mutation";
import { revokeAwards } from "../awards/revoke-awards.mutation";
import { recordEvidence } from "../evidence/record-evidence.mutation";
import { issueDecision } from "../decisions/issue-decision.mutation";
import { moveNominations } from "../transitions/move-nominations.mutation";
import { nominate } from "../nominations/nominate.mutation";
import { recordPerson } from "../people/record-person.mutation";
import { archiveDossiers } from "../dossiers/archive-dossiers.mutation";
import { fileDocuments } from "../dossiers/file-documents.mutation";
import { publishNominations } from "../publication/publish-nominations.mutation";
import { recordComment } from "../publication/record-comment.mutation";
import type { AnyAwardsMutation } from "./awards-mutation";

/** All that officers do with what the awards subgraph keeps, in the order of the year. */
export const awardsMutations: readonly AnyAwardsMutation[] = [
  recordSourceDocument,
  recordPerson,
  issueDecision,
  conferAwards,
  revokeAwards,
  recordEvidence,
  registerForTitles,
  nominate,
  moveNominations,
  fileDocuments,
  publishNominations,
  recordComment,
  archiveDossiers,
  openBallot,
  castVote,
  closeBallot,
  correctAwardsRecord,
];
