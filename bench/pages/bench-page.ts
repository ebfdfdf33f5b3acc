/** A page of the app and what it costs at the very least: its own queries, answered as JSON by a bare server. */
export interface BenchPage {
  readonly name: string;
  /** Ids that take turns, so that no single row is always warm; $1 is the organisation. */
  readonly ids: string;
  /** Below /o/<organisation>. */
  readonly path: (id: string) => string;
  /** One row, one column `page`; $1 the organisation, $2 the id, $3 today. */
  readonly floor: string;
}
