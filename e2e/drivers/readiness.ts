import { expect, type Locator, type Page } from "@playwright/test";
import { fileOfPlan, Home } from "./home.ts";

/** A plan whose checks an owner answers: the readiness questions, and those about each AI tool. */
export class Checks {
  readonly page: Page;
  readonly plan: string;

  private constructor(page: Page, plan: string) {
    this.page = page;
    this.plan = plan;
  }

  /** A plan out of a file, or the parts of one that matter. */
  static async of(page: Page, plan: string | object): Promise<Checks> {
    const file = typeof plan === "string" ? plan : fileOfPlan(plan);
    return new Checks(page, await (await Home.open(page)).takeFirst(file));
  }

  async open(screen: "ready" | "ai" | `ai/${string}`): Promise<void> {
    await this.page.goto(`/#/p/${this.plan}/${screen}`);
    await this.heading.waitFor();
  }

  get heading(): Locator {
    return this.page.getByRole("heading", { level: 1 });
  }
  get main(): Locator {
    return this.page.getByRole("main");
  }

  /** The row of a question, which opens it. */
  row(question: string): Locator {
    return this.page.getByRole("button", { name: question });
  }
  /** An open question with its answers. */
  question(question: string): Locator {
    return this.page.getByRole("group", { name: question });
  }

  /** Answers the question that is open and has the focus. */
  async answer(question: string, answer: string): Promise<void> {
    await expect(this.question(question)).toBeFocused();
    await this.question(question).getByRole("button", { name: answer, exact: true }).click();
  }
}
