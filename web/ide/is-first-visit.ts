/** GraphiQL stores its tabs at every visit; without them nobody was here before. */
export function isFirstVisit(storage: Storage): boolean {
  return storage.getItem("graphiql:tabState") === null;
}
