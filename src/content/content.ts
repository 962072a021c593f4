import type { AiCheck } from "./ai-check.ts";
import type { BackupBudget } from "./backup-budget.ts";
import type { BusinessType } from "./business-type.ts";
import type { CallSheet } from "./call-sheet.ts";
import type { Category } from "./category.ts";
import type { ChangeSafety } from "./change-safety.ts";
import type { CheckedOn } from "./checked-on.ts";
import type { Country } from "./country.ts";
import type { Drills } from "./drills.ts";
import type { FoodAndMedicine } from "./food-and-medicine.ts";
import type { GoldenRules } from "./golden-rules.ts";
import type { GrabBox } from "./grab-box.ts";
import type { HomelyCauses } from "./homely-causes.ts";
import type { Incident } from "./incident.ts";
import type { Messages } from "./messages.ts";
import type { NewsCheck } from "./news-check.ts";
import type { OfflineModeCard } from "./offline-mode-card.ts";
import type { OtherCountry } from "./other-country.ts";
import type { OutageReview } from "./outage-review.ts";
import type { PaperForm } from "./paper-form.ts";
import type { PaymentAlternatives } from "./payment-alternatives.ts";
import type { Playbook } from "./playbook.ts";
import type { KnownProvider } from "./provider.ts";
import type { ReadinessCheck } from "./readiness-check.ts";
import type { RecoveryTargets } from "./recovery-targets.ts";
import type { ReviewCalendar } from "./review-calendar.ts";
import type { Roadmap } from "./roadmap.ts";
import type { Service } from "./service.ts";
import type { StarterNumbers } from "./starter-numbers.ts";
import type { Triage } from "./triage.ts";
import type { VendorQuestions } from "./vendor-questions.ts";

/**
 * The facts we ship, in the words of one language. Each part loads when it is needed (`loadContent`); other rooms
 * are handed the parts they use as a value, `Pick<Content, "playbooks" | …>`, and load nothing themselves.
 */
export interface Content {
  /** the language of the words, the nearest to the one asked for */
  language: string;
  aiCheck: AiCheck;
  backupBudget: BackupBudget;
  businessTypes: BusinessType[];
  callSheet: CallSheet;
  categories: Category[];
  changeSafety: ChangeSafety;
  checkedOn: CheckedOn;
  countries: Country[];
  drills: Drills;
  foodAndMedicine: FoodAndMedicine;
  goldenRules: GoldenRules;
  grabBox: GrabBox;
  homelyCauses: HomelyCauses;
  incidents: Incident[];
  messages: Messages;
  newsCheck: NewsCheck;
  offlineModeCard: OfflineModeCard;
  otherCountries: OtherCountry[];
  outageReview: OutageReview;
  paperForms: PaperForm[];
  paymentAlternatives: PaymentAlternatives;
  playbooks: Playbook[];
  providers: KnownProvider[];
  readinessCheck: ReadinessCheck;
  recoveryTargets: RecoveryTargets;
  reviewCalendar: ReviewCalendar;
  roadmap: Roadmap;
  services: Service[];
  starterNumbers: StarterNumbers;
  triage: Triage;
  vendorQuestions: VendorQuestions;
}

/** A part of the content that can be loaded by itself: `businessTypes` stands in the files `business-types.json`. */
export type ContentPart = Exclude<keyof Content, "language">;
