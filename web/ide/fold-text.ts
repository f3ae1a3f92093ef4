/** Lower case without Vietnamese marks, so that "toa an" finds "Tòa án" and "doi" finds "Đội". */
export function foldText(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");
}
