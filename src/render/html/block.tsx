import type { Block } from "#document/blocks.ts";
import {
  Amounts,
  Checks,
  DoNot,
  Framed,
  IfItLasts,
  Lines,
  Say,
  Sentences,
  ShortCards,
  Steps,
  WriteDown,
} from "./lists.tsx";
import { Calls, Emergency, Leads } from "./people.tsx";
import { CallTable, CardIndex, Causes, Finder, PlainTable } from "./tables.tsx";

/** A block of the document on the page that scrolls; nothing for one that is only room to write. */
export function PageBlock({ block }: { block: Block<string> }) {
  switch (block.kind) {
    case "leads":
      return <Leads block={block} />;
    case "finder":
      return <Finder block={block} />;
    case "card-index":
      return <CardIndex block={block} />;
    case "checks":
      return <Checks block={block} />;
    case "steps":
      return <Steps block={block} />;
    case "sentences":
      return <Sentences block={block} />;
    case "lines":
      return <Lines block={block} />;
    case "do-not":
      return <DoNot block={block} />;
    case "calls":
      return <Calls block={block} />;
    case "say":
      return <Say block={block} />;
    case "write-down":
      return <WriteDown block={block} />;
    case "if-it-lasts":
      return <IfItLasts block={block} />;
    case "ruled":
    case "scan":
    case "door-sign":
    case "form":
    case "wallet-cards":
      return null;
    case "framed":
      return <Framed block={block} />;
    case "emergency":
      return <Emergency block={block} />;
    case "call-table":
      return <CallTable block={block} />;
    case "table":
      return <PlainTable block={block} />;
    case "side-by-side":
      return (
        <div className="columns">
          <div>
            <PageBlock block={block.left} />
          </div>
          <div>
            <PageBlock block={block.right} />
          </div>
        </div>
      );
    case "causes":
      return <Causes block={block} />;
    case "short-cards":
      return <ShortCards block={block} />;
  }
  return <Amounts block={block} />;
}
