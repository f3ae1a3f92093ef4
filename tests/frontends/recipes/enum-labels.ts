interface EnumLabels {
  readonly name: string;
  readonly values: readonly {
    readonly value: string;
    readonly vietnamese: string;
    readonly english: string;
  }[];
}

/** How the values of each enum are shown, by `AwardLevel.STATE`. Asked by GET: a browser keeps the answer by its tag. */
export async function enumLabels(
  url: string,
): Promise<ReadonlyMap<string, { vietnamese: string; english: string }>> {
  const query = "{ enumLabels { name values { value vietnamese english } } }";
  const response = await fetch(`${url}?${new URLSearchParams({ query }).toString()}`, {
    headers: { "apollo-require-preflight": "true", accept: "application/graphql-response+json" },
  });
  const { data } = (await response.json()) as { data: { enumLabels: readonly EnumLabels[] } };
  return new Map(
    data.enumLabels.flatMap(({ name, values }) => values.map((label) => [`${name}.${label.value}`, label])),
  );
}
