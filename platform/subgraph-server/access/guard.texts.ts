import { catalogue } from "../../languages/catalogue";

export const texts = catalogue({
  forRoles: {
    en: "{place} of {of} is for these roles only, held where the record lies: {roles}.",
    vi: "{place} của {of} chỉ dành cho các vai trò sau, trong phạm vi có bản ghi: {roles}.",
  },
  forRolesOfKnown: {
    en: "{place} of {of} is for these roles only, held where the record lies: {roles}. Send a token of somebody who holds one.",
    vi: "{place} của {of} chỉ dành cho các vai trò sau, trong phạm vi có bản ghi: {roles}. Hãy gửi mã truy cập (token) của người giữ một trong các vai trò đó.",
  },
});
