import { oneByKey } from "../../../platform/graphql/loaders/loaders";
import { feature } from "../../../platform/subgraph-server/feature";
import { AuthorityRow } from "./authority.entity";
import { authorityRecords } from "./authority.records";
import { AuthorityStore } from "./authority.store";

export const authorityFeature = feature({
  name: "authorities",
  entities: [AuthorityRow],
  kinds: [authorityRecords],
  stores: { authorities: AuthorityStore },
  loaders: {
    authorities: (store: AuthorityStore) => ({
      byCode: oneByKey(
        (codes: readonly string[]) => store.byCodes(codes),
        (authority) => authority.code,
      ),
    }),
  },
  nodes: { Authority: (code, { authorities }) => authorities.byCode.load(code) },
  resolvers: () => [require("./authority-roots.resolver")],
});
