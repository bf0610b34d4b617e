import { Heading } from "../../parts/heading.js";

interface Props {
  readonly title: string;
  readonly columns: readonly [string, string];
  readonly rows: readonly (readonly [string, string])[];
}

/** A table of two columns under its own heading; it scrolls by itself on a narrow screen. */
export function FactTable({ title, columns, rows }: Props) {
  return (
    <section className="part">
      <Heading level={2}>{title}</Heading>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={title}>
        <table className="utrecht-table">
          <thead className="utrecht-table__header">
            <tr className="utrecht-table__row">
              {columns.map((column) => (
                <th key={column} scope="col" className="utrecht-table__header-cell">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="utrecht-table__body">
            {rows.map(([first, second]) => (
              <tr key={first} className="utrecht-table__row">
                <th scope="row" className="utrecht-table__cell">
                  {first}
                </th>
                <td className="utrecht-table__cell">{second}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
