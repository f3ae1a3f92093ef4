import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  beyond: {
    en: "{found}; {allowed} is the most that is allowed. {remedy}",
    vi: "{found}; tối đa cho phép là {allowed}. {remedy}",
  },
  beyondAt: {
    en: "{found} in `{argument}`; {allowed} is the most that is allowed. {remedy}",
    vi: "{found} tại `{argument}`; tối đa cho phép là {allowed}. {remedy}",
  },
  askForLess: {
    en: "Ask for less in one operation.",
    vi: "Hãy yêu cầu ít hơn trong một thao tác.",
  },
  shorten: { en: "Shorten it.", vi: "Hãy rút ngắn lại." },
  queryCharacters: {
    en: "The document has {measured} characters",
    vi: "Tài liệu có {measured} ký tự",
  },
  tokens: { en: "The document has {measured} tokens", vi: "Tài liệu có {measured} từ tố" },
  depth: { en: "Selections nest {measured} deep", vi: "Các trường lồng nhau {measured} cấp" },
  fields: {
    en: "With its fragments spread out, the document selects {measured} fields",
    vi: "Khi trải hết các fragment, tài liệu chọn {measured} trường",
  },
  aliases: {
    en: "With its fragments spread out, the document has {measured} aliases",
    vi: "Khi trải hết các fragment, tài liệu có {measured} bí danh",
  },
  rootFields: {
    en: "The operation selects {measured} root fields",
    vi: "Thao tác chọn {measured} trường gốc",
  },
  repeatedFields: {
    en: "One field is selected {measured} times in one place",
    vi: "Một trường được chọn {measured} lần tại cùng một chỗ",
  },
  directives: { en: "The document has {measured} directives", vi: "Tài liệu có {measured} chỉ thị" },
  variables: { en: "The operation declares {measured} variables", vi: "Thao tác khai báo {measured} biến" },
  operations: { en: "The document has {measured} operations", vi: "Tài liệu có {measured} thao tác" },
  fragments: { en: "The document has {measured} fragments", vi: "Tài liệu có {measured} fragment" },
  inputDepth: {
    en: "Lists and objects nest {measured} deep in a value",
    vi: "Danh sách và đối tượng lồng nhau {measured} cấp trong một giá trị",
  },
  inputValues: { en: "The request gives {measured} values", vi: "Yêu cầu đưa vào {measured} giá trị" },
  textCharacters: { en: "A value has {measured} characters", vi: "Một giá trị có {measured} ký tự" },
  nameCharacters: { en: "A name has {measured} characters", vi: "Một tên có {measured} ký tự" },
  cost: {
    en: "The operation may have to find {measured} objects",
    vi: "Thao tác có thể phải tìm {measured} đối tượng",
  },
  infiniteNumber: {
    en: "A number in `{argument}` is larger than any that can be read. Give one between -1.8e308 and 1.8e308.",
    vi: "Một số trong `{argument}` lớn hơn mọi số đọc được. Hãy ghi số trong khoảng từ -1.8e308 đến 1.8e308.",
  },
  severalOfOne: {
    en: "`{place}` takes one of the arguments {names}, and {count} are given. Give one alone; null leaves out one that has a default.",
    vi: "`{place}` nhận một trong các đối số {names}, nhưng có {count} đối số được đưa vào. Hãy chỉ đưa một; giá trị null bỏ qua đối số có giá trị mặc định.",
  },
  noneOfSeveral: {
    en: "`{place}` takes one of the arguments {names}, and none is given. Give one.",
    vi: "`{place}` nhận một trong các đối số {names}, nhưng không có đối số nào được đưa vào. Hãy đưa một đối số.",
  },
  notGiven: {
    en: "`{place}` takes the argument {names}, which is not given. Give it.",
    vi: "`{place}` nhận đối số {names}, nhưng đối số này không được đưa vào. Hãy đưa vào.",
  },
});
