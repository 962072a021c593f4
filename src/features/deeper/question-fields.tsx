import type { ReactNode } from "react";
import type { Asked } from "#advice/plan-questions.ts";
import type { BackupPart, BusinessPart, CardPart, PlanPart, ThingPart } from "#advice/question-parts.ts";
import { LastTried } from "#questions/backup/last-tried.tsx";
import { WhatInstead } from "#questions/backup/what-instead.tsx";
import { WhatItCosts } from "#questions/backup/what-it-costs.tsx";
import { WhatItSaves } from "#questions/backup/what-it-saves.tsx";
import { WhatMustWork } from "#questions/backup/what-must-work.tsx";
import { Address } from "#questions/business/address.tsx";
import { PlanLanguages } from "#questions/business/plan-languages.tsx";
import { BusinessHours } from "#questions/business/business-hours.tsx";
import { Certainty } from "#questions/business/certainty.tsx";
import { LeadInCharge } from "#questions/business/in-charge.tsx";
import { ExampleStart } from "#questions/business/outage-start.tsx";
import { TechSpend } from "#questions/business/tech-spend.tsx";
import { BackToNormal } from "#questions/card/back-to-normal.tsx";
import { FirstLook } from "#questions/card/first-look.tsx";
import { OwnLines } from "#questions/card/own-lines.tsx";
import { HomelyCause } from "#questions/cause/homely-cause.tsx";
import { NumberAnswer } from "#questions/number/number-answer.tsx";
import { Decisions } from "#questions/people/decisions.tsx";
import { StreamHours } from "#questions/stream/stream-hours.tsx";
import { BeforeAChange } from "#questions/thing/before-a-change.tsx";
import { DataCopy } from "#questions/thing/data-copy.tsx";
import { HowLong } from "#questions/thing/how-long.tsx";
import { HowOften } from "#questions/thing/how-often.tsx";
import { NameAndMake } from "#questions/thing/name-and-make.tsx";
import { RunsOn } from "#questions/thing/runs-on.tsx";
import { WhatItNeeds } from "#questions/thing/what-it-needs.tsx";
import { WhatSpoils } from "#questions/thing/what-spoils.tsx";
import { WhatStops } from "#questions/thing/what-stops.tsx";
import { WhomToCall } from "#questions/thing/whom-to-call.tsx";
import { WorksOffline } from "#questions/thing/works-offline.tsx";
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
  "tech-spend": <TechSpend />,
};

const ofThing: Record<ThingPart, OfThing> = {
  "name-and-make": (id) => <NameAndMake id={id} />,
  "what-stops": (id) => <WhatStops id={id} />,
  "how-long": (id) => <HowLong id={id} />,
  "how-often": (id) => <HowOften id={id} />,
  "what-it-needs": (id) => <WhatItNeeds id={id} />,
  "runs-on": (id) => <RunsOn id={id} />,
  "what-spoils": (id) => <WhatSpoils id={id} />,
  "works-offline": (id) => <WorksOffline id={id} />,
  "data-copy": (id) => <DataCopy id={id} />,
  "before-a-change": (id) => <BeforeAChange id={id} />,
  "whom-to-call": (id) => <WhomToCall id={id} />,
};

const ofBackup: Record<BackupPart, OfThing> = {
  "what-instead": (id) => <WhatInstead id={id} />,
  "what-must-work": (id) => <WhatMustWork id={id} />,
  "what-it-saves": (id) => <WhatItSaves id={id} />,
  "what-it-costs": (id) => <WhatItCosts id={id} />,
  "last-tried": (id) => <LastTried id={id} />,
};

const ofCard: Record<CardPart, OfThing> = {
  "first-look": (id) => <FirstLook id={id} />,
  "own-lines": (id) => <OwnLines id={id} />,
  "back-to-normal": (id) => <BackToNormal id={id} />,
};

const ofPlan: Record<PlanPart, ReactNode> = {
  lead: <LeadInCharge />,
  contacts: <Elsewhere to="contacts" />,
  decisions: <Decisions />,
  address: <Address />,
  languages: <PlanLanguages />,
  copies: <Copies />,
  "grab-list": <GrabList />,
  logo: <Logo />,
  client: <Client />,
  review: <ReviewRhythm />,
};
