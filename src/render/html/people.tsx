import type { CallsBlock, EmergencyBlock, LeadsBlock } from "#document/blocks.ts";
import { dialAddress } from "#document/dial.ts";
import { BlockHeading, OrBlank, PhoneNumber } from "./page-parts.tsx";

export function Leads({ block }: { block: LeadsBlock<string> }) {
  return (
    <ul className="leads">
      {block.leads.map(({ role, name, number, dial }, place) => (
        <li key={place}>
          <div>
            {role} <OrBlank words={name} />
          </div>
          <div className="large">
            <PhoneNumber number={number} dial={dial} />
          </div>
        </li>
      ))}
    </ul>
  );
}

export function Calls({ block }: { block: CallsBlock<string> }) {
  return (
    <>
      <BlockHeading heading={block.heading} />
      <ul className="calls">
        {block.calls.map(({ who, number, dial }, place) => (
          <li key={place}>
            <div>{who}</div>
            <div className="large">
              <PhoneNumber number={number} dial={dial} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

export function Emergency({ block }: { block: EmergencyBlock<string> }) {
  return (
    <div className="framed emergency">
      <p className="largest">
        <PhoneNumber number={block.number} dial={block.number && dialAddress(block.number)} />
      </p>
      <p>
        <strong>{block.words}</strong>
      </p>
      <p>
        {block.addressLabel}{" "}
        <strong>
          <OrBlank words={block.address} />
        </strong>
      </p>
      <p>{block.note}</p>
    </div>
  );
}
