import { catalogue } from "../../languages/catalogue";

export const texts = catalogue({
  fileDigest: {
    en: "the SHA-256 of a file is 64 hexadecimal digits, 0 to 9 and a to f",
    vi: "mã băm SHA-256 của tệp gồm 64 chữ số thập lục phân, từ 0 đến 9 và từ a đến f",
  },
});
