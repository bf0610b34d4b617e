import { useEffect, useRef, type ReactNode } from "react";

interface Props {
  readonly level: 1 | 2 | 3 | 4;
  readonly id?: string;
  readonly className?: string;
  /** Moves the focus here when the heading appears, so that a screen reader starts at the new part. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
}

export function Heading({ level, takesFocus = false, className = "", id, children }: Props) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) ref.current?.focus();
  }, [takesFocus]);
  const Tag = `h${level}` as const;
  return (
    <Tag
      ref={ref}
      className={`nl-heading nl-heading--level-${level} ${className}`}
      {...(id === undefined ? {} : { id })}
      {...(takesFocus ? { tabIndex: -1 } : {})}
    >
      {children}
    </Tag>
  );
}
