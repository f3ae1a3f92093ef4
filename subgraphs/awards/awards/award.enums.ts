import { describedEnum } from "../../../platform/graphql/described-enum";

export const AwardStatus = describedEnum("AwardStatus", "Whether an award stands (tình trạng khen thưởng).", {
  GRANTED: "It was given and stands (đã tặng).",
  REVOKED: "It was given and taken back (đã thu hồi).",
});

export const RevocationGround = describedEnum(
  "RevocationGround",
  "Why an award is taken back, by article 93 of the law (căn cứ hủy bỏ).",
  {
    FALSE_DECLARATION: "Achievements were declared falsely (gian dối trong kê khai thành tích).",
    FORGED_DOSSIER:
      "The dossier was forged or told untruths (cung cấp thông tin sai hoặc làm giả hồ sơ, giấy tờ).",
    STANDARD_NOT_MET:
      "A finding or judgment shows that the standard was not met (có kết luận không bảo đảm tiêu chuẩn).",
    UNLAWFUL_APPRAISAL:
      "It was appraised, considered or proposed against the law (thẩm định, xét, duyệt trái quy định).",
  },
);

export const AwardOrder = describedEnum("AwardOrder", "In which order awards are listed (thứ tự).", {
  NEWEST: "The newest year first, then by code (năm mới nhất trước).",
  CONFERRED_ON:
    "The latest day of conferral first, those without a known day last (ngày trao mới nhất trước).",
  NAME: "By the recipient's name as it stood on the day, in the order of the Vietnamese alphabet: people by given name, all others by the name as it is (tên người, tên đơn vị).",
  TITLE_RANK:
    "The highest title first, in the order of the catalogue: by family, level and rank; the newest year first within a title (bậc danh hiệu cao trước).",
});

export const CommendationType = describedEnum(
  "CommendationType",
  "Why a commendation is given (loại hình khen thưởng).",
  {
    MERIT: "For work and merit (công trạng).",
    AD_HOC: "For one sudden achievement (đột xuất).",
    MOVEMENT: "For a movement (phong trào thi đua).",
    LONG_SERVICE: "For a course of service (quá trình cống hiến).",
    SENIORITY: "For years of service in the armed forces (niên hạn).",
    EXTERNAL: "To foreigners and foreign organisations (đối ngoại).",
  },
);
