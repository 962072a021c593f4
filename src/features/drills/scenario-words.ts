import type { DrillScenario } from "#advice/drill-scenarios.ts";
import type { DrillSurprise } from "#advice/drill-surprises.ts";
import type { Formats } from "#i18n/formats.ts";
import type { Translate } from "#i18n/translate.ts";
import type { Contact } from "#plan/contact.ts";
import type { Drill } from "#plan/upkeep.ts";

/** A scenario as it is read out and kept with the drill. */
export type WordedScenario = Required<Pick<Drill, "scenario" | "scene" | "surprises">>;

interface Words {
  t: Translate;
  formats: Pick<Formats, "list">;
  nameOf: (id: string) => string;
  contacts: readonly Contact[];
}

/** Names in a scene: more are not listened to. */
const mostNames = 5;

export function scenarioWords({ topic, surprises }: DrillScenario, words: Words): WordedScenario {
  const { t, formats, nameOf } = words;
  const rest = { surprises: surprises.map((surprise) => surpriseWords(surprise, words)) };
  switch (topic.is) {
    case "costliest": {
      const thing = nameOf(topic.thing);
      return {
        scenario: t("drills.costliest.title", { thing }),
        scene: t("drills.costliest.scene", { thing }),
        ...rest,
      };
    }
    case "sharedCause": {
      const cause = nameOf(topic.cause);
      const things = formats.list(topic.falls.slice(0, mostNames).map(nameOf));
      const isAll = topic.falls.length <= mostNames;
      return {
        scenario: t("drills.sharedCause.title", { cause }),
        scene: t(isAll ? "drills.sharedCause.scene" : "drills.sharedCause.sceneMore", { cause, things }),
        ...rest,
      };
    }
    case "untriedBackup": {
      const { backup } = topic;
      return {
        scenario: t("drills.untriedBackup.title", { backup }),
        scene: t("drills.untriedBackup.scene", { backup, thing: nameOf(topic.thing) }),
        ...rest,
      };
    }
    case "incident":
      return { scenario: t("drills.incident.title", { title: topic.title }), scene: topic.scene, ...rest };
    default:
      return { scenario: topic.title, scene: topic.scene, ...rest };
  }
}

function surpriseWords(surprise: DrillSurprise, words: Words): WordedScenario["surprises"][number] {
  if (surprise.is === "ready") return { text: surprise.text, ask: [...surprise.ask] };
  const { t } = words;
  return {
    text: surpriseText(surprise, words),
    ask: [t(`drills.${surprise.is}.ask1`), t(`drills.${surprise.is}.ask2`)],
  };
}

function surpriseText(
  surprise: Exclude<DrillSurprise, { is: "ready" }>,
  { t, nameOf, contacts }: Words,
): string {
  function personOf(id: string): string {
    const { name = id, role = "" } = contacts.find((contact) => contact.id === id) ?? {};
    return role.trim() === "" ? name.trim() : t("drills.person", { name: name.trim(), role: role.trim() });
  }
  switch (surprise.is) {
    case "backupFails":
      return t("drills.backupFails", { thing: nameOf(surprise.thing), backup: surprise.backup });
    case "alsoStops":
      return t("drills.alsoStops", { thing: nameOf(surprise.thing) });
    case "noAnswer":
    case "leadAway":
      return t(`drills.${surprise.is}`, { person: personOf(surprise.contact) });
    default:
      return t(`drills.${surprise.is}`);
  }
}
