/** What the votes of some titles need, in a sector and a time. */
interface ShareRule {
  /** The sector's code; of all sectors without it. */
  readonly sector?: string;
  readonly body: "CLUSTER" | "COUNCIL";
  /** The titles' codes; of all titles without it. */
  readonly titles?: readonly string[];
  /** The first day on which it holds. */
  readonly from?: string;
  /** The first day on which it no longer does. */
  readonly until?: string;
  /** The share of the votes, in percent. */
  readonly percent: number;
  readonly of: "ALL_VOTERS" | "VOTES_CAST";
  readonly article: string;
  /** Whether whoever entered it saw the text. */
  readonly verified: boolean;
}

const governmentFlag = "GOVERNMENT_EMULATION_FLAG";
const courtFlag = "PEOPLES_COURT_EMULATION_FLAG";
const highFighters = [
  "NATIONAL_EMULATION_FIGHTER",
  "MINISTERIAL_EMULATION_FIGHTER",
  "JUSTICE_SECTOR_EMULATION_FIGHTER",
  "PEOPLES_COURT_EMULATION_FIGHTER",
];

const twoThirds = { percent: 66.67, of: "ALL_VOTERS" } as const;

/** The shares, the first that fits before the others. */
const shareRules: readonly ShareRule[] = [
  {
    ...twoThirds,
    ...{ sector: "COURT", body: "CLUSTER", titles: [governmentFlag], from: "2024-06-11" },
    ...{ article: "01/2024/TT-TANDTC, Điều 19", verified: true },
  },
  {
    ...twoThirds,
    ...{ sector: "COURT", body: "CLUSTER", titles: [governmentFlag, courtFlag], until: "2018-01-01" },
    ...{ article: "04/2016/TT-TANDTC, Điều 17, 18", verified: true },
  },
  {
    ...twoThirds,
    ...{ sector: "JUSTICE", body: "CLUSTER", article: "2267/QĐ-BTP", verified: false },
  },
  { ...twoThirds, body: "CLUSTER", article: "chưa rõ điều khoản", verified: false },
  {
    ...{ body: "COUNCIL", titles: highFighters, until: "2024-01-01", percent: 90, of: "ALL_VOTERS" },
    ...{ article: "91/2017/NĐ-CP, Điều 45", verified: true },
  },
  {
    ...{ body: "COUNCIL", titles: highFighters, from: "2024-01-01", percent: 90, of: "ALL_VOTERS" },
    ...{ article: "98/2023/NĐ-CP, 152/2025/NĐ-CP", verified: false },
  },
  {
    ...{ body: "COUNCIL", from: "2024-01-01", percent: 80, of: "ALL_VOTERS" },
    ...{ article: "98/2023/NĐ-CP, 152/2025/NĐ-CP", verified: false },
  },
  { body: "COUNCIL", percent: 50, of: "ALL_VOTERS", article: "chưa rõ điều khoản", verified: false },
];

/** How many must vote, in percent of the roll: no text that says so was seen. */
export const quorum = { percent: 50, verified: false } as const;

/** From this day on the counts of every vote are known. */
export const countsKnownFrom = "2022-01-01";

/** What is voted on. */
export interface VotedOn {
  readonly sector: string;
  readonly body: string;
  readonly title: string;
  readonly heldOn: string;
}

/** The share that a title needs. */
export function shareFor({ sector, body, title, heldOn }: VotedOn): ShareRule {
  const rule = shareRules.find(
    (one) =>
      one.body === body &&
      (one.sector ?? sector) === sector &&
      (one.titles?.includes(title) ?? true) &&
      (one.from ?? heldOn) <= heldOn &&
      (one.until === undefined || heldOn < one.until),
  );
  if (!rule) throw new Error(`no rule for votes of ${body}`);
  return rule;
}

/** The flags of sectors among which those are chosen whom the Government's goes to, with the day from which that is law. */
const sectorFlags: Readonly<Record<string, { readonly title: string; readonly isLawFrom?: string }>> = {
  COURT: { title: courtFlag, isLawFrom: "2024-06-11" },
  JUSTICE: { title: "JUSTICE_SECTOR_EMULATION_FLAG" },
};

/** Of which flag of the sector a nominee for a title must be one as well; null of any other title. */
export function sectorFlagFor({
  sector,
  title,
  heldOn,
}: Omit<VotedOn, "body">): { readonly title: string; readonly isLaw: boolean } | null {
  const flag = title === governmentFlag ? sectorFlags[sector] : undefined;
  if (!flag) return null;
  return { title: flag.title, isLaw: flag.isLawFrom !== undefined && flag.isLawFrom <= heldOn };
}

/** Whether a part of a whole reaches a share, both in percent of two digits: two thirds are 66.67. */
export function reaches(part: number, whole: number, percent: number): boolean {
  return whole > 0 && Math.round((part * 10_000) / whole) / 100 >= percent;
}
