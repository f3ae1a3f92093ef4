import { Field, ID, InterfaceType } from "type-graphql";

@InterfaceType("Node", {
  autoRegisterImplementations: false,
  description: "A record that has an id of its own in the graph (bản ghi).",
})
export abstract class NodeInterface {
  @Field(() => ID, {
    description: "The record's id: its type's name, a colon and its code. Treat it as opaque.",
  })
  id: string;
}
