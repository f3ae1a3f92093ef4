import { fold } from "../../text/fold";

/**
 * By what a heading is found, whoever wrote it: without marks, letter case, spaces and punctuation. "Họ và tên",
 * "HỌ VÀ TÊN:" and "ho va ten (*)" have one key; so have a heading and the same one over two lines.
 */
export function headingKey(text: string): string {
  return fold(text).replaceAll(" ", "");
}
