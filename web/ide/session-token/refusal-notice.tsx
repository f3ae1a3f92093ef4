import { BothLanguages } from "../both-languages";
import type { Refusal } from "./refusal";
import { tokenFormOpen } from "./token-form-open";

/** The sentence beside an answer that lacks something for want of a token, with the way to enter one. */
export function RefusalNotice({ refusal }: { refusal: Refusal }) {
  return (
    <p className="refusal">
      <Sentence refusal={refusal} />{" "}
      <button type="button" onClick={() => tokenFormOpen.set(true)}>
        <BothLanguages vi="Nhập mã ·" en="Enter a token" />
      </button>
    </p>
  );
}

function Sentence({ refusal }: { refusal: Refusal }) {
  switch (refusal.code) {
    case "UNAUTHENTICATED":
      return <BothLanguages vi="Phần bị từ chối cần mã truy cập." en="What was refused needs a token." />;
    case "INVALID_TOKEN":
      return (
        <BothLanguages
          vi="Mã truy cập không được chấp nhận: sai, hết hạn hay không dành cho đồ thị này."
          en="The token is not taken: it is wrong, has expired, or is not for this graph."
        />
      );
    case "FORBIDDEN": {
      const roles = refusal.allowed.join(", ");
      return (
        <BothLanguages
          vi={`Mã đang dùng không có vai trò cần thiết${roles && ` (một trong: ${roles})`}.`}
          en={`The token in use does not hold a role that is needed${roles && ` (one of: ${roles})`}.`}
        />
      );
    }
  }
}
