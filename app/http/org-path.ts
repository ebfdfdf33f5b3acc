/** The address of a page inside an organisation: `orgPath("acme", "metrics", id)` is `/o/acme/metrics/<id>`. */
export function orgPath(slug: string, ...segments: readonly string[]): string {
  return ["/o", slug, ...segments].map((segment, index) => (index === 0 ? segment : encodeURIComponent(segment))).join("/");
}
