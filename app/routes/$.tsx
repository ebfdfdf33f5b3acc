import { ErrorPage } from "~/components/document/error-page";
import { notFound } from "~/http/respond.server";

/** Every address that no other route answers. */
export function loader(): never {
  throw notFound();
}

export default function Nowhere() {
  return <ErrorPage status={404} />;
}
