import {
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
} from "react";
import { pathThrough } from "./map-graph";
import { neighbourOf } from "./map-neighbour";
import type { MapLayout, PlacedNode } from "./map-layout";

export interface NodeHandlers {
  onPointerDown: (event: PointerEvent) => void;
  onPointerEnter: (event: PointerEvent) => void;
  onPointerLeave: (event: PointerEvent) => void;
  onFocus: () => void;
  onBlur: () => void;
  onClick: (event: MouseEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Which node is traced, the path through it, and what each node listens to. */
export function useTrace(layout: MapLayout): {
  traced: string | null;
  path: ReadonlySet<string> | null;
  handlers: (entry: PlacedNode) => NodeHandlers;
  letGo: () => void;
} {
  const [traced, setTraced] = useState<string | null>(null);
  // What was traced when a finger came down: the second touch of a node follows its link.
  const touched = useRef<string | null>(null);
  const byTouch = useRef(false);
  const letGo = () => setTraced(null);
  const handlers = (entry: PlacedNode): NodeHandlers => {
    const { id } = entry.node;
    return {
      onPointerDown: ({ pointerType }) => {
        byTouch.current = pointerType !== "mouse";
        touched.current = traced;
      },
      onPointerEnter: ({ pointerType }) => {
        if (pointerType === "mouse") setTraced(id);
      },
      onPointerLeave: ({ pointerType }) => {
        if (pointerType === "mouse") letGo();
      },
      onFocus: () => setTraced(id),
      onBlur: letGo,
      onClick: (event) => {
        event.stopPropagation();
        if (!byTouch.current || touched.current === id) return;
        byTouch.current = false;
        event.preventDefault();
        setTraced(id);
      },
      onKeyDown: (event) => {
        if (event.key === "Escape") return letGo();
        const to = neighbourOf(entry, event.key, layout);
        if (!to) return;
        event.preventDefault();
        focusNode(event.currentTarget, to);
      },
    };
  };
  const path = traced === null ? null : pathThrough(traced, layout.threads);
  return { traced, path, handlers, letGo };
}

function focusNode(from: Element, id: string): void {
  const nodes =
    from.parentElement?.querySelectorAll<HTMLElement>("[data-node]");
  [...(nodes ?? [])].find(({ dataset }) => dataset.node === id)?.focus();
}
