import { Field, Int, ObjectType } from "type-graphql";

@ObjectType("FunnelRow", {
  description:
    "How many aimed at a title, were put forward for it and were given it in a season (từ đăng ký đến khen thưởng).",
})
export class FunnelRowType {
  @Field(() => Int, { description: "Registrations on record." })
  registrations: number;

  @Field(() => Int, { description: "Nominations on record, whatever became of them." })
  nominations: number;

  @Field(() => Int, { description: "Awards on record that stand." })
  awards: number;
}
