/** Three ways from one point: the sign of the product. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <rect width="32" height="32" rx="8" className="mark-ground" />
      <g className="mark-ways">
        <path d="M8 16h4c5 0 5-7 12-7" />
        <path d="M12 16h12" />
        <path d="M12 16c5 0 5 7 12 7" />
      </g>
      <circle cx="8" cy="16" r="3" className="mark-point" />
    </svg>
  );
}
