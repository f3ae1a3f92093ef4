const syllables =
  "An Bách Cầm Duy Đan Gia Hà Khê Lam Mai Nam Oanh Phúc Quân Sa Tâm Uyên Vân Xuân Yên Bình Chi Diệp Đông Hải Kim Linh Minh Ngân Phong Quế Sơn Thảo Trúc Vũ".split(
    " ",
  );

/** A name that nobody bears: its number shows that it is generated, its syllables that it is a person's. */
export function personName(index: number, traits: number): string {
  const at = (shift: number): string => syllables[(traits >>> shift) % syllables.length] ?? "";
  const given = [at(3), at(11), ...(traits % 3 === 0 ? [at(19)] : [])];
  return `Người Mẫu ${String(index + 1).padStart(5, "0")} ${given.join(" ")}`;
}
