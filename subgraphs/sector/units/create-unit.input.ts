import { Field, InputType } from "type-graphql";
import { InputToWriteType } from "../../mutations/write.input";
import { NewUnitInputType } from "./new-unit.input";

@InputType("CreateUnitInput", { description: "A new unit (thêm đơn vị)." })
export class CreateUnitInput extends InputToWriteType {
  @Field(() => NewUnitInputType, { description: "The unit (đơn vị)." })
  unit: NewUnitInputType;
}
