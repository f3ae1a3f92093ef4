import { manyByKey, oneByKey } from "../../../platform/graphql/loaders/loaders";
import { feature } from "../../../platform/subgraph-server/feature";
import { PledgeSignatoryRow } from "./pledge-signatory.entity";
import { PledgeTargetRow } from "./pledge-target.entity";
import { PledgeRow } from "./pledge.entity";
import { pledgeRecords, pledgeSignatoryRecords, pledgeTargetRecords } from "./pledge.records";
import { PledgeStore } from "./pledge.store";

export const pledgeFeature = feature({
  name: "pledges",
  entities: [PledgeRow, PledgeSignatoryRow, PledgeTargetRow],
  kinds: [pledgeRecords, pledgeSignatoryRecords, pledgeTargetRecords],
  stores: { pledges: PledgeStore },
  loaders: {
    pledges: (store: PledgeStore) => ({
      byCode: oneByKey(
        (codes: readonly string[]) => store.byCodes(codes),
        (pledge) => pledge.code,
      ),
      ofSeason: manyByKey(
        (codes: readonly string[]) => store.bySeasons(codes),
        (pledge) => pledge.seasonCode,
      ),
      signatoriesOf: manyByKey(
        (codes: readonly string[]) => store.signatoriesByPledges(codes),
        (signatory) => signatory.pledgeCode,
      ),
      targetsOf: manyByKey(
        (codes: readonly string[]) => store.targetsByPledges(codes),
        (target) => target.pledgeCode,
      ),
    }),
  },
  nodes: { EmulationPledge: (code, { pledges }) => pledges.byCode.load(code) },
  resolvers: () => [require("./pledge.resolver")],
});
