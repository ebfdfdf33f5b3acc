import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

/** What kind of thing it is, and its name, which leads to it. */
export function ItemHead({
  label,
  title,
  to,
  aside,
}: {
  label: string;
  title: string;
  to: string;
  aside?: ReactNode;
}) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4">
      <p className="label col-span-2 tabular-nums">{label}</p>
      <h2 className="mt-0.5 text-base">
        <Link to={to} className="underline-offset-3 hover:underline">
          {title}
        </Link>
      </h2>
      {aside}
    </div>
  );
}
