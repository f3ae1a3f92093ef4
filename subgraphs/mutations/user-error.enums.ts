import { describedEnum } from "../../platform/graphql/described-enum";

export const UserErrorCode = describedEnum(
  "UserErrorCode",
  "Why nothing was written (lý do không ghi được).",
  {
    ALREADY_EXISTS: "The code or number is another record's (đã tồn tại).",
    ALREADY_VOTED: "The voter has voted, or has signed (đã bỏ phiếu, đã ký).",
    CONFLICT:
      "The record changed since it was read; the payload shows it as it is now (bản ghi đã bị sửa đổi).",
    DUPLICATE: "Twice in the same list (trùng lặp trong danh sách).",
    EXACTLY_ONE: "One of several fields must be given, and only one (chỉ chọn đúng một mục).",
    INVALID_VALUE:
      "A value has the wrong form: too long, a wrong sign, a number out of its range (giá trị không hợp lệ).",
    KEY_REUSED: "The idempotency key was used with other content (khóa đã dùng cho nội dung khác).",
    NOT_A_MEMBER: "The unit is no member of the season's cluster (không phải thành viên cụm).",
    NOT_ELIGIBLE:
      "The records show that the recipient does not meet the rule; say why it goes on (không đủ điều kiện).",
    NOT_FOUND: "No record has the id or code (không tìm thấy bản ghi).",
    NOT_ON_ROLL: "The voter is not on the roll (không có trong danh sách cử tri).",
    NOT_STANDING:
      "The unit did not stand then: it had ended or did not yet exist (đơn vị không tồn tại vào thời điểm đó).",
    NO_QUORUM: "Too few took part (không đủ túc số).",
    OUTSIDE_PERIOD: "A day is outside the season, or before what it must follow (ngoài thời hạn).",
    REASON_NEEDED: "A reason must be given here (phải nêu lý do).",
    REQUIREMENT_MISSING: "Something must be there first; `missing` lists it (thiếu điều kiện).",
    REQUIRED: "A value is needed here (bắt buộc nhập).",
    REVOKED_BEFORE: "The same award was given and revoked (đã bị thu hồi).",
    SAME_PERSON: "Whoever did the step before may not do this one as well (tách biệt nhiệm vụ).",
    TITLE_NOT_USABLE:
      "The title is another sector's, not for such a recipient, or not in force that year (danh hiệu không áp dụng được).",
    WRONG_STATE: "The record's state does not allow it (trạng thái không cho phép).",
  },
);

export const UserWarningCode = describedEnum(
  "UserWarningCode",
  "What an officer should look at (mã cảnh báo).",
  {
    CHAIN_BROKEN: "A chain of years runs through a merger or a gap (chuỗi năm bị gián đoạn).",
    CONFLICT_OF_INTEREST: "A voter is, or leads, what is voted on (xung đột lợi ích).",
    COUNT_MISMATCH: "A count that is stated and what is named do not agree (số liệu không khớp).",
    DATA_MISSING: "The records lack what a rule asks for (thiếu dữ liệu).",
    DUPLICATE_ACHIEVEMENT:
      "The same reason and period as of another award (một thành tích, nhiều khen thưởng).",
    INELIGIBLE: "Proposed although the records show that a rule is not met (đề nghị dù chưa đủ điều kiện).",
    LATE: "After the day set for it (quá hạn).",
    OUTSIDE_SECTOR_FLAG:
      "Put forward for the Government's flag but not for the sector's (ngoài danh sách cờ ngành).",
    OVER_QUOTA: "More nominees than the title's share (vượt chỉ tiêu phân bổ).",
    PUBLISHED_TOO_SHORT: "Published for fewer days than the rule asks for (công khai chưa đủ ngày).",
    TWO_OF_ONE_FAMILY: "Two titles of one family in one year (hai danh hiệu cùng loại trong một năm).",
    UNVERIFIED_RULE:
      "The text of the rule that decided was not seen by whoever entered it (quy định chưa được kiểm chứng).",
  },
);
