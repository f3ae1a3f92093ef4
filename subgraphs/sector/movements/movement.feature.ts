import { searchedRows } from "../../../platform/records/search/searched-source.store";
import { wordsReadModel } from "../../../platform/records/search/recount-words.store";
import { foldedReadModel } from "../../../platform/records/search/folded-columns.store";
import { feature } from "../../../platform/subgraph-server/feature";
import { MovementParticipantRow } from "./movement-participant.entity";
import { MovementRow } from "./movement.entity";
import { movementLoaders } from "./movement.loaders";
import { foldedMovement, movementParticipantRecords, movementRecords } from "./movement.records";
import { MovementStore } from "./movement.store";

export const movementFeature = feature({
  name: "movements",
  entities: [MovementRow, MovementParticipantRow],
  kinds: [movementRecords, movementParticipantRecords],
  readModels: [
    foldedReadModel("movement", foldedMovement),
    wordsReadModel(searchedRows("movement", MovementRow)),
  ],
  stores: { movements: MovementStore },
  loaders: { movements: movementLoaders },
  nodes: { EmulationMovement: (code, { movements }) => movements.byCode.load(code) },
  resolvers: () => [require("./movement.resolver")],
});
