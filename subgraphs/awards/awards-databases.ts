/** All records of this subgraph go to its one database. */
export const awardsDatabases = (): readonly string[] => ["awards"];
