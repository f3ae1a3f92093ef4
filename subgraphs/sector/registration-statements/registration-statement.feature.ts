import { manyByKey, oneByKey } from "../../../platform/graphql/loaders/loaders";
import { feature } from "../../../platform/subgraph-server/feature";
import { RegistrationStatementRow } from "./registration-statement.entity";
import { registrationStatementRecords } from "./registration-statement.records";
import { RegistrationStatementStore } from "./registration-statement.store";

export const registrationStatementFeature = feature({
  name: "registration-statements",
  entities: [RegistrationStatementRow],
  kinds: [registrationStatementRecords],
  stores: { registrationStatements: RegistrationStatementStore },
  loaders: {
    registrationStatements: (store: RegistrationStatementStore) => ({
      byCode: oneByKey(
        (codes: readonly string[]) => store.byCodes(codes),
        (statement) => statement.code,
      ),
      ofSeason: manyByKey(
        (codes: readonly string[]) => store.bySeasons(codes),
        (statement) => statement.seasonCode,
      ),
      ofUnit: manyByKey(
        (codes: readonly string[]) => store.byUnits(codes),
        (statement) => statement.unitCode,
      ),
    }),
  },
  nodes: {
    RegistrationStatement: (code, { registrationStatements }) => registrationStatements.byCode.load(code),
  },
});
