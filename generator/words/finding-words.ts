import type { Chance } from "../chance/chance";

type Words = readonly [vietnamese: string, english: string];

/** What each category of findings is about. */
const topics: Readonly<Record<string, Words>> = {
  COMMUNICATION: ["việc phổ biến quy định về khen thưởng", "making the rules on commendation known"],
  EXEMPLARS: ["việc chọn và giới thiệu gương tốt", "choosing and presenting good examples"],
  REVIEW_QUALITY: ["cách đo kết quả khi bình xét", "measuring results in reviews"],
  VOTING_INTEGRITY: ["tính độc lập của lá phiếu", "the independence of each vote"],
  REGISTRATION: ["việc ghi tên dự các danh hiệu", "signing up for titles"],
  INITIATIVES: ["số sáng kiến được đem ra dùng", "initiatives that are put to use"],
  SCORING: ["thang điểm hằng năm", "the yearly scale of points"],
  TIMING: ["thời điểm của các bước trong năm", "when the steps of the year are taken"],
  ORGANISATION: ["cách điều hành của cụm", "how the cluster is run"],
  THEMATIC: ["các đợt theo chuyên đề", "rounds on single themes"],
  ARCHIVING: ["việc xếp và giữ hồ sơ", "filing and keeping dossiers"],
  REVIEW: ["các lần nhìn lại giữa năm và cuối năm", "looking back at midyear and year's end"],
  GENERAL: ["công tác chung của năm", "the work of the year as a whole"],
};

const frames: Readonly<Record<string, readonly Words[]>> = {
  RESULT: [
    ["Dữ liệu mẫu: {} khá hơn năm trước", "Generated: {} went better than the year before"],
    ["Dữ liệu mẫu: {} được phần lớn thành viên làm tốt", "Generated: {} was done well by most members"],
  ],
  LIMITATION: [
    ["Dữ liệu mẫu: {} ở vài nơi còn chậm", "Generated: {} was slow in some places"],
    ["Dữ liệu mẫu: {} chưa đều giữa các thành viên", "Generated: {} was uneven among members"],
  ],
  RECOMMENDATION: [
    [
      "Dữ liệu mẫu: đề nghị xem lại {} trước quý tới",
      "Generated: {} should be looked at before the next quarter",
    ],
    ["Dữ liệu mẫu: đề nghị giao người phụ trách {}", "Generated: somebody should be in charge of {}"],
  ],
  PLAN_TASK: [
    ["Dữ liệu mẫu: năm tới đưa {} vào kế hoạch", "Generated: {} is in the plan of the coming year"],
    ["Dữ liệu mẫu: mỗi quý báo cáo về {}", "Generated: {} is reported on every quarter"],
  ],
};

export const findingCategories = Object.keys(topics);
export const findingKinds = Object.keys(frames);

/** A sentence of a kind about a category, in both languages. */
export function findingText(chance: Chance, kind: string, category: string): Words {
  const [vietnamese, english] = chance.pick(frames[kind] ?? []);
  const [topic, englishTopic] = topics[category] ?? ["", ""];
  return [vietnamese.replace("{}", topic), english.replace("{}", englishTopic)];
}
