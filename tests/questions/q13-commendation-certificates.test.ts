import { answerOf } from "./answer-of";
import { found } from "./found";

interface Certificate {
  id: string;
  sector: string;
  recipientKind: string;
  recipientName: string;
  recipientPosition: string | null;
  authority: string;
  conferredOn: string;
  reason: string;
  status: string;
  decision: { number: string | null } | null;
  recipient: { code?: string; name?: string; fullName?: string };
  sources: { document: { code: string } }[];
}
interface Answer {
  awards: { totalCount: number; nodes: Certificate[] };
}

const file = "q13-commendation-certificates.graphql";

describe("Q13: the commendation certificates of 2020", () => {
  let certificates: Certificate[];

  beforeAll(async () => {
    const { awards } = await answerOf<Answer>(file);
    expect(awards.totalCount).toBe(3);
    certificates = awards.nodes;
  });

  it("went to one department and two persons, with the posts that they held or had held", () => {
    const recipients = certificates.map(({ id, recipientKind, recipientName, recipientPosition }) => ({
      id,
      recipientKind,
      recipientName,
      recipientPosition,
    }));
    expect(recipients.sort((left, right) => left.id.localeCompare(right.id))).toEqual([
      {
        id: "Award:a01",
        recipientKind: "COLLECTIVE",
        recipientName: "Vụ Nghiệp vụ 1",
        recipientPosition: null,
      },
      {
        id: "Award:a02",
        recipientKind: "INDIVIDUAL",
        recipientName: "Nguyễn Thị Thu Hà",
        recipientPosition: "Phó Vụ trưởng Vụ Nghiệp vụ 1",
      },
      {
        id: "Award:a03",
        recipientKind: "INDIVIDUAL",
        recipientName: "Lê Thị Kim Dung",
        recipientPosition: "nguyên Vụ trưởng Vụ Nghiệp vụ 1",
      },
    ]);
  });

  it("were given by the Director General for exemplars at the grassroots, on 29 May 2020", () => {
    for (const certificate of certificates) {
      expect(certificate).toMatchObject({ sector: "JUSTICE", status: "GRANTED", conferredOn: "2020-05-29" });
      expect(certificate.authority).toContain("Tổng cục trưởng");
      expect(certificate.reason).toMatch(/điển hình tiên tiến cấp cơ sở giai đoạn 2015-2020/iu);
      expect(certificate.sources.map((source) => source.document.code)).toEqual(["S0"]);
    }
  });

  it("have no decision number that an article cites", () => {
    for (const certificate of certificates) expect(certificate.decision?.number ?? null).toBeNull();
  });

  it("lead to the unit and the persons as they are on record", () => {
    expect(found(certificates, "id", "Award:a01").recipient).toMatchObject({ code: "moj-gdcje-prof1" });
    expect(found(certificates, "id", "Award:a02").recipient).toMatchObject({ fullName: "Nguyễn Thị Thu Hà" });
    expect(found(certificates, "id", "Award:a03").recipient).toMatchObject({ fullName: "Lê Thị Kim Dung" });
  });

  it("are the only ones: another year has none", async () => {
    const { awards } = await answerOf<Answer>(file, { year: 2021 });
    expect(awards).toMatchObject({ totalCount: 0, nodes: [] });
  });
});
