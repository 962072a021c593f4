import { useRef, useState, type SubmitEvent } from "react";
import { channelsFor, wordsFor } from "#document/message-words.ts";
import type { PaperContent } from "#document/paper-content.ts";
import { promisedMoment } from "#live/promised-moment.ts";
import { toldWords } from "#live/told-words.ts";
import type { ThingInWork } from "#live/thing-in-work.ts";
import { wallClockAt } from "#i18n/local-moment.ts";
import { phases, type Channel, type Phase } from "#plan/customer-words.ts";
import { promiseBack } from "#plan/edits/promise-back.ts";
import type { Outage } from "#plan/outage.ts";
import type { Plan } from "#plan/plan.ts";
import { apply } from "#store/open-plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { copyText } from "#ui/copy-text.ts";
import { Note } from "#ui/note.tsx";
import { RadioGroup } from "#ui/radio-group.tsx";
import { TextField } from "#ui/text-field.tsx";
import { BigButton } from "./big-button.tsx";
import styles from "./live-tabs.module.css";
import { told } from "./outage-taps.ts";
import type { LiveWords } from "./use-live-words.ts";

interface TellTabProps {
  plan: Plan;
  outage: Outage;
  thing: ThingInWork;
  content: PaperContent & { language: string };
  words: LiveWords;
  /** what is proposed to tell */
  phase: Phase;
}

const channels = [...channelsFor.staff, ...channelsFor.booked, ...channelsFor.public];

/** Messages ready to copy, with the time we promise; a copied one counts as told. */
export function TellTab({ plan, outage, thing, content, words, phase: proposed }: TellTabProps) {
  const { t } = words;
  const [phase, setPhase] = useState(proposed);
  const businessName = plan.business.name.trim();
  const context = { ...thing, messages: content.messages, businessName };
  return (
    <div className={styles.sheet}>
      <RadioGroup
        legend={t("messages.phase")}
        name="phase"
        looks
        layout="row"
        chosen={phase}
        onChange={({ target }) => setPhase(phases.find((each) => each === target.value) ?? phase)}
        options={phases.map((each) => ({ value: each, label: t(`messages.phase.${each}`) }))}
      />
      {thing.playbook.tellNote !== undefined && (
        <Note kind="warning">
          <span lang={content.language}>{thing.playbook.tellNote}</span>
        </Note>
      )}
      {phase !== "back" && <Promised outage={outage} words={words} />}
      <ul className={styles.messages}>
        {channels.map((channel) => {
          const message = wordsFor(context, phase, channel);
          if (message === null) return null;
          const text = toldWords(message.text, outage.promisedBack, words.formats);
          return (
            <Message
              key={channel}
              outage={outage}
              phase={phase}
              channel={channel}
              text={text}
              language={content.language}
              words={words}
            />
          );
        })}
      </ul>
    </div>
  );
}

/** The time we tell people it is back. */
function Promised({ outage, words: { t, formats } }: { outage: Outage; words: LiveWords }) {
  const { promisedBack } = outage;
  const [time, setTime] = useState(promisedBack === null ? "" : wallClockAt(promisedBack).time);
  function keep(event: SubmitEvent): void {
    event.preventDefault();
    const promised = promisedMoment(time, new Date().toISOString());
    apply(promiseBack, { id: outage.id, promisedBack: promised });
  }
  return (
    <form onSubmit={keep} className={styles.promise}>
      <TextField
        type="time"
        short
        name="promised"
        label={t("live.tell.promise")}
        help={
          promisedBack === null
            ? t("live.tell.promiseHelp")
            : t("live.tell.promised", { time: formats.clock(new Date(promisedBack)) })
        }
        value={time}
        onChange={({ target }) => setTime(target.value)}
      />
      <BigButton type="submit" className={styles.onCard}>
        {t("live.tell.keep")}
      </BigButton>
    </form>
  );
}

interface MessageProps {
  outage: Outage;
  phase: Phase;
  channel: Channel;
  text: string;
  language: string;
  words: LiveWords;
}

function Message({ outage, phase, channel, text, language, words: { t, formats } }: MessageProps) {
  const announce = useAnnounce();
  const element = useRef<HTMLParagraphElement>(null);
  const what = t(`messages.channel.${channel}`);
  const times = outage.told.filter((each) => each.phase === phase && each.channel === channel);

  async function copy(): Promise<void> {
    told(outage.id, phase, channel); // at once: after the copying another plan may be open
    const how = await copyText(text, element.current);
    announce(how === "copied" ? t("live.tell.copied") : t("live.tell.select"));
  }
  return (
    <li>
      <h2>{what}</h2>
      <p ref={element} dir="auto" lang={language} className={styles.text}>
        {text}
      </p>
      {times.length > 0 && (
        <p className={styles.told}>
          {t("live.tell.toldAt", {
            times: formats.list(times.map(({ at }) => formats.clock(new Date(at)))),
          })}
        </p>
      )}
      <div className={styles.pairOnCard}>
        <BigButton
          className={styles.onCard}
          aria-label={t("live.tell.copyThis", { what })}
          onClick={() => void copy()}
        >
          {t("live.tell.copy")}
        </BigButton>
        <BigButton
          className={styles.onCard}
          aria-label={t("live.tell.toldThis", { what })}
          onClick={() => {
            told(outage.id, phase, channel);
            announce(t("live.tell.noted"));
          }}
        >
          {t("live.tell.told")}
        </BigButton>
      </div>
    </li>
  );
}
