interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const LONGEST = 200;

/** Text that can be changed where it stands. On paper its twin is printed, so that no line is cut off. */
export function EditableText({ label, value, onChange }: Props) {
  return (
    <span className="editable">
      <textarea
        className="editable-field no-print"
        aria-label={label}
        rows={1}
        maxLength={LONGEST}
        value={value}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => onChange(target.value.replaceAll("\n", " "))}
      />
      <span className="editable-twin">{value}</span>
    </span>
  );
}
