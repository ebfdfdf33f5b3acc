import { Link, type LinkProps } from "@remix-run/react";
import type { ButtonHTMLAttributes, ReactNode } from "react";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

interface Look {
  variant?: ButtonVariant;
  /** Fills its container, as in a row of answers on a phone. */
  wide?: boolean;
  children: ReactNode;
}

const BASE =
  "target inline-flex items-center justify-center gap-2 rounded-control border px-3.5 py-2 text-sm font-semibold whitespace-nowrap transition-colors duration-100 disabled:cursor-not-allowed disabled:opacity-55 [&_svg]:size-4 [&_svg]:shrink-0";

const VARIANT: Record<ButtonVariant, string> = {
  primary: "border-accent bg-accent text-accent-ink hover:brightness-110",
  secondary: "border-line-2 bg-surface text-ink hover:border-edge",
  quiet:
    "border-transparent bg-transparent text-ink-2 hover:bg-sunken hover:text-ink",
  danger: "border-danger bg-surface text-danger hover:bg-danger-soft",
};

function look({
  variant = "secondary",
  wide = false,
}: Omit<Look, "children">): string {
  return `${BASE} ${VARIANT[variant]} ${wide ? "w-full" : ""}`;
}

/** A native button. It submits its form unless `type="button"`. */
export function Button({
  variant,
  wide,
  className = "",
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button
      type="submit"
      {...rest}
      className={`${look({ variant, wide })} ${className}`}
    />
  );
}

/** A link that leads to the next step and looks like the act it is. */
export function ButtonLink({
  variant,
  wide,
  className = "",
  children,
  ...rest
}: Look & LinkProps) {
  return (
    <Link {...rest} className={`${look({ variant, wide })} ${className}`}>
      {children}
    </Link>
  );
}
