import { catalogue } from "../../languages/catalogue";

export const texts = catalogue({
  noType: {
    en: "A representation names no type. Send an object with `__typename` and a key.",
    vi: "Biểu diễn không nêu kiểu. Hãy gửi một đối tượng có `__typename` và khóa.",
  },
  noEntities: {
    en: 'This subgraph has no entities of "{type}". Ask the one that has.',
    vi: 'Phân hệ này không có thực thể nào thuộc "{type}". Hãy hỏi phân hệ có thực thể đó.',
  },
});
