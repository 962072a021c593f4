import { useState } from "react";
import type { PlanQuestion, QuestionContent } from "#advice/plan-questions.ts";
import type { Plan } from "#plan/plan.ts";
import type { CostWords } from "#questions/use-cost-words.ts";
import { changeSession, useSession } from "#store/session.ts";
import { hrefTo } from "#ui/routes.ts";
import { Tag } from "#ui/tag.tsx";
import { TextField } from "#ui/text-field.tsx";
import { groupsOf, type QuestionGroup } from "./question-groups.ts";
import { valueOf } from "./question-value.ts";
import { questionInShort, questionWords } from "./question-words.ts";
import styles from "./questions.module.css";

interface Told {
  content: QuestionContent;
  plan: Plan;
  words: CostWords;
}

/** from this many questions on they can be searched */
const searchedFrom = 30;
/** found questions that are shown: more are not read, and a large plan has thousands */
const mostFound = 30;

/** All questions in their groups, each with its state and what the plan says now. */
export function QuestionList({ questions, ...told }: Told & { questions: readonly PlanQuestion[] }) {
  const { t } = told.words;
  const [search, setSearch] = useState("");
  const wanted = wordsIn(search);
  const found = wanted.length === 0 ? null : questions.filter(({ asked }) => has(told, asked, wanted));
  return (
    <div className={styles.list}>
      {questions.length >= searchedFrom && (
        <TextField
          id="searchQuestions"
          type="search"
          label={t("ask.search")}
          help={t("ask.search.help")}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
      )}
      <p role="status" className={styles.found}>
        {found !== null && t("ask.found", { count: found.length })}
        {found !== null && found.length > mostFound && ` ${t("ask.foundMore", { count: mostFound })}`}
      </p>
      {found === null ? (
        groupsOf(questions).map((group) => (
          <Group key={`${group.name} ${group.thing}`} group={group} {...told} />
        ))
      ) : (
        <Rows questions={found.slice(0, mostFound)} isFound {...told} />
      )}
    </div>
  );
}

function wordsIn(text: string): string[] {
  return text
    .toLocaleLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
}

function has(told: Told, asked: PlanQuestion["asked"], wanted: readonly string[]): boolean {
  const thing = "thing" in asked ? told.words.nameOf(asked.thing) : "";
  const text = `${questionWords(asked, told)} ${questionInShort(asked, told)} ${thing}`.toLocaleLowerCase();
  return wanted.every((word) => text.includes(word));
}

/** A group folds: a plan of a hundred things has two thousand questions. Its rows are made when it opens. */
function Group({ group, ...told }: Told & { group: QuestionGroup }) {
  const { t, nameOf } = told.words;
  const { name, thing, questions } = group;
  const key = `${told.plan.id} ${name} ${thing}`;
  const open = useSession(({ openQuestionGroups }) => openQuestionGroups);
  const isOpen = open.includes(key);
  function toggle(opens: boolean): void {
    if (opens === isOpen) return;
    changeSession({ openQuestionGroups: opens ? [...open, key] : open.filter((other) => other !== key) });
  }

  const yours = questions.filter(({ state }) => state === "yours").length;
  return (
    <details className={styles.group} open={isOpen} onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <h2>{name === "thing" ? nameOf(thing ?? "") : t(`ask.group.${name}`)}</h2>
        <span>{t("ask.groupYours", { yours, all: questions.length })}</span>
      </summary>
      {isOpen && <Rows questions={questions} {...told} />}
    </details>
  );
}

interface RowsProps extends Told {
  questions: readonly PlanQuestion[];
  /** found by a search: the questions in full, as no heading says what they are about */
  isFound?: boolean;
}

function Rows({ questions, isFound = false, ...told }: RowsProps) {
  const { plan, words } = told;
  return (
    <ul className={styles.rows}>
      {questions.map(({ id, asked, state }) => (
        <li key={id}>
          <a href={hrefTo("question", { plan: plan.id, question: id })}>
            {isFound ? questionWords(asked, told) : questionInShort(asked, told)}
          </a>
          <span className={styles.value}>{valueOf(asked, plan, words)}</span>
          <span>
            {state === "to-do" ? (
              <span className={styles.toDo}>{words.t("ask.toDo")}</span>
            ) : (
              <Tag kind={state} />
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
