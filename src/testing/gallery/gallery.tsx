// Every part of src/ui on one page, to look at while changing one: `npm run dev`, then
// /src/testing/gallery/gallery.html. Never built, never shipped.
import "@fontsource-variable/atkinson-hyperlegible-next/index.css";
import "#ui/tokens.css";
import "#ui/base.css";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { useForm } from "react-hook-form";
import { loadMessages } from "#i18n/catalogue.ts";
import { readTypedNumber } from "#i18n/typed-number.ts";
import { Announcer } from "#ui/announcer.tsx";
import { BackLink } from "#ui/back-link.tsx";
import { BarChart, BarKey } from "#ui/bar-chart.tsx";
import { Button, ButtonLink } from "#ui/button.tsx";
import { DataTable } from "#ui/data-table.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { ErrorSummary, type FieldProblem } from "#ui/error-summary.tsx";
import { FileButton } from "#ui/file-button.tsx";
import { CardBody, CardColumns, CardFoot, HangCard, Perforation } from "#ui/hang-card.tsx";
import { iconPaths, type IconName } from "#ui/icon-paths.ts";
import { Icon } from "#ui/icon.tsx";
import { Cluster } from "#ui/layout.tsx";
import { Note } from "#ui/note.tsx";
import { NumberField } from "#ui/number-field.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { RadioGroup } from "#ui/radio-group.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { Tag } from "#ui/tag.tsx";
import { TextArea, TextField } from "#ui/text-field.tsx";
import { TickTile, TickTiles } from "#ui/tick-tile.tsx";
import { ChoiceGroup } from "#ui/choice-group.tsx";
import { UndoBar } from "#ui/undo-bar.tsx";
import { useFormats, WordsProvider } from "#ui/words.tsx";

interface Answers {
  name: string;
  sales: string;
  per: string;
  certainty: string;
  things: string[];
  steps: string;
}

function FormCard() {
  const formats = useFormats({ country: "NL", currency: "EUR" });
  const [attempt, setAttempt] = useState(0);
  const { register, handleSubmit, formState } = useForm<Answers>({
    defaultValues: {
      name: "Korst & Kruim",
      sales: "1.200",
      per: "week",
      certainty: "rough",
      things: ["power"],
    },
    shouldFocusError: false,
  });
  const { errors } = formState;
  const problems: FieldProblem[] = [
    { id: "name", text: errors.name?.message ?? "" },
    { id: "sales", text: errors.sales?.message ?? "" },
    { id: "things", text: errors.things?.message ?? "" },
  ].filter(({ text }) => text !== "");
  const submit = handleSubmit(
    () => undefined,
    () => setAttempt((before) => before + 1),
  );
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <HangCard heading={<h2>Which of these would hurt if it stopped?</h2>} beside="6 of 9" tab="6" current>
        <CardBody>
          <ErrorSummary problems={problems} attempt={attempt} />
          <p>
            <Tag kind="guess" /> Seven are ticked: typical for a bakery with a web shop.
          </p>
          <TextField
            label="What is it called?"
            help="For the cover."
            autoComplete="organization"
            error={errors.name?.message}
            {...register("name", { required: "Type a name." })}
          />
          <NumberField
            label="What do you sell in a week?"
            help="All sales, without sales tax. Round is fine."
            thousands="likely"
            written={formats.moneyAsTyped}
            echo={(value) => `= ${formats.moneyAsTyped(value)} a week`}
            error={errors.sales?.message}
            unit="euros"
            {...register("sales", {
              validate: (text) =>
                readTypedNumber(text, "likely").is === "number" || "Type a number, such as 6,500.",
            })}
          />
          <SelectField
            label="For how long?"
            options={[
              { value: "week", label: "A week" },
              { value: "month", label: "A month" },
            ]}
            {...register("per")}
          />
          <RadioGroup
            legend="How sure are you?"
            layout="row"
            options={[
              { value: "books", label: "From my books" },
              { value: "rough", label: "Roughly" },
              { value: "guess", label: "A guess" },
            ]}
            {...register("certainty")}
          />
          <ChoiceGroup legend="Hurts within minutes" id="things" error={errors.things?.message}>
            <TickTiles>
              <TickTile
                label="Electricity"
                why="Ovens, mixers, fridges and lights."
                icon="plug"
                value="power"
                {...register("things", { required: "Tick at least one." })}
              />
              <TickTile
                label="Card terminal"
                why="Most counter sales are small card payments."
                icon="card-reader"
                value="card"
                {...register("things", { required: "Tick at least one." })}
              />
              <TickTile
                label="Till app"
                icon="till"
                value="till"
                tag={<Tag kind="yours" />}
                {...register("things", { required: "Tick at least one." })}
              />
            </TickTiles>
          </ChoiceGroup>
          <TextArea label="What do you do instead?" {...register("steps")} />
        </CardBody>
        <CardFoot>
          <Button kind="filled" type="submit">
            Continue
          </Button>
          <p>8 things ticked. Each gets a card.</p>
        </CardFoot>
      </HangCard>
    </form>
  );
}

