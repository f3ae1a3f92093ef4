import { Column, Entity, PrimaryColumn } from "typeorm";
import {
  boolean,
  code,
  date,
  decimal,
  integer,
  listOf,
  oneOf,
  recordKind,
  reference,
  references,
  text,
} from "..";

/** A small world to import: regions of the north and the south, their towns, people, and parcels between them. */
@Entity("region")
export class Region {
  @PrimaryColumn("varchar", { length: 120 })
  code: string;
  @Column("varchar", { length: 200 })
  name: string;
  @Column("varchar", { length: 10 })
  side: string;
}

@Entity("town")
export class Town {
  @PrimaryColumn("varchar", { length: 140 })
  id: string;
  @Column("varchar", { length: 200 })
  name: string;
  @Column("varchar", { length: 120 })
  region: string;
  @Column("varchar", { length: 120, nullable: true })
  twin: string | null;
  @Column("int", { nullable: true })
  population: number | null;
  @Column("decimal", { precision: 8, scale: 2, nullable: true })
  area: number | null;
  @Column("date", { nullable: true })
  foundedOn: string | null;
  @Column("date", { nullable: true })
  closedOn: string | null;
  @Column("boolean")
  coastal: boolean;
  @Column("simple-json")
  tags: string[];
  /** Kept by others than the importer. */
  @Column("int", { default: 0 })
  visits?: number;
}

@Entity("person")
export class Person {
  @PrimaryColumn("varchar", { length: 120 })
  code: string;
  @Column("varchar", { length: 200, unique: true })
  name: string;
}

@Entity("parcel")
export class Parcel {
  @PrimaryColumn("varchar", { length: 120 })
  code: string;
  @Column("varchar", { length: 140 })
  recipient: string;
  @Column("simple-json")
  carriers: string[];
  @Column("datetime", { precision: 3 })
  sentAt: Date;
}

export const regions = recordKind({
  name: "regions",
  description: "Regions of both sides",
  columns: {
    code: code().required(),
    name: text({ maxLength: 200 }).required(),
    side: oneOf(["NORTH", "SOUTH"]).required(),
  },
  key: "code",
  databases: () => ["north", "south"],
  entity: Region,
  toRow: (record) => ({ ...record }),
  toRecord: ({ code: own, name, side }) => ({ code: own, name, side: side as "NORTH" | "SOUTH" }),
});

export const towns = recordKind({
  name: "towns",
  description: "Towns, each in the database of its side",
  columns: {
    code: code().required(),
    name: text({ maxLength: 200 }).required(),
    region: reference("regions").required(),
    twin: reference("towns"),
    population: integer({ min: 1 }),
    area: decimal({ min: 0 }),
    foundedOn: date(),
    closedOn: date(),
    coastal: boolean().default(false),
    tags: listOf(text()),
  },
  key: "code",
  looksUp: ["region.side"],
  checks: ({ foundedOn, closedOn }) =>
    foundedOn && closedOn && closedOn < foundedOn
      ? [{ column: "closedOn", allowed: `closed_on is not before founded_on, ${foundedOn}` }]
      : [],
  databases: (_, lookUp) => [lookUp("region.side") === "NORTH" ? "north" : "south"],
  entity: Town,
  toRow: ({ code: own, ...record }, lookUp) => ({ id: `${lookUp("region.side")}:${own}`, ...record }),
  toRecord: ({ id, name, region, twin, population, area, foundedOn, closedOn, coastal, tags }) => ({
    code: id.slice(id.indexOf(":") + 1),
    name,
    region,
    twin,
    population,
    area,
    foundedOn,
    closedOn,
    coastal,
    tags,
  }),
});

export const people = recordKind({
  name: "people",
  description: "People, kept in the north",
  columns: { code: code().required(), name: text().required() },
  key: "code",
  databases: () => ["north"],
  entity: Person,
  toRow: (record) => ({ ...record }),
  toRecord: ({ code: own, name }) => ({ code: own, name }),
});

export const parcels = recordKind({
  name: "parcels",
  description: "Parcels to a town or a person",
  columns: {
    code: code().required(),
    recipient: reference("towns", "people").required(),
    carriers: references("people"),
    sentOn: date().required(),
  },
  key: "code",
  looksUp: ["recipient.@kind", "recipient.region.side"],
  databases: () => ["south"],
  entity: Parcel,
  toRow: ({ code: own, recipient, carriers, sentOn }, lookUp) => ({
    code: own,
    carriers,
    recipient: [lookUp("recipient.@kind"), lookUp("recipient.region.side"), recipient].join(":"),
    sentAt: new Date(`${sentOn}T00:00:00Z`),
  }),
  toRecord: ({ code: own, recipient, carriers, sentAt }) => ({
    code: own,
    recipient: recipient.split(":")[2] ?? "",
    carriers,
    sentOn: sentAt.toISOString().slice(0, 10),
  }),
});

export const kinds = [regions, towns, people, parcels];
export const entities = [Region, Town, Person, Parcel];
