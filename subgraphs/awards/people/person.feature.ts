import { searchedRows } from "../../../platform/records/search/searched-source.store";
import { wordsReadModel } from "../../../platform/records/search/recount-words.store";
import { foldedReadModel } from "../../../platform/records/search/folded-columns.store";
import { feature } from "../../../platform/subgraph-server/feature";
import { reachOf } from "../../access-policy";
import { PersonRow } from "./person.entity";
import { personLoaders } from "./person.loaders";
import { foldedPerson, personRecords, positionRecords } from "./person.records";
import { PersonStore } from "./person.store";
import type * as personTypes from "./person.type";
import { PositionRow } from "./position.entity";

export const personFeature = feature({
  name: "people",
  entities: [PersonRow, PositionRow],
  kinds: [personRecords, positionRecords],
  readModels: [foldedReadModel("person", foldedPerson), wordsReadModel(searchedRows("person", PersonRow))],
  stores: { people: PersonStore },
  loaders: { people: personLoaders },
  nodes: {
    Person: (code, { people }, { principal }) =>
      people.knownWithin(reachOf(principal, "existence")).load(code),
  },
  resolvers: () => [require("./person-roots.resolver"), require("./person.resolver")],
  types: () => [(require("./person.type") as typeof personTypes).PersonType],
});
