import { useParams } from "@remix-run/react";

/** The address of a page inside an organisation: `orgPath("acme", "metrics", id)` is `/o/acme/metrics/<id>`. */
export function orgPath(slug: string, ...segments: readonly string[]): string {
  return `/o/${[slug, ...segments].map(encodeURIComponent).join("/")}`;
}

/** `orgPath` of the organisation that the current address names. */
export function useOrgPath(): (...segments: readonly string[]) => string {
  const { org = "" } = useParams();
  return (...segments) => orgPath(org, ...segments);
}
