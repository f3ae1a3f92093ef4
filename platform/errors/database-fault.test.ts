import { QueryFailedError } from "typeorm";
import { databaseFaultOf, explainDatabaseFault } from "./database-fault";

const withCode = (code: string) => Object.assign(new Error("what a driver says"), { code });

describe("what is wrong with a database", () => {
  it.each([
    ["ECONNREFUSED", "away"],
    ["PROTOCOL_CONNECTION_LOST", "away"],
    ["SQLITE_BUSY_SNAPSHOT", "away"],
    ["SQLITE_FULL", "full"],
    ["ER_RECORD_FILE_FULL", "full"],
    ["SQLITE_IOERR_WRITE", "full"],
    ["SQLITE_IOERR_READ", "away"],
    ["SQLITE_READONLY_DBMOVED", "read-only"],
    ["ER_OPTION_PREVENTS_STATEMENT", "read-only"],
    ["ER_QUERY_INTERRUPTED", "slow"],
    ["ER_PARSE_ERROR", undefined],
    ["SQLITE_ERROR", undefined],
  ])("is read out of %s: %s", (code, fault) => {
    expect(databaseFaultOf(withCode(code))).toBe(fault);
    expect(databaseFaultOf(new QueryFailedError("SELECT 1", [], withCode(code)))).toBe(fault);
  });

  it("is read out of a connection that was closed, which has no code", () => {
    const error = new Error("Can't add new command when connection is in closed state");
    expect(databaseFaultOf(error)).toBe("away");
  });

  it("is told with what to do, and without what the driver says", () => {
    expect(explainDatabaseFault(withCode("SQLITE_FULL"))).toBe("its disk is full; make room and try again");
    expect(explainDatabaseFault(withCode("ER_PARSE_ERROR"))).toBeUndefined();
    expect(explainDatabaseFault("no error")).toBeUndefined();
  });
});
