import { withinTime } from "./time-limit.ts";

/**
 * Whether the app itself is kept in this browser for work without internet: whole, on its way, or not at all because
 * the browser keeps no such copy here (a private window, blocked site data, an address without https).
 */
export type OfflineCopy = { is: "ready"; bytes: number } | { is: "coming" } | { is: "refused" };

const answersWithinMs = 20_000;

/** Asks the service worker, which looks through what is kept and brings in what is missing. */
export async function offlineCopy(): Promise<OfflineCopy> {
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    if (!registration?.active) return { is: "coming" };
    return await withinTime(answersWithinMs, askedOf(registration.active));
  } catch (error) {
    return { is: error instanceof DOMException && error.name === "TimeoutError" ? "coming" : "refused" };
  }
}

function askedOf(worker: ServiceWorker): Promise<OfflineCopy> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", ({ data }: MessageEvent<{ isWhole: boolean; bytes: number }>) => {
      port1.close();
      resolve(data.isWhole ? { is: "ready", bytes: data.bytes } : { is: "coming" });
    });
    port1.start();
    worker.postMessage("is it whole", [port2]);
  });
}
