import { Directive, Field, ID, ObjectType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/date-scalar";
import { TaskKind } from "./task.enums";

@Directive("@shareable")
@ObjectType("Task", { description: "Something that waits for whoever asks (việc cần làm)." })
export class TaskType {
  @Field(() => TaskKind, { description: "What is to be done (loại việc)." })
  kind: string;

  @Field(() => String, { description: "What it is, in Vietnamese (nội dung việc)." })
  message: string;

  @Field(() => String, { description: "What it is, in English (nội dung bằng tiếng Anh)." })
  englishMessage: string;

  @Field(() => ID, { description: "The id of the record that it is about (bản ghi liên quan)." })
  recordId: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day since which it waits (chờ từ ngày); null when not known.",
  })
  since: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The last day for it (hạn chót); null where none is set.",
  })
  dueOn: string | null;
}
