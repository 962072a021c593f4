export const offline = {
  "offline.newVersion": "A new version is ready",
  "offline.newVersion.text": "A new version of Counterplan is ready. Your plan is saved before it starts.",
  "offline.newVersion.starts": "Saving your plan, then starting the new version…",
  "offline.newVersion.now": "Update now",
  "offline.newVersion.later": "Later",
  "offline.newVersion.notSaved":
    "Your last changes are not saved yet, so we have not updated. Save a copy to a file first, then try again.",

  "offline.title": "Without internet",
  "offline.ready": "Works without internet: ready. Counterplan itself is kept on this computer ({size} MB).",
  "offline.coming":
    "Works without internet: not yet. With the internet on, load this page again and stay for a minute.",
  "offline.refused":
    "Works without internet: not here. This browser keeps no copy of Counterplan, as in a private window.",
  "offline.everything":
    "Once it is ready, everything works without internet: your plans, costs, PDF and print.",
  "offline.install":
    "To have it at hand like an app, choose Install or Add to Home Screen in your browser’s menu.",
  "offline.versions":
    "A new version waits until you choose Update now, or until no tab shows Counterplan any more.",
} as const;
