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
import { toldDay } from "../../dates/told-day";
import { texts } from "./atlas.texts";

import { VersionedRow } from "../provenance/versioned-row";

/** A small world to import: regions of the north and the south, their towns, people, and parcels between them. */
@Entity("region")
export class Region extends VersionedRow {
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
  regionCode: string;
  @Column("varchar", { length: 120, nullable: true })
  twinCode: string | null;
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
  carrierCodes: string[];
  @Column("datetime", { precision: 3 })
  sentAt: Date;
}

export const regions = recordKind({
  name: "regions",
  vietnameseNames: ["Vùng", "Vùng miền"],
  description: "Regions of both sides",
  columns: {
    code: code().required().headed("Mã vùng", "Mã"),
    name: text({ maxLength: 200 }).required().headed("Tên vùng", "Vùng"),
    side: oneOf(["NORTH", "SOUTH"]).required().headed("Miền"),
  },
  key: "code",
  catalogue: "name",
  databases: () => ["north", "south"],
  entity: Region,
});

export const towns = recordKind({
  name: "towns",
  vietnameseNames: ["Thành phố"],
  description: "Towns, each in the database of its side",
  columns: {
    code: code().required().inOtherForm().headed("Mã thành phố", "Mã"),
    name: text({ maxLength: 200 }).required().headed("Tên thành phố", "Thành phố"),
    region: reference("regions").required().headed("Vùng", "Mã vùng"),
    twin: reference("towns").headed("Kết nghĩa"),
    population: integer({ min: 1 }).headed("Số dân"),
    area: decimal({ min: 0 }).headed("Diện tích"),
    foundedOn: date().headed("Thành lập"),
    closedOn: date().headed("Giải thể"),
    coastal: boolean().default(false).headed("Ven biển"),
    tags: listOf(text()).headed("Từ khóa"),
  },
  key: "code",
  looksUp: ["region.side"],
  checks: ({ foundedOn, closedOn }) =>
    foundedOn && closedOn && closedOn < foundedOn
      ? [{ column: "closedOn", allowed: texts.closedTooEarly({ foundedOn: toldDay(foundedOn) }) }]
      : [],
  databases: (_, lookUp) => [lookUp("region.side") === "NORTH" ? "north" : "south"],
  entity: Town,
  derived: (record, lookUp) => ({ id: `${lookUp("region.side")}:${record.code}` }),
  restored: ({ id }) => ({ code: id.slice(id.indexOf(":") + 1) }),
});

export const people = recordKind({
  name: "people",
  description: "People, kept in the north",
  columns: { code: code().required(), name: text().required() },
  key: "code",
  databases: () => ["north"],
  entity: Person,
});

export const parcels = recordKind({
  name: "parcels",
  description: "Parcels to a town or a person",
  columns: {
    code: code().required(),
    recipient: reference("towns", "people").required().inOtherForm(),
    carriers: references("people"),
    sentOn: date().required().inOtherForm(),
  },
  key: "code",
  looksUp: ["recipient.@kind", "recipient.region.side"],
  databases: () => ["south"],
  entity: Parcel,
  derived: ({ recipient, sentOn }, lookUp) => ({
    recipient: [lookUp("recipient.@kind"), lookUp("recipient.region.side"), recipient].join(":"),
    sentAt: new Date(`${sentOn}T00:00:00Z`),
  }),
  restored: ({ recipient, sentAt }) => ({
    recipient: recipient.split(":")[2] ?? "",
    sentOn: sentAt.toISOString().slice(0, 10),
  }),
});

export const kinds = [regions, towns, people, parcels];
export const entities = [Region, Town, Person, Parcel];
