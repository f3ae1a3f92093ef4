import { leftByFont } from "./left-by-font";
import { fromTcvn3 } from "./tcvn3";
import { fromVni } from "./vni";

/** Every Vietnamese letter with a mark, as a font of VNI is given it. */
const vni =
  "aù aø aû aõ aï aê aé aè aú aü aë aâ aá aà aå aã aä eù eø eû eõ eï eâ eá eà eå eã eä í ì æ ó ò où oø oû oõ oï oâ oá oà oå " +
  "oã oä ô ôù ôø ôû ôõ ôï uù uø uû uõ uï ö öù öø öû öõ öï yù yø yû yõ î ñ";
const tcvn3 =
  "¸ µ ¶ · ¹ ¨ ¾ » ¼ ½ Æ © Ê Ç È É Ë Ð Ì Î Ï Ñ ª Õ Ò Ó Ô Ö Ý × Ø Ü Þ ã ß á â ä « è å æ " +
  "ç é ¬ í ê ë ì î ó ï ñ ò ô ­ ø õ ö ÷ ù ý ú û ü þ ®";
const letters =
  "á à ả ã ạ ă ắ ằ ẳ ẵ ặ â ấ ầ ẩ ẫ ậ é è ẻ ẽ ẹ ê ế ề ể ễ ệ í ì ỉ ĩ ị ó ò ỏ õ ọ ô ố ồ ổ " +
  "ỗ ộ ơ ớ ờ ở ỡ ợ ú ù ủ ũ ụ ư ứ ừ ử ữ ự ý ỳ ỷ ỹ ỵ đ";

describe("a font", () => {
  it("of VNI shows every Vietnamese letter", () => {
    expect(vni.split(" ").map(fromVni)).toEqual(letters.split(" "));
    expect(vni.toUpperCase().split(" ").map(fromVni)).toEqual(letters.toUpperCase().split(" "));
  });

  it("of TCVN3 shows every Vietnamese letter", () => {
    expect(tcvn3.split(" ").map(fromTcvn3)).toEqual(letters.split(" "));
    expect("¡ ¢ £ ¤ ¥ ¦ §".split(" ").map(fromTcvn3)).toEqual("Ă Â Ê Ô Ơ Ư Đ".split(" "));
  });
});

describe("a text that was left by a font", () => {
  it.each([
    ["Bé T­ ph¸p", "Bộ Tư pháp"],
    ["NguyÔn V¨n Hïng", "Nguyễn Văn Hùng"],
    ["§ç ThÞ Lan", "Đỗ Thị Lan"],
    ["TrÇn", "Trần"],
    ["§¾k L¾k", "Đắk Lắk"],
    ["NghÖ An", "Nghệ An"],
    ["BÕn Tre", "Bến Tre"],
    ["Hµ Néi", "Hà Nội"],
    ["Tßa ¸n nh©n d©n tèi cao", "Tòa án nhân dân tối cao"],
    ["Hoµn thµnh xuÊt s¾c nhiÖm vô n¨m 2019", "Hoàn thành xuất sắc nhiệm vụ năm 2019"],
    ["phßng thi hµnh ¸n (sè 5/Q§-BTP)", "phòng thi hành án (số 5/QĐ-BTP)"],
  ])("of TCVN3, %j, is %j", (text, read) =>
    expect(leftByFont(text)).toEqual({ encoding: "TCVN3 (ABC)", text: read }),
  );

  it.each([
    ["Boä Tö phaùp", "Bộ Tư pháp"],
    ["Nguyeãn Vaên Huøng", "Nguyễn Văn Hùng"],
    ["Nguyeãn", "Nguyễn"],
    ["Ñoã Thò Lan", "Đỗ Thị Lan"],
    ["TOØA AÙN NHAÂN DAÂN TOÁI CAO", "TÒA ÁN NHÂN DÂN TỐI CAO"],
    ["Thaønh phoá Hoà Chí Minh", "Thành phố Hồ Chí Minh"],
    ["Ngheä An", "Nghệ An"],
    ["69/QÑ-TANDTC", "69/QĐ-TANDTC"],
    ["Leâ Thò Myõ", "Lê Thị Mỹ"],
  ])("of VNI, %j, is %j", (text, read) => expect(leftByFont(text)).toEqual({ encoding: "VNI", text: read }));

  it.each([
    "Bộ Tư pháp",
    "Lê Thanh Hà",
    "Hoà Bình",
    "Hoá Sơn",
    "Hà Giang",
    "Krông Pa",
    "Ê Đê",
    "José Núñez",
    "François Müller",
    "Loïc",
    "Zoë Brontë",
    "Noël Coward",
    "Señor Peña",
    "São Paulo",
    "Björk Guðmundsdóttir",
    "Søren Åberg",
    "Beyoncé",
    "Raúl Saúl",
    "naïve café",
    "Île-de-France",
    "§ 5",
    "100 m² ± 5°",
    "«Hà»",
    "© 2019 Hà",
    "Vì sự nghiệp “Tư pháp”",
    "5 µm",
    "Prime Minister's Certificate",
    "Bé",
    "a",
    "",
  ])("is not %j", (text) => expect(leftByFont(text)).toBeNull());
});
