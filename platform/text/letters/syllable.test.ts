import { isSyllable } from "./syllable";

const words = (text: string) => text.split(" ");

describe("a Vietnamese syllable", () => {
  it.each(
    words(
      "Nguyễn Đặng Huỳnh Quỳnh Quý Gì giếng giữ nghĩa khuya Thuý Thúy hoà hòa sỹ kỷ yêu ỷ xoong quốc ưu rượu THƯỞNG pháp tịch uy Huế",
    ),
  )("is %s", (word) => expect(isSyllable(word)).toBe(true));

  it.each(
    words(
      "Bé­ phaùp Boä NguyÔn TrÇn José café Krông hàp hat Müller Noël nguyeãn § Đắk Smith hôtel wall zoo éé a1",
    ),
  )("is not %s", (word) => expect(isSyllable(word)).toBe(false));
});
