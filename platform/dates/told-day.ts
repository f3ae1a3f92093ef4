import type { Text } from "../languages/language";

/** A day as it is told: in Vietnamese the day first, 05/01/2024. What is no day is told as it is. */
export function toldDay(day: string): Text {
  return { en: day, vi: day.replace(/^(\d{4})-(\d{2})-(\d{2})$/, "$3/$2/$1") };
}
