import { failure, person, value } from "./references";
import type { Table } from "./tables";

const registry = (country: string, number: number) => value("Registry", { country, number });
const email = (address: string) => value("Email", { value: address, verified: true });
const phone = (number: string | null) => value("Phone", { value: number, country: 84 });
const postal = (...lines: string[]) => value("Postal", { lines });

export const people: Table = {
  p1: {
    name: "An Thị Mai",
    names: ["An", "Mai"],
    rank: 1,
    born: "1950-02-03",
    biography: "Writes about water and those who live by it.",
    registry: registry("VN", 11),
    mentor: person("p2"),
    pupils: [person("p3"), person("p4")],
    contacts: [email("an@example.org"), phone("0123"), postal("1 Lane", "Huế")],
    homes: [[value("Home", { city: "Huế", years: 12 })], []],
  },
  p2: {
    name: "Bảo",
    names: [],
    rank: 2,
    born: null,
    biography: failure("the biography of p2"),
    registry: registry("VN", 12),
    mentor: person("p-gone"),
    pupils: [],
    contacts: [],
    homes: null,
  },
  p3: {
    name: "Claire Dubois",
    names: ["Claire", "Dubois"],
    rank: 3,
    born: "1971-12-31",
    biography: null,
    registry: registry("FR", 11),
    mentor: null,
    pupils: [person("p4"), person("p-gone")],
    contacts: [phone(null)],
    homes: [[value("Home", { city: "Lyon", years: failure("the years in Lyon") }), null], null],
  },
  p4: {
    name: "Dai",
    names: null,
    rank: 4,
    born: failure("the birthday of p4"),
    biography: "",
    registry: registry("VN", 14),
    mentor: person("p4"),
    pupils: [person("p1")],
    contacts: [email("dai@example.org"), failure("a contact of p4")],
    homes: [],
  },
  p5: {
    name: "Em",
    names: ["Em"],
    rank: failure("the rank of p5"),
    born: "1990-06-15",
    biography: "Sails.",
    registry: registry("VN", 15),
    mentor: person("p1"),
    pupils: [person("p5")],
    contacts: [postal("2 Quay")],
    homes: [[value("Home", { city: "Hội An", years: 1 })]],
  },
};

const address = (country: string | null, street: string) => value("Address", { country, street });

export const publishers: Table = {
  "VN/kd": { name: "Kim Đồng", address: address("VN", "55 Quang Trung"), founder: person("p1"), imprints: 3 },
  "FR/ga": { name: "Galet", address: null, founder: person("p-gone"), imprints: null },
};
