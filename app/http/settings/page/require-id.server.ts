import { isUuid } from "~/data/org.server";
import { notFound } from "../../respond.server";

/** The id an address names; 404 for what is no id. */
export function requireId(param: string | undefined): string {
  if (!isUuid(param)) throw notFound();
  return param.toLowerCase();
}
