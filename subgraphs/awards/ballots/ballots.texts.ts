import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  seasonOfCluster: {
    en: "a season for a cluster's vote, and none for a council's",
    vi: "phiên bỏ phiếu của cụm phải có năm thi đua của cụm, của Hội đồng thì không",
  },
  notMoreThanIssued: {
    en: "no more papers come back than were handed out",
    vi: "số phiếu thu về không nhiều hơn số phiếu phát ra",
  },
  notMoreThanReturned: {
    en: "no more papers are invalid than came back",
    vi: "số phiếu không hợp lệ không nhiều hơn số phiếu thu về",
  },
  oneVoter: {
    en: "exactly one of voter_unit and voter_person is given",
    vi: 'ghi đúng một trong hai: "Đơn vị bỏ phiếu" hoặc "Cá nhân bỏ phiếu"',
  },
  codeIs: {
    en: "{code}, the code of the ballot, two dashes and the code of what belongs to it",
    vi: "{code}: mã phiên bỏ phiếu, hai dấu gạch nối và mã của nội dung thuộc phiên",
  },
  nothingToVoteOn: {
    en: "A vote needs at least one nomination.",
    vi: "Phiên bỏ phiếu phải có ít nhất một đề nghị.",
  },
  nominationTwice: {
    en: "The nomination stands twice in the list.",
    vi: "Đề nghị xuất hiện hai lần trong danh sách.",
  },
  voterTwice: {
    en: "The voter stands twice in the list.",
    vi: "Cử tri xuất hiện hai lần trong danh sách.",
  },
  wrongStateToVote: {
    en: "A nomination is voted on by this body while it is {wanted}; this one is {state}.",
    vi: "Chỉ bỏ phiếu khi đề nghị đang ở tình trạng {wanted}; đề nghị này đang ở tình trạng {state}.",
  },
  otherSeason: {
    en: "The nomination was made in another season, or in none.",
    vi: "Đề nghị thuộc năm thi đua của cụm khác, hoặc không thuộc năm nào.",
  },
  inOpenBallot: {
    en: "Another vote on the nomination is open.",
    vi: "Đề nghị đang được bỏ phiếu trong một phiên khác chưa kiểm phiếu.",
  },
  seasonNeeded: {
    en: "A cluster votes in a season; name it.",
    vi: "Phiên bỏ phiếu của cụm phải ghi năm thi đua của cụm.",
  },
  noSeasonOfCouncil: {
    en: "A council votes in no season of a cluster.",
    vi: "Phiên bỏ phiếu của Hội đồng không thuộc năm thi đua của cụm.",
  },
  seasonNotInConference: {
    en: "A cluster votes while its season is in CONFERENCE; it is in {state}.",
    vi: "Cụm chỉ bỏ phiếu khi năm thi đua ở bước hội nghị (CONFERENCE); hiện ở bước {state}.",
  },
  votersNeeded: {
    en: "Name who may vote.",
    vi: "Phải ghi danh sách cử tri.",
  },
  noMember: {
    en: "Only members of the season's cluster vote.",
    vi: "Chỉ thành viên của cụm trong năm thi đua được bỏ phiếu.",
  },
  noPerson: {
    en: "The members of a council are people.",
    vi: "Thành viên Hội đồng phải là cá nhân.",
  },
  differentBases: {
    en: "The rules of these nominations take the share of different numbers; vote on them apart.",
    vi: "Các đề nghị này có cơ sở tính tỷ lệ khác nhau; hãy bỏ phiếu riêng.",
  },
  notSectorFlag: {
    en: "Who is put forward for the Government's flag is chosen among those who are put forward for the sector's.",
    vi: "Đơn vị đề nghị tặng Cờ thi đua của Chính phủ phải được chọn trong số đơn vị đạt Cờ thi đua của ngành.",
  },
  lacksForVote: {
    en: "Something must be there before this is voted on.",
    vi: "Còn thiếu điều kiện để đưa ra bỏ phiếu.",
  },
  unverifiedShare: {
    en: "The share that is needed, {percent} %, was not verified with the text of the rule ({article}).",
    vi: "Tỷ lệ phiếu phải đạt {percent}% chưa được đối chiếu với văn bản quy định ({article}).",
  },
  unverifiedQuorum: {
    en: "How many must vote, {percent} % of the roll, was not verified with the text of a rule.",
    vi: "Túc số {percent}% số cử tri chưa được đối chiếu với văn bản quy định.",
  },
  notOpen: {
    en: "The vote is not open any more.",
    vi: "Phiên bỏ phiếu đã kết thúc.",
  },
  onPaper: {
    en: "This vote is held on paper; its counts are entered when it is closed.",
    vi: "Phiên này bỏ phiếu giấy; kết quả được nhập khi kiểm phiếu.",
  },
  notOnRoll: {
    en: "This voter is not on the roll, which was fixed when the vote was opened.",
    vi: "Không có trong danh sách cử tri đã chốt khi mở phiên bỏ phiếu.",
  },
  alreadyVoted: {
    en: "This voter has voted. A vote is not changed.",
    vi: "Cử tri này đã bỏ phiếu. Phiếu đã bỏ không được thay đổi.",
  },
  choiceMissing: {
    en: "A choice is needed for each nomination; there is none for {nomination}.",
    vi: "Phải có ý kiến với từng đề nghị; chưa có ý kiến với {nomination}.",
  },
  choiceTwice: {
    en: "There is one choice for each nomination, not two.",
    vi: "Mỗi đề nghị chỉ có một ý kiến, không được hai.",
  },
  notVotedOn: {
    en: "This nomination is not voted on here.",
    vi: "Đề nghị này không thuộc phiên bỏ phiếu.",
  },
  concerned: {
    en: "The voter is what is voted on, or holds a post there.",
    vi: "Cử tri chính là đối tượng được bỏ phiếu hoặc giữ chức vụ tại đó.",
  },
  voidReason: {
    en: "Say why the vote does not count.",
    vi: "Phải nêu lý do hủy phiên bỏ phiếu.",
  },
  countedFromVotes: {
    en: "The counts of an electronic vote come from the votes themselves.",
    vi: "Kết quả bỏ phiếu điện tử được tính từ các phiếu đã bỏ, không nhập tay.",
  },
  noQuorum: {
    en: "{voted} of {voters} voted; {percent} % must.",
    vi: "Mới có {voted}/{voters} cử tri bỏ phiếu; phải đạt {percent}%.",
  },
  countNeeded: {
    en: "This number is needed.",
    vi: "Phải nhập số liệu này.",
  },
  passedNeeded: {
    en: "Where no counts are known, say whether it passed.",
    vi: "Khi không rõ số phiếu, phải ghi rõ có được thông qua hay không.",
  },
  countsDisagree: {
    en: "The counts do not add up: {most} at most.",
    vi: "Số liệu không khớp: nhiều nhất là {most}.",
  },
  negative: {
    en: "A count is not negative.",
    vi: "Số phiếu không được âm.",
  },
});
