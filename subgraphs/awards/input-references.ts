import {
  oneRecord,
  type CodeReference,
  type IdReference,
  type StatedReferences,
} from "../../platform/subgraph-server/inputs/stated-references";
import { reachOf } from "../access-policy";
import { sectors } from "../sectors";
import type { AwardsContext } from "./context";
import { enumNames } from "./enum-labels/enum-label.manager";
import { texts } from "./awards.texts";

const typesNamed = (name: string) =>
  sectors.map((sector) => ({ subgraph: sector.name, type: `${sector.prefix}${name}` }));

const unit: IdReference<AwardsContext> = { by: "id", own: {}, foreign: typesNamed("Unit") };

/** A person of whom whoever asks may not know is not there: nobody finds out from a filter who is on record. */
const recipient: IdReference<AwardsContext> = {
  by: "id",
  own: {
    Person: (code, { loaders, access }) =>
      loaders.people.knownWithin(reachOf(access.principal, "existence")).load(code),
  },
  foreign: typesNamed("Unit"),
};

const season: IdReference<AwardsContext> = { by: "id", own: {}, foreign: typesNamed("ClusterSeason") };

const title: CodeReference<AwardsContext> = {
  by: "code",
  what: texts.title,
  find: (code, { loaders }) => loaders.titles.byCode(code),
  codes: async ({ loaders }) => (await loaders.titles.catalogue()).codes(),
};

/** What the ids and codes refer to by which awards are asked. */
export const awardsInputReferences: StatedReferences<AwardsContext> = {
  "Query.node(id:)": oneRecord,
  "Query.title(code:)": oneRecord,
  "Query.decision(number:)": oneRecord,
  "Query.enumLabels(names:)": {
    by: "code",
    what: texts.enum,
    find: async (name) => enumNames().find((one) => one === name) ?? null,
    codes: async () => enumNames(),
  },
  titleCodes: title,
  "Query.eligibility(titleCode:)": title,
  "Query.eligibility(recipientId:)": recipient,
  "AwardFilter.recipientId": recipient,
  "NominationFilter.nomineeId": recipient,
  "RegistrationFilter.registrantId": recipient,
  "StatisticsFilter.unitId": unit,
  seasonId: season,
};
