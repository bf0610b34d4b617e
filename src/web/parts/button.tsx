import type { ButtonHTMLAttributes } from "react";

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: "primary" | "secondary" | "subtle";
}

/** A button of the design system. Never a submit button unless it says so. */
export function Button({ look = "secondary", type = "button", className = "", ...rest }: Props) {
  return <button type={type} className={`nl-button nl-button--${look} ${className}`} {...rest} />;
}
