import type { EntityManager } from "typeorm";

/** Rows that follow from records and are kept beside them; they can be made anew at any time. */
export interface ReadModel {
  readonly name: string;
  /** Where it is not what the records say, each in a few words. */
  differences(manager: EntityManager): Promise<readonly string[]>;
  rewrite(manager: EntityManager): Promise<void>;
}
