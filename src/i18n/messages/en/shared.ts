export const shared = {
  "shared.title": "Shared causes",
  "shared.lead": "One thing that stops can take others with it. Choose a cause to see what.",
  "shared.empty": "None found.",
  "shared.emptyText": "Fill in makes to check: tools of different makes may run on one cloud.",
  "shared.emptyLink": "Fill in makes",
  "shared.asList": "Show as list",
  "shared.asMap": "Show as map",
  "shared.asTable": "Show as table",

  "shared.causes": "Causes",
  "shared.map": "{cause}: {falls}.",
  "shared.mapFalls": "with it stop {things}",
  "shared.needsToo": "needs it too",
  "shared.andAlso": "and {causes}",
  "shared.needs": "needs {causes}",
  "shared.stops": "stops",
  "shared.stopsThrough": "stops, through {thing}",
  "shared.backupsRun":
    "{count, plural, one {one backup runs on this} =2 {two backups run on this} =3 {three backups run on this} other {# backups run on this}}",
  "shared.hidden": "{count, plural, one {# more is not shown.} other {# more are not shown.}}",
  "shared.showAll": "Show all causes and things",
  "shared.showAllCauses": "Show all {count} causes",
  "shared.showFewer": "Show fewer",

  "shared.stop":
    "{count, plural, =1 {one thing stops} =2 {two things stop} =3 {three things stop} =4 {four things stop} =5 {five things stop} =6 {six things stop} =7 {seven things stop} =8 {eight things stop} =9 {nine things stop} =10 {ten things stop} other {# things stop}}",
  "shared.stopMore":
    "{count, plural, =1 {one more thing stops} =2 {two more things stop} =3 {three more things stop} =4 {four more things stop} =5 {five more things stop} =6 {six more things stop} =7 {seven more things stop} =8 {eight more things stop} =9 {nine more things stop} =10 {ten more things stop} other {# more things stop}}",
  "shared.ifYours": "If your {thing} stops, {stop} with it:",
  "shared.ifYoursSeveral": "If your {thing} stop, {stop} with them:",
  "shared.ifCause": "If {cause} stops, {stop} with it:",
  "shared.costs": "{about} in {length}.",
  "shared.notWorkedOut": "what that costs is not worked out yet. Nobody has said how much stops.",
  "shared.withBackups": "With your backups: {about}.",
  "shared.noBackups": "No backup helps here yet.",

  "shared.without": "Without it stop: {things}.",
  "shared.withoutWeThink": "Without it stop, we think: {things}.",
  "shared.through": "Through {thing}: {things}.",
  "shared.throughWeThink": "Through {thing}, we think: {things}.",

  "shared.weThinkTitle": "Is this right?",
  "shared.weThinkText":
    "We think {things} {count, plural, one {hangs on this} other {hang on this}}. Nobody has said so yet.",
  "shared.looksRight": "Looks right",
  "shared.confirmed": "Those links are yours now.",

  "shared.ladder": "{cause}: what it costs",
  "shared.against": "What your backups do then",
  "shared.backup.title": "{title}, for your {thing}",
  "shared.backup.unnamed": "Backup for your {thing}",
  "shared.backup.saves": "Runs after {time}, saves {share} of what stops.",
  "shared.backup.savesAtOnce": "Runs at once, saves {share} of what stops.",
  "shared.backup.restores": "It brings back what needs your {thing}.",
  "shared.backup.lasts": "It lasts {time}.",
  "shared.backup.never": "Never tried.",
  "shared.backup.tried": "Last tried {day}.",
  "shared.backup.stopped": "It needs {things}, which stops too: it cannot start.",
  "shared.withoutBackup": "No backup yet",
  "shared.withoutBackupText":
    "These stop, and nothing stands in. Choose a way that does not share this cause.",
  "shared.addBackup": "Add a backup for your {thing}",

  "shared.table.cause": "Cause",
  "shared.table.falls": "Stops with it",
  "shared.table.unprepared": "4 hours, as things are",
  "shared.table.prepared": "With your backups",
} as const;
