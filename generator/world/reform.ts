/** The first day of the provinces, courts and enforcement agencies as they are since the mergers of 2025. */
export const reformDay = "2025-07-01";
export const lastDayBeforeReform = "2025-06-30";
export const provinceResolution = "Nghị quyết 202/2025/QH15";
export const courtResolution = "Nghị quyết 81/2025/UBTVQH15";
