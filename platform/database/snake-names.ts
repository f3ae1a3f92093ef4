import { DefaultNamingStrategy, type NamingStrategyInterface } from "typeorm";

/** Columns are named in snake case: `validFrom` is `valid_from`. */
export class SnakeNames extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? propertyName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
