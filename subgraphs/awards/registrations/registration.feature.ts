import { feature } from "../../../platform/subgraph-server/feature";
import { recipientRecordLoaders } from "../recipients/recipient-record.loaders";
import { RegistrationRow } from "./registration.entity";
import { registrationRecords } from "./registration.records";
import { RegistrationStore } from "./registration.store";

export const registrationFeature = feature({
  name: "registrations",
  entities: [RegistrationRow],
  kinds: [registrationRecords],
  stores: { registrations: RegistrationStore },
  loaders: { registrations: (store: RegistrationStore) => recipientRecordLoaders(store) },
  nodes: { TitleRegistration: (code, { registrations }) => registrations.byCode.load(code) },
  resolvers: () => [require("./registration-roots.resolver"), require("./registration.resolver")],
});