function OtherParts() {
  const [isAsking, setIsAsking] = useState(false);
  const [isSaid, setIsSaid] = useState(false);
  const names = Object.keys(iconPaths).filter((name): name is IconName => name in iconPaths);
  return (
    <HangCard
      heading={<PageHeading title="Parts">An hour without your card terminal</PageHeading>}
      beside={<a href="#/">Choose another thing</a>}
      tab="1"
    >
      <CardColumns
        aside={
          <>
            <Button kind="filled">Print page one</Button>
            <Note kind="mint">
              <b>Your backup saves about €260 in 4 hours.</b> You have not tried it yet.
            </Note>
          </>
        }
      >
        <CardBody>
          <p>
            <Tag kind="guess">guess 60</Tag> <Tag kind="yours" /> <Tag kind="think" /> <Tag kind="known" />
          </p>
          <Cluster>
            <Button onClick={() => setIsAsking(true)}>Ask</Button>
            <Button onClick={() => setIsSaid(true)} icon="plus">
              Add your own
            </Button>
            <Button small>Looks right</Button> <Button kind="plain">Change</Button>
            <Button kind="plain" stop>
              Remove card terminal
            </Button>
            <Button stop>Delete</Button> <ButtonLink href="#/">Go on at page 6</ButtonLink>
            <Button disabled>Off</Button> <FileButton onFile={() => undefined}>Open a file</FileButton>
          </Cluster>
          <Note kind="warning" icon="broken-link">
            <b>It needs the internet line, like the thing it replaces.</b> When the line is down it saves
            nothing.
          </Note>
          <BarChart
            name="What an outage costs: 1 hour €120, €58 with backup, 4 hours €460, €200 with backup."
            rows={[
              {
                key: "one",
                label: "1 hour",
                beside: "saves €58",
                bars: [
                  { amount: 120, text: "€120", look: "solid" },
                  { amount: 58, text: "€58", look: "striped" },
                ],
              },
              {
                key: "four",
                label: "4 hours",
                beside: "saves €260",
                bars: [
                  { amount: 460, text: "€460", look: "solid" },
                  { amount: 200, text: "€200", look: "striped" },
                ],
              },
            ]}
            targetOf={(key) => ({ href: "#/", label: key })}
          />
          <BarKey solid="as things are" striped="with your backup, never tried" />
          <Disclosure summary="Show as table">
            <DataTable
              caption="If it starts Saturday at 7:00"
              columns={[
                { key: "for", heading: "Down for", cell: (row) => row.for },
                { key: "as", heading: "As things are", cell: (row) => row.as, isFigure: true },
                { key: "with", heading: "With your backup", cell: (row) => row.with, isFigure: true },
              ]}
              rows={[
                { for: "1 hour", as: "€120", with: "€58" },
                { for: "4 hours", as: "€460", with: "€200" },
              ]}
              keyOf={(row) => row.for}
            />
          </Disclosure>
          <ul style={{ display: "flex", flexWrap: "wrap", gap: 16, padding: 0, listStyle: "none" }}>
            {names.map((name) => (
              <li key={name} style={{ display: "grid", justifyItems: "center", width: 96 }}>
                <Icon name={name} />
                {name}
              </li>
            ))}
          </ul>
        </CardBody>
      </CardColumns>
      <Perforation />
      <CardBody>
        <h3>Three answers would make this surer</h3>
        <RadioGroup
          legend="What kind of business is it?"
          layout="columns"
          name="kind"
          options={["Bakery with web shop", "Café", "Restaurant with delivery", "Retail shop"].map(
            (label) => ({
              value: label,
              label,
            }),
          )}
        />
      </CardBody>
      {isAsking && (
        <Dialog
          title="“Korst & Kruim” is in this browser already"
          onClose={() => setIsAsking(false)}
          actions={
            <>
              <Button kind="filled" data-safe onClick={() => setIsAsking(false)}>
                Keep both
              </Button>
              <Button onClick={() => setIsAsking(false)}>Cancel</Button>
            </>
          }
        >
          <p>The one from the file becomes a plan of its own.</p>
        </Dialog>
      )}
      {isSaid && (
        <UndoBar
          text="Korst & Kruim is removed."
          onUndo={() => setIsSaid(false)}
          onGone={() => setIsSaid(false)}
        />
      )}
    </HangCard>
  );
}

await loadMessages("en", ["frame", "numbers"]);
const place = document.getElementById("app");
if (place) {
  createRoot(place).render(
    <WordsProvider language="en">
      <Announcer>
        <main style={{ padding: "0 56px 48px 32px", display: "grid", gap: 28 }}>
          <BackLink href="#/">What it costs</BackLink>
          <FormCard />
          <OtherParts />
        </main>
      </Announcer>
    </WordsProvider>,
  );
}
