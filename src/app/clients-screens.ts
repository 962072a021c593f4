import { startPortfolio } from "#store/portfolio.ts";
import { createShortsWorker, shortsWorkerName } from "./own-workers.ts";

export { ClientsScreen } from "#features/clients/clients-screen.tsx";
export { DependsScreen } from "#features/clients/depends-screen.tsx";

startPortfolio(createShortsWorker, shortsWorkerName);
