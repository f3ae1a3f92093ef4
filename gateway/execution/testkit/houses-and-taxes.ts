import {
  Arg,
  Directive,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  InterfaceType,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { describedEnum } from "../../../platform/graphql/described-enum";
import {
  buildFederatedSchema,
  type SubgraphSchema,
} from "../../../platform/subgraph-server/build-subgraph-schema";

const Use = describedEnum(
  "Use",
  "What a house is for.",
  { LIVING: "People live in it.", TRADE: "It is a shop." },
  { ofEnum: ['@tag(name: "public")'], ofValues: { TRADE: ['@tag(name: "trade")'] } },
);

@Directive('@key(fields: "id")')
@InterfaceType("Building", { description: "What was built." })
abstract class Building {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => String, { description: "What it is called." })
  name!: string;
}

@Directive('@key(fields: "id")')
@Directive('@tag(name: "public")')
@ObjectType("House", { implements: Building, description: "A house." })
class House extends Building {
  @Directive("@shareable")
  @Field(() => String, { description: "What it is called." })
  declare name: string;

  @Directive('@tag(name: "money")')
  @Directive("@measured(in: MILLIONS)")
  @Field(() => Int, { description: "What it is worth." })
  value!: number;

  @Field(() => String, { description: "Where it stands." })
  street!: string;

  @Field(() => Use, { description: "What it is for." })
  use!: string;

  @Directive("@inaccessible")
  @Field(() => String, { description: "Whose it is." })
  owner!: string;
}

@InputType("HouseFilter", { description: "Which houses." })
class HouseFilter {
  @Directive('@tag(name: "search")')
  @Field(() => String, { nullable: true, description: "Its name." })
  name?: string;
}

const houses = [
  { id: "h1", name: "Nhà Rồng", value: 900, street: "old", use: "TRADE", owner: "An" },
  { id: "h2", name: "Nhà Lớn", value: 400, street: "old", use: "LIVING", owner: "Bình" },
];
function houseOf({ id }: { id: string }) {
  if (id === "broken") throw new Error("no answer from registry.internal");
  return houses.find((house) => house.id === id) ?? null;
}

@Resolver()
class HouseRoots {
  @Query(() => [House], { description: "All houses." })
  houses(
    @Directive('@tag(name: "search")')
    @Arg("filter", () => HouseFilter, { nullable: true, description: "Which." })
    filter?: HouseFilter,
  ) {
    return houses.filter(({ name }) => filter?.name === undefined || name === filter.name);
  }

  @Query(() => [Building], { description: "All that was built." })
  buildings() {
    return houses;
  }
}

/** Who knows the houses. */
export function housesSubgraph(): SubgraphSchema {
  return buildFederatedSchema({
    resolvers: [HouseRoots],
    types: [House],
    typeNameOf: () => "House",
    references: { House: houseOf, Building: houseOf },
    listSizes: { "[House]": 10, "[Building]": 10 },
    inputReferences: {},
    directives: [
      {
        url: "https://specs.houses.example/measures/v1.0",
        definitions: `directive @measured(in: Measure!) on FIELD_DEFINITION

enum Measure { MILLIONS METRES }`,
      },
    ],
  });
}

@Directive('@key(fields: "id")')
@ObjectType("House", { description: "A house, as the tax office knows it." })
class TaxedHouse {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Directive("@external")
  @Field(() => String, { description: "What it is called." })
  name!: string;

  @Directive("@external")
  @Field(() => Int, { description: "What it is worth." })
  value!: number;

  @Directive('@override(from: "houses")')
  @Field(() => String, { description: "Where it stands." })
  street!: string;

  @Directive('@requires(fields: "value")')
  @Field(() => Int, { description: "What is to be paid for it." })
  tax!: number;
}

interface TaxRow {
  readonly id: string;
  readonly street: string;
  readonly rate: number;
}

/** Rows that loaders would give to others too. */
const taxRows: readonly TaxRow[] = [
  Object.freeze({ id: "h1", street: "Lê Lợi", rate: 10 }),
  Object.freeze({ id: "h2", street: "Nguyễn Huệ", rate: 5 }),
];
const rowOf = async ({ id }: { id: string }) => taxRows.find((row) => row.id === id) ?? null;

@Resolver(() => TaxedHouse)
class TaxResolver {
  @FieldResolver(() => Int)
  tax(@Root() { value, rate }: TaxRow & Pick<TaxedHouse, "value">) {
    return (value * rate) / 100;
  }

  @Directive('@provides(fields: "name")')
  @Query(() => TaxedHouse, { nullable: true, description: "The house of which most is paid." })
  mostTaxed() {
    return { ...taxRows[0], name: "as the tax office writes it" };
  }
}

/** Who taxes them. */
export function taxesSubgraph(): SubgraphSchema {
  return buildFederatedSchema({
    resolvers: [TaxResolver],
    types: [TaxedHouse],
    typeNameOf: () => "House",
    references: { House: rowOf },
    listSizes: {},
    inputReferences: {},
  });
}

@Directive("@interfaceObject")
@Directive('@key(fields: "id")')
@ObjectType("Building", { description: "Any building, as an inspector knows it." })
class InspectedBuilding {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => Int, { description: "How many faults were found." })
  faults!: number;
}

const inspected = [
  { id: "h1", faults: 3 },
  { id: "h2", faults: 0 },
];

@Resolver()
class InspectionRoots {
  @Query(() => InspectedBuilding, { nullable: true, description: "The building that was inspected last." })
  lastInspected() {
    return inspected[1];
  }
}

/** Who inspects whatever was built. */
export function inspectionsSubgraph(): SubgraphSchema {
  return buildFederatedSchema({
    resolvers: [InspectionRoots],
    types: [InspectedBuilding],
    typeNameOf: () => "Building",
    references: { Building: ({ id }: { id: string }) => inspected.find((one) => one.id === id) ?? null },
    listSizes: {},
    inputReferences: {},
  });
}
