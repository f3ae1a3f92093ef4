import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  renamed: {
    en: "A rename has one unit before and the same one after.",
    vi: "Đổi tên có một đơn vị trước và chính đơn vị đó sau khi đổi tên.",
  },
  merged: {
    en: "A merger has at least two units before and one after.",
    vi: "Sáp nhập, hợp nhất có ít nhất hai đơn vị trước và một đơn vị sau.",
  },
  split: {
    en: "A split has one unit before and at least two after.",
    vi: "Chia tách có một đơn vị trước và ít nhất hai đơn vị sau.",
  },
  absorbed: {
    en: "Tasks go from several units to one, or from one to several; not from several to several at once.",
    vi: "Nhiệm vụ được chuyển từ nhiều đơn vị về một đơn vị hoặc từ một đơn vị cho nhiều đơn vị, không từ nhiều sang nhiều cùng một lần.",
  },
  reorganised: {
    en: "A reorganisation leads from at least one unit to one.",
    vi: "Tổ chức lại có ít nhất một đơn vị trước và một đơn vị sau.",
  },
  basis: { en: "legal_basis", vi: "Căn cứ pháp lý" },
  legalBasis: {
    en: "Name the text that ordered it.",
    vi: "Hãy nêu căn cứ pháp lý của việc sắp xếp.",
  },
  unitOrNew: {
    en: "Either `unitId` or `newUnit` is given, and only one of them.",
    vi: "Chỉ nêu một trong hai: `unitId` hoặc `newUnit`.",
  },
  standing: {
    en: "Here it leads to a unit that is there: give `unitId`.",
    vi: "Trường hợp này đơn vị kế thừa phải là đơn vị đã có: hãy nêu `unitId`.",
  },
  nameOfNew: {
    en: "A new unit has its name in `newUnit`.",
    vi: "Tên của đơn vị mới được nêu trong `newUnit`.",
  },
  firstDay: {
    en: "A unit that comes of a reorganisation stands from its day, {day}.",
    vi: "Đơn vị hình thành do sắp xếp hoạt động từ ngày sắp xếp, {day}.",
  },
  endsAndFollows: {
    en: "The unit ends by this, and cannot follow itself. One that goes on and takes tasks over is not among those before: it is ABSORBED_BY.",
    vi: "Đơn vị này kết thúc nên không thể kế thừa chính mình. Đơn vị tiếp tục hoạt động và nhận nhiệm vụ không nằm trong các đơn vị trước: dùng hình thức ABSORBED_BY.",
  },
  sameUnit: {
    en: "A rename has the same unit before and after.",
    vi: "Khi đổi tên, đơn vị trước và sau là một.",
  },
  newName: {
    en: "Say the name that it bears from then on.",
    vi: "Hãy nêu tên mới của đơn vị.",
  },
  sameName: {
    en: "The unit bears this name already.",
    vi: "Đơn vị đang mang tên này.",
  },
  laterName: {
    en: "{unit} has a name on record that begins on {day} or later: names are entered in their order.",
    vi: "{unit} đã có tên gọi bắt đầu từ ngày {day} hoặc muộn hơn: tên gọi phải được nhập theo thứ tự thời gian.",
  },
  childrenStand: {
    en: "{unit} ends, and units under it still stand ({count}: {children}). Correct what they are under.",
    vi: "{unit} kết thúc nhưng vẫn còn đơn vị trực thuộc ({count}: {children}). Hãy đính chính đơn vị cấp trên của các đơn vị này.",
  },
  inOpenSeason: {
    en: "{unit} is a member of {season}, which is not over: its year there goes on with {successors}. Change the members.",
    vi: "{unit} là thành viên của {season} chưa kết thúc: năm thi đua ở đó tiếp tục với {successors}. Hãy điều chỉnh thành viên cụm.",
  },
});
