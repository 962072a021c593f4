import type {
  AmountsBlock,
  ChecksBlock,
  DoNotBlock,
  FramedBlock,
  IfItLastsBlock,
  LinesBlock,
  SayBlock,
  SentencesBlock,
  ShortCardsBlock,
  StepsBlock,
  WriteDownBlock,
} from "#document/blocks.ts";
import { BlockHeading, Blank, Box, ItemWords } from "./page-parts.tsx";

// lists are printed once and never change: a place in them is as good a key as any

export function Checks({ block }: { block: ChecksBlock<string> }) {
  return (
    <>
      <BlockHeading heading={block.heading} />
      <ul className="checks">
        {block.items.map((item, place) => (
          <li key={place}>
            <Box />
            <div>
              <ItemWords item={item} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

export function Steps({ block }: { block: StepsBlock<string> }) {
  return (
    <>
      <BlockHeading heading={block.heading} />
      <ol className={`steps ${block.size}`} start={block.from}>
        {block.items.map((item, place) => (
          <li key={place}>
            <ItemWords item={item} />
          </li>
        ))}
      </ol>
    </>
  );
}

export function Sentences({ block }: { block: SentencesBlock<string> }) {
  return (
    <>
      <BlockHeading heading={block.heading} />
      <p>{block.sentences.join(" ")}</p>
    </>
  );
}

export function Lines({ block }: { block: LinesBlock<string> }) {
  return (
    <>
      <BlockHeading heading={block.heading} />
      {block.lines.map((line, place) => (
        <p key={place} className="typed">
          {line}
        </p>
      ))}
    </>
  );
}

export function DoNot({ block }: { block: DoNotBlock<string> }) {
  return (
    <div className="do-not">
      <BlockHeading heading={block.heading} />
      <ul className={block.sign}>
        {block.items.map((item, place) => (
          <li key={place}>{item}</li>
        ))}
      </ul>
    </div>
  );
}

export function Say({ block }: { block: SayBlock<string> }) {
  return (
    <>
      <BlockHeading heading={block.heading} />
      {block.advice !== null && <p>{block.advice}</p>}
      {block.sayings.map(({ label, words }, place) => (
        <figure key={place} className="saying">
          {label !== null && <figcaption>{label}</figcaption>}
          <blockquote className="typed" lang={block.language}>
            {words}
          </blockquote>
        </figure>
      ))}
    </>
  );
}

export function WriteDown({ block }: { block: WriteDownBlock<string> }) {
  return (
    <>
      <BlockHeading heading={block.heading} />
      <ul className="fields">
        {block.fields.map(({ label, room }, place) => (
          <li key={place}>
            {label} {room !== "within" && <Blank />}
          </li>
        ))}
      </ul>
    </>
  );
}

export function IfItLasts({ block }: { block: IfItLastsBlock<string> }) {
  return (
    <>
      <BlockHeading heading={block.heading} />
      {block.stages.map(({ after, items }, place) => (
        <div key={place} className="stage">
          {after !== null && <h4>{after}</h4>}
          <ul>
            {items.map((item, each) => (
              <li key={each}>{item}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

export function Framed({ block }: { block: FramedBlock<string> }) {
  return (
    <div className="framed">
      {block.strong.map((line, place) => (
        <p key={place}>
          <strong>{line}</strong>
        </p>
      ))}
      {block.lines.map((line, place) => (
        <p key={place}>{line}</p>
      ))}
    </div>
  );
}

export function ShortCards({ block }: { block: ShortCardsBlock<string> }) {
  return (
    <>
      <BlockHeading heading={block.heading} />
      {block.cards.map(({ name, steps }, place) => (
        <div key={place} className="stage">
          <h4>{name}</h4>
          <ol>
            {steps.map((step, each) => (
              <li key={each}>{step}</li>
            ))}
          </ol>
        </div>
      ))}
    </>
  );
}

export function Amounts({ block }: { block: AmountsBlock<string> }) {
  return (
    <>
      <BlockHeading heading={block.heading} />
      <dl className="amounts">
        {block.rows.map(({ label, amount }, place) => (
          <div key={place}>
            <dt>{label}</dt>
            <dd>{amount}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
