import type { EntityTarget } from "typeorm";
import { openAwardsGraph, type AwardsGraph } from "../../testkit/awards-graph";
import { putCandidates } from "../../testkit/candidacies";
import { HeadcountRow } from "../headcount.entity";
import { InitiativeAuthorRow } from "../initiative-author.entity";
import { InitiativeRow } from "../initiative.entity";
import { OpenCaseRow } from "../open-case.entity";
import { TaskRatingRow } from "../task-rating.entity";

const mutation = `mutation ($input: RecordEvidenceInput!) {
  recordEvidence(input: $input) { recorded changeId userErrors { code path message } warnings { code } }
}`;
interface Answer {
  readonly recordEvidence: {
    readonly recorded: number;
    readonly changeId: string | null;
    readonly userErrors: readonly {
      readonly code: string;
      readonly path: readonly string[];
      readonly message: string;
    }[];
  };
}

const everything = [TaskRatingRow, InitiativeRow, InitiativeAuthorRow, HeadcountRow, OpenCaseRow] as const;

export const officer = ["sector-officer:COURT"];
export const secretary = ["council-secretary:COURT"];

/** Items of the lists of `recordEvidence`. */
export const rating = (recipientId: string, more: object = {}) => ({ recipientId, rating: "GOOD", ...more });
export const initiative = (authorIds: readonly string[], more: object = {}) => ({
  ...{ authorIds, title: "Số hóa hồ sơ", scope: "GRASSROOTS", recognisedOn: "2022-10-01" },
  ...more,
});
export const headcount = (unitId: string, people = 12) => ({ unitId, people });
export const aCase = (recipientId: string, more: object = {}) => ({
  ...{ recipientId, kind: "INSPECTION", openedOn: "2022-02-01" },
  ...more,
});

/** The awards subgraph with units and people of whom evidence can be recorded, for tests. */
export async function openEvidenceGraph() {
  const graph: AwardsGraph = await openAwardsGraph();
  await putCandidates(graph);
  let keys = 0;
  const newKey = () => `e${(keys += 1)}`;
  const inputOf = (lists: object, write: object = {}) => ({
    ...{ sector: "COURT", year: 2022 },
    ...lists,
    write: { idempotencyKey: newKey(), sourceIds: ["SourceDocument:S1"], ...write },
  });
  const record = async (lists: object, roles: readonly string[] = officer, write: object = {}) =>
    (await graph.ask<Answer>(mutation, { input: inputOf(lists, write) }, roles)).recordEvidence;
  const rows = async <Row extends { readonly code: string }>(entity: EntityTarget<Row>) =>
    (await graph.database.manager().find(entity)).sort((one, other) => (one.code < other.code ? -1 : 1));
  return {
    graph,
    record,
    rows,
    newKey,
    errors: async (...of: Parameters<typeof record>) =>
      (await record(...of)).userErrors.map(({ code, path }) => `${code} ${path.join(".")}`),
    refusals: (lists: object, roles: readonly string[]) =>
      graph.errorCodes(mutation, { input: inputOf(lists) }, roles),
    countOfAll: async () => (await Promise.all(everything.map((entity) => rows(entity)))).flat().length,
    /** Takes away all evidence. */
    clear: () =>
      graph.database.write(async (manager) => {
        for (const entity of everything) await manager.clear(entity);
      }),
  };
}
