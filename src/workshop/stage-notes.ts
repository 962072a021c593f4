import type { Translate } from "#i18n/translate.ts";
import { stageText, type StageFacts } from "./stage-text.ts";
import type { Stage, StageName } from "./stages.ts";

/** What the guide reads beside a stage; nothing is hidden there. */
export interface StageNotes {
  heading: string;
  /** what to do and say */
  guide: string[];
  /** what the stage says once all is shown */
  onStage: string[];
  /** what to have ready, to look for, or to ask, under a title of its own; null where there is none */
  list: { title: string; lines: string[] } | null;
}

/** The guide's notes for a stage: our agenda, then what this stage is about. Design, § 7 *Workshop*. */
export function stageNotes({ name, agenda }: Stage, facts: StageFacts): StageNotes {
  const { t } = facts.words;
  const { heading, paragraphs } = stageText(name, facts, { money: true, names: true });
  const fromAgenda = isFirstOfEntry(name) && agenda !== null ? facts.drills.agenda[agenda]?.guide : undefined;
  const own = t(`workshop.notes.${name}`);
  return {
    heading,
    guide: fromAgenda === undefined ? [own] : [fromAgenda, own],
    // of the questions the stage has the first, the list has all
    onStage: name === "debrief" ? [] : paragraphs.map((lines) => lines.join(" ")),
    list: listOf(name, facts, t),
  };
}

/** "What do we depend on?" is one entry of the agenda and four stages: its words stand with the first. */
function isFirstOfEntry(name: StageName): boolean {
  return name !== "hands" && name !== "causes" && name !== "cost";
}

function listOf(name: StageName, { drills }: StageFacts, t: Translate): StageNotes["list"] {
  if (name === "welcome") return { title: t("workshop.notes.need"), lines: drills.youNeed };
  if (name === "scene") return { title: t("workshop.notes.signs"), lines: drills.passSigns };
  if (name === "debrief") return { title: t("workshop.notes.questions"), lines: drills.debriefQuestions };
  return null;
}
