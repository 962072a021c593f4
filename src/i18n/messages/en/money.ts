export const money = {
  "money.title": "Money",
  "money.heading": "Money: a year of it",
  "money.noThings": "What a year costs follows from the things you depend on.",
  "money.nothing": "nothing",
  "money.aYear": "= {amount} a year",

  "money.year.none": "Say how often things fail, and we work out what a year of it costs.",
  "money.year.lead": "A year of failures costs you {unprepared}, as things are.",
  "money.year.leadPrepared":
    "A year of failures costs you {unprepared} as things are, and {prepared} with your backups.",
  "money.year.caption": "What a year of failures costs, thing by thing",
  "money.year.thing": "What fails",
  "money.year.fails": "How often, for how long",
  "money.year.failsHow": "{times}, {hours} each time",
  "money.year.failures": "{count, plural, one {# failure a year} other {# failures a year}}",
  "money.year.withBackups": "With your backups",
  "money.year.all": "All together",
  "money.year.once":
    "Every failure counts once, under what fails first. What stops with it is in that amount.",
  "money.year.round": "The exact amounts are added up, then rounded.",
  "money.unanswered": "Not counted yet",
  "money.unansweredHelp": "For these, nobody has said how often they fail, or what stops with them.",
  "money.sayHowOften": "Say how often your {thing} fails",

  "money.pays": "What each backup pays",
  "money.pays.none": "No backups yet, so there is nothing to pay for.",
  "money.pays.backup": "Backup for",
  "money.pays.pays": "Pays a year",
  "money.pays.costs": "Costs a year",
  "money.pays.verdict": "Worth it?",
  "money.pays.unknown": "Not known: nobody has said how often this fails.",
  "money.pays.noSales": "Not known: you skipped what you sell.",
  "money.pays.free": "Costs nothing to keep.",
  "money.pays.worth": "Pays for itself.",
  "money.pays.costsMore": "Costs more than it pays.",
  "money.pays.how":
    "What a year would cost without this one backup, less what it costs with it. Setting it up is spread over three years. A backup may be worth more than money: safety, or a quiet night.",
  "money.pays.missing":
    "{count, plural, one {One thing has no backup yet: see what it would save} other {# things have no backup yet: see what would save most}}",

  "money.budget": "How much to spend on backups",
  "money.techSpend": "What do you spend on tech in a year?",
  "money.techSpendHelp": "Internet, phones, tills, software, repairs. Round is fine.",
  "money.yearlySales": "What do you sell in a year?",
  "money.yearlySalesHelp": "Without sales tax. It only says which part of the rule is yours.",
  "money.yearlySalesByWeek": "By what you sell in a week: about {amount}. Leave it blank to use that.",
  "money.budget.cost": "Your backups cost {about} a year, setting them up spread over three years.",
  "money.budget.costNothing": "Your backups cost nothing to keep.",
  "money.budget.needsSpend": "Type what you spend on tech, and the rule becomes an amount.",
  "money.budget.percents": "{from} to {to}",
  "money.budget.under": "Under {line} of sales a year: {percents} of what you spend on tech.",
  "money.budget.over": "From {line} of sales a year: {percents} of what you spend on tech.",
  "money.budget.underIs":
    "Under {line} of sales a year: {percents} of what you spend on tech, {from} to {to} a year.",
  "money.budget.overIs":
    "From {line} of sales a year: {percents} of what you spend on tech, {from} to {to} a year.",
  "money.budget.below":
    "By the rule of thumb you would set aside {percents} of tech spending: {from} to {to} a year. You spend less.",
  "money.budget.within":
    "By the rule of thumb you would set aside {percents} of tech spending: {from} to {to} a year. Yours fits.",
  "money.budget.above":
    "By the rule of thumb you would set aside {percents} of tech spending: {from} to {to} a year. You spend more.",
  "money.budget.source":
    "This is a rule of thumb from one article. We could not trace its source. What each backup pays tells you more.",
  "money.budget.dollars": "The article counts in US dollars. We read its line in your money, one to one.",
  "money.budget.otherMoney": "The article counts in US dollars: see which of its parts is yours.",

  "money.targets": "How soon you take money again",
  "money.targets.lead": "One article asks shops to take money again within {from} to {to}.",
  "money.targets.source": "We could not trace its source.",
  "money.targets.none": "Nothing in your plan takes money by itself.",
  "money.targets.noBackup": "No backup yet: you wait until it works again.",
  "money.targets.after": "after {time}",
  "money.targets.sooner": "{way}: runs {ready}. That is sooner than asked.",
  "money.targets.within": "{way}: runs {ready}. That is in time.",
  "money.targets.later": "{way}: runs {ready}. That is later than {most}.",
} as const;
