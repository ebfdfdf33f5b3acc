import type { MetaFunction } from "@remix-run/node";
import { Styleguide } from "~/components/ui/styleguide";
import { notFound } from "~/http/respond.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = { i18n: ["chart"] } satisfies I18nHandle;

export const meta: MetaFunction = () => [{ title: "Essai" }];

/** For those who build Essai: not there in production. */
export function loader() {
  if (process.env.NODE_ENV === "production") throw notFound();
  return null;
}

export default function StyleguidePage() {
  return (
    <main className="mx-auto max-w-page px-4.5 py-8">
      <Styleguide />
    </main>
  );
}
