import type { ReactNode } from "react";
import type { Asked } from "#advice/plan-questions.ts";
import type { BackupPart, BusinessPart, CardPart, PlanPart, ThingPart } from "#advice/question-parts.ts";
import { LastTried } from "#questions/backup/last-tried.tsx";
import { WhatInstead } from "#questions/backup/what-instead.tsx";
import { WhatItCosts } from "#questions/backup/what-it-costs.tsx";
import { WhatItSaves } from "#questions/backup/what-it-saves.tsx";
import { WhatMustWork } from "#questions/backup/what-must-work.tsx";
import { Address } from "#questions/business/address.tsx";
import { BusinessHours } from "#questions/business/business-hours.tsx";
import { Certainty } from "#questions/business/certainty.tsx";
import { LeadInCharge } from "#questions/business/in-charge.tsx";
import { ExampleStart } from "#questions/business/outage-start.tsx";
import { HomelyCause } from "#questions/cause/homely-cause.tsx";
import { NumberAnswer } from "#questions/number/number-answer.tsx";
import { StreamHours } from "#questions/stream/stream-hours.tsx";
import { Client } from "#questions/upkeep/client.tsx";
import { Copies } from "#questions/upkeep/copies.tsx";
import { GrabList } from "#questions/upkeep/grab-list.tsx";
import { Logo } from "#questions/upkeep/logo.tsx";
import { ReviewRhythm } from "#questions/upkeep/review-rhythm.tsx";
import { Elsewhere } from "./elsewhere.tsx";

/** The fields that answer a question. */
export function QuestionFields({ asked }: { asked: Asked }): ReactNode {
  switch (asked.of) {
    case "business":
      return ofBusiness[asked.part];
    case "stream":
      return asked.part === "hours" ? (
        <StreamHours id={asked.stream} />
      ) : (
        <NumberAnswer at={{ of: "stream", stream: asked.stream, field: asked.part }} />
      );
    case "cause":
      return <HomelyCause question={asked.cause} />;
    case "plan":
      return ofPlan[asked.part];
    case "thing":
      return ofThing[asked.part](asked.thing);
    case "backup":
      return ofBackup[asked.part](asked.thing);
    default:
      return ofCard[asked.part](asked.thing);
  }
}

type OfThing = (id: string) => ReactNode;

const ofBusiness: Record<BusinessPart, ReactNode> = {
  sales: <Elsewhere to="sales" />,
  certainty: <Certainty />,
  shares: <Elsewhere to="shares" />,
  hours: <BusinessHours />,
  things: <Elsewhere to="things" />,
  people: <NumberAnswer at={{ of: "business", field: "people" }} />,
  hourlyWage: <NumberAnswer at={{ of: "business", field: "hourlyWage" }} />,
  overtimeFactor: <NumberAnswer at={{ of: "business", field: "overtimeFactor" }} />,
  "outage-start": <ExampleStart />,
  "tech-spend": <Elsewhere to="money" />,
};

const onItsSheet: OfThing = (id) => <Elsewhere to="thing" thing={id} />;
const onItsCard: OfThing = (id) => <Elsewhere to="card" thing={id} />;

const ofThing: Record<ThingPart, OfThing> = {
  "name-and-make": onItsSheet,
  "what-stops": onItsSheet,
  "how-long": onItsSheet,
  "how-often": onItsSheet,
  "what-it-needs": onItsSheet,
  "runs-on": onItsSheet,
  "what-spoils": onItsSheet,
  "works-offline": onItsSheet,
  "data-copy": onItsSheet,
  "before-a-change": onItsSheet,
  "whom-to-call": onItsSheet,
};

const ofBackup: Record<BackupPart, OfThing> = {
  "what-instead": (id) => <WhatInstead id={id} />,
  "what-must-work": (id) => <WhatMustWork id={id} />,
  "what-it-saves": (id) => <WhatItSaves id={id} />,
  "what-it-costs": (id) => <WhatItCosts id={id} />,
  "last-tried": (id) => <LastTried id={id} />,
};

const ofCard: Record<CardPart, OfThing> = {
  "first-look": onItsCard,
  "own-lines": onItsCard,
  "back-to-normal": onItsCard,
};

const ofPlan: Record<PlanPart, ReactNode> = {
  lead: <LeadInCharge />,
  contacts: <Elsewhere to="contacts" />,
  decisions: <Elsewhere to="contacts" />,
  address: <Address />,
  copies: <Copies />,
  "grab-list": <GrabList />,
  logo: <Logo />,
  client: <Client />,
  review: <ReviewRhythm />,
};
