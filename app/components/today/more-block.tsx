import { Link } from "@remix-run/react";
import { CardBlock } from "~/components/ui/card";

/** The way to the rest of a kind, in one line: Today shows what two minutes are enough for. */
export function MoreBlock({ to, children }: { to: string; children: string }) {
  return (
    <CardBlock className="py-2.5 text-sm sm:py-2.5">
      <Link to={to} className="link target inline-flex items-center">
        {children}
      </Link>
    </CardBlock>
  );
}
