import type { Chance } from "../chance/chance";

const dayLength = 86_400_000;

/** The texts of days by their numbers: few thousand days stand in millions of records. */
const texts = new Map<number, string>();

/** A day as records write it, YYYY-MM-DD; a month or day past the end runs on. Days compare as text. */
export function dayOf(year: number, month: number, day: number): string {
  return textOf(Date.UTC(year, month - 1, day) / dayLength);
}

export function addDays(day: string, count: number): string {
  return textOf(numberOf(day) + count);
}

export function dayBefore(day: string): string {
  return addDays(day, -1);
}

/** A day from one to another, both within reach. */
export function dayWithin(chance: Chance, from: string, to: string): string {
  const days = numberOf(to) - numberOf(from);
  return addDays(from, chance.between(0, Math.max(0, days)));
}

export function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

/** The year of a day. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function numberOf(day: string): number {
  return Date.UTC(yearOf(day), Number(day.slice(5, 7)) - 1, Number(day.slice(8))) / dayLength;
}

function textOf(number: number): string {
  const known = texts.get(number);
  if (known !== undefined) return known;
  const text = new Date(number * dayLength).toISOString().slice(0, 10);
  texts.set(number, text);
  return text;
}
