/** A change as it comes over the wire (`Change` of data/change.server.ts). */
export interface ShownChange {
  id: string;
  action: "created" | "updated" | "archived" | "restored" | "removed" | "moved";
  before: Readonly<Record<string, unknown>> | null;
  after: Readonly<Record<string, unknown>> | null;
  by: string;
  at: Date | string;
}
