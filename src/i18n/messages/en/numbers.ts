export const numbers = {
  "numbers.nextToNothing": "next to nothing",
  "numbers.minutes": "{count, plural, one {# minute} other {# minutes}}",
  "numbers.hours": "{count, plural, one {# hour} other {# hours}}",
  "numbers.days": "{count, plural, one {# day} other {# days}}",
  "numbers.weeks": "{count, plural, one {# week} other {# weeks}}",
} as const;
