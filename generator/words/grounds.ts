/** Why commendations are given, by their type. */
export const reasons: Readonly<Record<string, readonly string[]>> = {
  MERIT: [
    "Hoàn thành tốt nhiệm vụ công tác năm {} (mẫu)",
    "Có nhiều đóng góp trong công tác năm {} (mẫu)",
    "Thực hiện tốt kế hoạch năm {} (mẫu)",
  ],
  MOVEMENT: [
    "Có thành tích trong phong trào thi đua năm {} (mẫu)",
    "Dẫn đầu đợt thi đua cao điểm năm {} (mẫu)",
    "Có sáng kiến trong đợt thi đua chuyên đề năm {} (mẫu)",
  ],
  AD_HOC: [
    "Có thành tích đột xuất trong năm {} (mẫu)",
    "Hoàn thành nhiệm vụ khẩn cấp được giao năm {} (mẫu)",
  ],
  LONG_SERVICE: ["Có quá trình cống hiến lâu dài, xét năm {} (mẫu)"],
  SENIORITY: ["Đủ niên hạn phục vụ, xét năm {} (mẫu)"],
  EXTERNAL: ["Có đóng góp cho hợp tác với nước ngoài, xét năm {} (mẫu)"],
};

/** Why awards were taken back. */
export const revocationGrounds = [
  "Kê khai thành tích không đúng (mẫu)",
  "Hồ sơ có giấy tờ không hợp lệ (mẫu)",
  "Xét lại không đủ tiêu chuẩn (mẫu)",
];
