import { useWords } from "#ui/words.tsx";

/** Why there is nothing to list, and what to do. */
export function NoClients({ hasFailed }: { hasFailed: boolean }) {
  const t = useWords();
  return (
    <>
      <p>
        <b>{t(hasFailed ? "clients.failed" : "clients.empty")}</b>
      </p>
      <p>{t(hasFailed ? "clients.failedHow" : "clients.emptyHow")}</p>
    </>
  );
}
