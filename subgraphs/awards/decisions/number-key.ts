/** The form in which a decision's number is looked up: composed letters, no space around it, lower case. */
export function numberKeyOf(number: string): string {
  return number.normalize("NFC").trim().toLowerCase();
}
