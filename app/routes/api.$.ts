import { refuseApi } from "~/http/api/api-response.server";

/** No address of the API: a program is told so in JSON, not by a page. */
export function loader() {
  return refuseApi("not-found");
}

export function action() {
  return refuseApi("not-found");
}
