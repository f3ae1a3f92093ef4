import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  oneRegistrant: {
    en: "exactly one of registrant_unit and registrant_person is given",
    vi: 'ghi đúng một trong hai: "Đơn vị đăng ký" hoặc "Cá nhân đăng ký"',
  },
});
