import { unescapeText } from "./escaped-text";

it.each([
  ["Quyết định", "Quyết định"],
  ["a_x000D_\nb", "a\r\nb"],
  ["_x0110__x01B0_", "Đư"],
  ["_x005F_x0041_", "_x0041_"],
  ["_xD83D__xDE00_", "\u{1f600}"],
  ["_x41_ _X0041_ x0041", "_x41_ _X0041_ x0041"],
])("%j stands for %j", (written, text) => expect(unescapeText(written)).toBe(text));
