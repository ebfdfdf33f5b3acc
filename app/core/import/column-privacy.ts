/** What was done to a column about people, as an import keeps it. */
export interface ColumnDone {
  readonly column: string;
  /** What it was declared as. */
  readonly found: "personal" | "respondent";
  readonly done: "dropped" | "pseudonymised";
}

/** The columns of a mapping that are about people; the others are not named. */
export function columnPrivacy(
  columns: readonly { readonly name: string; readonly role: string }[],
): ColumnDone[] {
  return columns.flatMap(({ name: column, role }): ColumnDone[] => {
    if (role === "personal") return [{ column, found: role, done: "dropped" }];
    return role === "respondent"
      ? [{ column, found: role, done: "pseudonymised" }]
      : [];
  });
}
