/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   browsers forget the roles of a table whose display is changed, so they are said outright */
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./data-table.module.css";

export interface Column<Row> {
  key: string;
  heading: string;
  cell: (row: Row) => ReactNode;
  /** figures stand at the end of their column */
  isFigure?: boolean;
}

interface DataTableProps<Row> {
  caption: ReactNode;
  /** a heading above says the same as the caption: only listeners get it */
  captionIsHeading?: boolean;
  columns: readonly [Column<Row>, ...Column<Row>[]];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
}

/**
 * Facts in rows. The first column names the row. In a narrow place every row becomes a small stack that repeats
 * the headings.
 */
export function DataTable<Row>({
  caption,
  captionIsHeading = false,
  columns,
  rows,
  keyOf,
}: DataTableProps<Row>) {
  const [first, ...others] = columns;
  return (
    <table className={styles.table} role="table">
      <caption className={captionIsHeading ? styles.unseen : styles.caption}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              className={classNames(column.isFigure && styles.figure)}
            >
              {column.heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={keyOf(row)} role="row">
            <th role="rowheader" scope="row">
              {first.cell(row)}
            </th>
            {others.map((column) => (
              <td
                key={column.key}
                role="cell"
                data-heading={column.heading}
                className={classNames(column.isFigure && styles.figure)}
              >
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
