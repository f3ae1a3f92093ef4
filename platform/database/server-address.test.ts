import { readServerAddress } from "./server-address";

describe("the address of a database server", () => {
  it("is taken apart, with what is encoded in it", () => {
    expect(readServerAddress("DATABASE_URL", "mysql://reader:p%40ss@db.example:3307/emulation")).toEqual({
      host: "db.example",
      port: 3307,
      username: "reader",
      password: "p@ss",
      prefix: "emulation",
    });
  });

  it("has MySQL's port where none is given", () => {
    expect(readServerAddress("DATABASE_URL", "mariadb://root@127.0.0.1/eg").port).toBe(3306);
  });

  it.each([
    ["nonsense", "is no address"],
    ["postgres://u:secret@host/eg", "begins with postgres://"],
    ["mysql://u:secret@host/", 'the prefix ""'],
    ["mysql://u:secret@host/a-b", 'the prefix "a-b"'],
    ["mysql:/u:secret@host", "the prefix"],
    ["u:secret@host/eg", "is no address"],
    ["mysql//u:secret@host/eg", "is no address"],
    ["mysql://u:1/secret@host/eg", "the prefix (14 characters)"],
    ["mysql://u:1/secret#@host/eg", "has a ? or # in it"],
    ["mysql://u:1/eg?secret@host/eg", "has a ? or # in it"],
    ["mysql://u:%zzsecret@host/eg", "not percent-encoded"],
  ])("is refused where it is wrong, without its password: %s", (text, message) => {
    expect(() => readServerAddress("DATABASE_URL", text)).toThrow(message);
    expect(() => readServerAddress("DATABASE_URL", text)).not.toThrow("secret");
  });
});
