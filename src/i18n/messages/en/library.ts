export const library = {
  "library.noPlans": "No plans in this browser yet.",
  "library.plansSaved": "{count, plural, one {# plan} other {# plans}} saved on this computer",
} as const;
