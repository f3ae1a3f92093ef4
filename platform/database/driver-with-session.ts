import mysql from "mysql2";
import { PoolCounts } from "./pool-counts";
import { noteServer } from "./server-identity";

type Pool = Pick<mysql.Pool, "on">;

/**
 * The mysql2 driver as TypeORM takes it, with a statement that every new connection runs first. The driver queues it
 * before anything else on the connection, so no statement goes without it.
 */
export function driverWithSession(statement: string, counts = new PoolCounts()): typeof mysql {
  const prepare = (pool: Pool) => {
    pool.on("connection", (connection) => {
      connection.query(statement, ignore);
      noteServer(connection);
    });
    counts.count(pool);
  };
  return {
    ...mysql,
    createPool: ((options: mysql.PoolOptions) => {
      const pool = mysql.createPool(options);
      prepare(pool);
      return pool;
    }) as typeof mysql.createPool,
    createPoolCluster: (options?: mysql.PoolClusterOptions) => {
      const cluster = mysql.createPoolCluster(options);
      const add = cluster.add.bind(cluster) as (id: string, config: mysql.PoolOptions) => void;
      const nodes = cluster as unknown as { _nodes: Record<string, { pool: Pool }> };
      cluster.add = ((id: string, config: mysql.PoolOptions) => {
        add(id, config);
        const node = nodes._nodes[id];
        if (node) prepare(node.pool);
      }) as typeof cluster.add;
      return cluster;
    },
  };
}

/** A server that does not know the statement still answers; the connection itself tells of real faults. */
function ignore(): void {}
