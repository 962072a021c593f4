/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   a table shown as blocks is no table to a screen reader unless it says so */
import type { ReactNode } from "react";
import type {
  CallColumn,
  CallTableBlock,
  CardIndexBlock,
  CausesBlock,
  FinderBlock,
  FinderRow,
  Heading,
  TableBlock,
} from "#document/blocks.ts";
import { Aside, Box, ItemWords, LinkTo, OrBlank, PhoneNumber } from "./page-parts.tsx";

interface TableProps {
  heading: Heading<string>;
  /** the part's own title says it already: for those who hear the page, and cannot see that */
  isHeadingHeard?: boolean;
  name: string;
  heads: readonly string[];
  rows: readonly (readonly ReactNode[])[];
}

/**
 * A table, the first cell of a row its head. On a narrow screen each row is a block of its own; the roles say that it is
 * still a table, which browsers forget of one that is shown as blocks.
 */
function Table({ heading, isHeadingHeard = false, name, heads, rows }: TableProps) {
  return (
    <>
      {!isHeadingHeard && (
        <h3>
          {heading.text}
          <Aside heading={heading} />
        </h3>
      )}
      <table role="table" className={name}>
        <caption className="heard">{heading.text}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {heads.map((head, place) => (
              <th key={place} role="columnheader" scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(([first, ...others], place) => (
            <tr key={place} role="row">
              <th role="rowheader" scope="row">
                {first}
              </th>
              {others.map((cell, each) => (
                <td key={each} role="cell" data-head={heads[each + 1]}>
                  <div>{cell}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

export function Finder({ block: { heading, heads, rows } }: { block: FinderBlock<string> }) {
  return (
    <Table
      name="finder"
      heading={heading}
      heads={[heads.see, heads.card]}
      rows={rows.map((row) => [
        row.first ? <strong key="see">{row.see}</strong> : row.see,
        <FinderAnswer key="card" row={row} />,
      ])}
    />
  );
}

function FinderAnswer({ row: { card, answer, leaf, first } }: { row: FinderRow<string> }) {
  const words = card === null ? answer : `${card} ${answer}`;
  if (first) return <strong>{words}</strong>;
  return <LinkTo to={leaf === null ? null : { leaf }}>{words}</LinkTo>;
}

export function CardIndex({ block: { heading, rows } }: { block: CardIndexBlock<string> }) {
  return (
    <>
      <h3>
        {heading.text}
        <Aside heading={heading} />
      </h3>
      <ul className="index">
        {rows.map(({ card, name, leaf }) => (
          <li key={leaf}>
            <LinkTo to={{ leaf }}>
              {card} {name}
            </LinkTo>
          </li>
        ))}
      </ul>
    </>
  );
}

const callColumns = ["number", "second", "account", "hours", "checked"] as const satisfies CallColumn[];

export function CallTable({ block: { heading, heads, rows } }: { block: CallTableBlock<string> }) {
  return (
    <Table
      name="call-table"
      heading={heading}
      isHeadingHeard
      heads={[heads.who, ...callColumns.map((column) => heads[column])]}
      rows={rows.map((row) => [
        <div key="who">
          {row.order} {row.role}
          {row.name !== null && <div className="name">{row.name}</div>}
        </div>,
        ...callColumns.map((column) =>
          column === "number" ? (
            <PhoneNumber key={column} number={row.number} dial={row.dial} />
          ) : (
            <OrBlank key={column} words={row[column]} />
          ),
        ),
      ])}
    />
  );
}

export function PlainTable({ block: { heading, heads, rows } }: { block: TableBlock<string> }) {
  return (
    <Table
      name="plain"
      heading={heading}
      heads={heads}
      rows={rows.map((cells) => cells.map((cell, place) => <OrBlank key={place} words={cell} />))}
    />
  );
}

export function Causes({ block: { heading, beside, causes } }: { block: CausesBlock<string> }) {
  return (
    <Table
      name="causes"
      heading={heading}
      heads={[heading.text, beside.text]}
      rows={causes.map(({ cause, card, leaf, together, lines }) => [
        <ul key="together" className="checks">
          {together.map((item, place) => (
            <li key={place}>
              <Box />
              <div>
                <ItemWords item={item} />
              </div>
            </li>
          ))}
        </ul>,
        <div key="cause">
          <p>
            <LinkTo to={leaf === null ? null : { leaf }}>
              <strong>
                {card} {cause}
              </strong>
            </LinkTo>
          </p>
          {lines.map((line, place) => (
            <p key={place}>{line}</p>
          ))}
        </div>,
      ])}
    />
  );
}
