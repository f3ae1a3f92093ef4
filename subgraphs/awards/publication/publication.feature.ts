import { feature } from "../../../platform/subgraph-server/feature";
import { NoticeEntryRow } from "./notice-entry.entity";
import { PublicCommentRow } from "./public-comment.entity";
import { PublicNoticeRow } from "./public-notice.entity";
import { PublicationRuleRow } from "./publication-rule.entity";
import { publicationLoaders } from "./publication.loaders";
import {
  noticeEntryRecords,
  publicationRuleRecords,
  publicCommentRecords,
  publicNoticeRecords,
} from "./publication.records";
import { PublicationStore } from "./publication.store";

export const publicationFeature = feature({
  name: "publication",
  entities: [PublicationRuleRow, PublicNoticeRow, NoticeEntryRow, PublicCommentRow],
  kinds: [publicationRuleRecords, publicNoticeRecords, noticeEntryRecords, publicCommentRecords],
  stores: { publication: PublicationStore },
  loaders: { publication: publicationLoaders },
  nodes: { PublicNotice: (code, { publication }) => publication.noticeByCode.load(code) },
  resolvers: () => [require("./notice.resolver")],
});
