import { playbookOf } from "#content/playbook-of.ts";
import type { Playbook } from "#content/playbook.ts";
import type { DependencyFigures, Figures } from "#cost/figures.ts";
import type { Contact } from "#plan/contact.ts";
import type { Dependency } from "#plan/dependency.ts";
import { notWorkedOut } from "#plan/not-worked-out.ts";
import type { Plan } from "#plan/plan.ts";
import { salesAreUnknown } from "#plan/weekly-sales.ts";
import type { PaperContent } from "./paper-content.ts";
import type { PaperOptions } from "./paper-options.ts";
import { forTheWall, nothingLeftOut, type LeftOut } from "./private-parts.ts";
import type { LeafId } from "./phrase.ts";
import type { SecondLanguage } from "./second-language.ts";
import { cardSheet, costliestFirst, type SheetId } from "./sheets.ts";

/** A dependency with everything its card is made of. */
export interface Thing {
  dependency: Dependency;
  figures: DependencyFigures;
  playbook: Playbook;
  /** false: nobody has said what stops with it, and no amount of it is printed */
  isWorkedOut: boolean;
}

/** A thing whose card is printed: its number, from 1 for the costliest, and its leaf. */
export interface Card extends Thing {
  number: number;
  leaf: LeafId;
}

/** What every chapter is made from. */
export interface PaperContext {
  /** the plan as this copy may show it: on a wall copy what is private is gone from it */
  plan: Plan;
  /** the plan with everything in it: to count what is blank, never to print from */
  whole: Plan;
  /** what this copy leaves out, and says where to find */
  leftOut: LeftOut;
  figures: Figures;
  content: PaperContent;
  /** every thing of the plan, costliest first, those that are not worked out yet last */
  things: Thing[];
  /** those whose card is printed, in order of their numbers */
  cards: Card[];
  sheets: ReadonlySet<SheetId>;
  options: PaperOptions;
  /** the version this print will be, and its day ("YYYY-MM-DD") */
  print: { version: number; day: string };
  second: SecondLanguage | null;
  /** sales were skipped: every amount is for 1,000 of weekly sales */
  perThousand: boolean;
  contacts: ReadonlyMap<string, Contact>;
}

export function paperContext({
  plan: whole,
  figures,
  content,
  sheets,
  options,
  second,
  print,
}: Pick<PaperContext, "plan" | "figures" | "content" | "options" | "second" | "print"> & {
  sheets: readonly SheetId[];
}): PaperContext {
  const { plan, leftOut } =
    options.copy === "wall" ? forTheWall(whole) : { plan: whole, leftOut: nothingLeftOut };
  const ticked = new Set(sheets);
  const dependencies = new Map(plan.dependencies.map((dependency) => [dependency.id, dependency]));
  const figuresOf = new Map(figures.dependencies.map((each) => [each.id, each]));
  const open = notWorkedOut(plan);
  const things = costliestFirst(plan, figures).flatMap((id): Thing[] => {
    const dependency = dependencies.get(id);
    const own = figuresOf.get(id);
    return dependency && own
      ? [
          {
            dependency,
            figures: own,
            playbook: playbookOf(content, dependency.category),
            isWorkedOut: !open.has(id),
          },
        ]
      : [];
  });
  const printed = things.filter(({ dependency }) => ticked.has(cardSheet(dependency.id)));
  return {
    plan,
    whole,
    leftOut,
    figures,
    content,
    things,
    cards: printed.map((thing, index) => ({
      ...thing,
      number: index + 1,
      leaf: cardSheet(thing.dependency.id),
    })),
    sheets: ticked,
    options,
    print,
    second,
    perThousand: salesAreUnknown(plan),
    contacts: new Map(plan.contacts.map((contact) => [contact.id, contact])),
  };
}

/** The card of a dependency, where it is printed. */
export function cardOf({ cards }: PaperContext, dependency: string): Card | undefined {
  return cards.find((card) => card.dependency.id === dependency);
}

/** The emergency numbers of the plan's country; [] where we do not know them. */
export function emergencyNumbers({ plan, content }: Pick<PaperContext, "plan" | "content">): string[] {
  return content.countries.find((country) => country.id === plan.business.country)?.emergency ?? [];
}
