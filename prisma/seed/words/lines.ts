/** What customers write, by how they feel. */
export interface Lines {
  readonly unhappy: readonly string[];
  readonly mixed: readonly string[];
  readonly happy: readonly string[];
}
