import { buildSchema, graphql, parse, print, type GraphQLSchema } from "graphql";
import type { Principal } from "../../access/principal";
import { holdsRole, type Subject } from "../../access/roles";
import { accessOf } from "../../access/testkit/access-of";
import { guardFields } from "./guard-fields";
import { markFields } from "./mark-fields";
import type { ProtectedContext, SchemaProtection } from "./schema-protection";

const text = `
interface Owner {
  name: String
}

type House implements Owner {
  "What it is called."
  name: String
  "What it cost."
  price(inTowns: String): Int
  rooms: Int!
  debts: Int
}

input Filter {
  owner: String
}

type Query {
  house(filter: Filter): House
}
`;

const ofWarden = (principal: Principal, subject: Subject) =>
  holdsRole(principal, ["warden"], { warden: "town" }, subject);

const protection: SchemaProtection<ProtectedContext> = {
  fields: {
    "House.price": {
      roles: ["warden"],
      of: { en: "anybody", vi: "bất kỳ ai" },
      mayRead: ofWarden,
      subjectOf: () => ({ record: "h1", subject: { town: "Huế" } }),
    },
    "House.rooms": {
      roles: ["warden"],
      of: { en: "anybody", vi: "bất kỳ ai" },
      mayRead: ofWarden,
      subjectOf: async () => ({ record: null, subject: {} }),
    },
    "House.debts": {
      roles: ["warden"],
      of: { en: "anybody", vi: "bất kỳ ai" },
      withheld: true,
      mayRead: ofWarden,
      subjectOf: () => ({ record: "h1", subject: { town: "Huế" } }),
    },
  },
  personal: ["House.name", "Filter.owner", "Query.house(filter:)"],
};

describe("a schema with protected fields", () => {
  it("says of each which roles it is for, and what tells of people", () => {
    const marked = print(markFields(parse(text), protection));
    expect(marked).toContain(`"What it cost. Of anybody only for the roles warden."`);
    expect(marked).toContain(`price(inTowns: String): Int @requiresRole(roles: ["warden"], of: "anybody")`);
    expect(marked).toContain(`"Of anybody only for the roles warden; null for others."\n  debts`);
    expect(marked).toContain(`"Of anybody only for the roles warden."\n  rooms: Int!`);
    expect(marked).toMatch(/type House [^}]*name: String @personal/);
    expect(marked).toMatch(/interface Owner \{\s+name: String\s+\}/);
    expect(marked).toMatch(/input Filter \{\s+owner: String @personal/);
    expect(marked).toContain("house(filter: Filter @personal): House");
  });

  it.each(["House.prize", "Mansion.price", "House.price(inTown:)", "Filter.owners"])(
    "is refused where it has no %s",
    (place) => {
      const wrong = { fields: {}, personal: [place] };
      expect(() => markFields(parse(text), wrong)).toThrow(`The schema has no ${place}.`);
    },
  );

  it.each(["Owner.name", "Filter.owner", "House.prize", "Mansion.price"])("guards no %s", (place) => {
    const fields = {
      [place]: {
        roles: [],
        of: { en: "anybody", vi: "bất kỳ ai" },
        mayRead: ofWarden,
        subjectOf: () => null,
      },
    };
    expect(() => guardFields(buildSchema(text), { ...protection, fields })).toThrow(
      `${place} is no field of an object type`,
    );
  });
});

describe("a guarded field", () => {
  const schema: GraphQLSchema = buildSchema(text);
  guardFields(schema, protection);
  const rootValue = { house: { name: "Nhà", price: 5, rooms: 3, debts: 2 } };
  const ask = async (source: string, ...roles: readonly string[]) => {
    const contextValue = { access: accessOf(roles) };
    const { data, errors } = await graphql({ schema, source, rootValue, contextValue });
    return {
      data: JSON.parse(JSON.stringify(data)) as object,
      codes: errors?.map(({ extensions }) => extensions["code"]),
    };
  };

  it("is null without a role, and what is beside it is answered", async () => {
    expect(await ask("{ house { name price } }")).toEqual({
      data: { house: { name: "Nhà", price: null } },
      codes: ["UNAUTHENTICATED"],
    });
    expect((await ask("{ house { price } }", "warden:Vinh")).codes).toEqual(["FORBIDDEN"]);
  });

  it("is answered with one", async () => {
    expect(await ask("{ house { price } }", "warden:Huế")).toEqual({ data: { house: { price: 5 } } });
  });

  it("that is withheld is null without an error, so that nothing tells that there is one", async () => {
    expect(await ask("{ house { debts } }", "warden:Vinh")).toEqual({ data: { house: { debts: null } } });
    expect(await ask("{ house { debts } }", "warden:Huế")).toEqual({ data: { house: { debts: 2 } } });
  });

  it("that cannot be null takes along what stands around it", async () => {
    expect(await ask("{ house { name rooms } }")).toEqual({
      data: { house: null },
      codes: ["UNAUTHENTICATED"],
    });
  });

  it("of a record that lies nowhere is for nobody whose role is held somewhere", async () => {
    expect((await ask("{ house { rooms } }", "warden:Huế")).codes).toEqual(["FORBIDDEN"]);
  });
});
