import type { ReactNode } from "react";

interface CardProps {
  children: ReactNode;
  className?: string;
  as?: "div" | "section" | "article" | "li";
  /** Names the region where the card is a section. */
  labelledBy?: string;
}

/** Something one could pick up. Lists do not need one per row: put `CardBlock`s in a single card. */
export function Card({
  children,
  className = "",
  as: Tag = "div",
  labelledBy,
}: CardProps) {
  return (
    <Tag
      aria-labelledby={labelledBy}
      className={`card rounded-card border border-line bg-surface shadow-card ${className}`}
    >
      {children}
    </Tag>
  );
}

/** A part of a card; a line separates it from the one before. */
export function CardBlock({
  children,
  className = "",
}: {
  children: ReactNode;
  className?: string;
}) {
  return (
    <div
      className={`border-line px-4.5 py-4 not-first:border-t sm:px-6.5 sm:py-6 ${className}`}
    >
      {children}
    </div>
  );
}
