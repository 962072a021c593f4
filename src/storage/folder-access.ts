/** What browsers that can open a folder add to the standard; not in TypeScript's own library. */
declare global {
  interface Window {
    showDirectoryPicker?: (options: {
      id: string;
      mode: "readwrite";
      startIn: "documents";
    }) => Promise<FileSystemDirectoryHandle>;
  }
  interface FileSystemHandle {
    queryPermission?: (wanted: { mode: "readwrite" }) => Promise<PermissionState>;
    requestPermission?: (wanted: { mode: "readwrite" }) => Promise<PermissionState>;
  }
}

const wanted = { mode: "readwrite" } as const;

export function canOpenFolders(): boolean {
  return typeof window.showDirectoryPicker === "function";
}

/** Asks for a folder; null where nobody chose one. Has to follow a click. */
export async function askForFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (
      (await window.showDirectoryPicker?.({ id: "counterplan", startIn: "documents", ...wanted })) ?? null
    );
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    throw error;
  }
}

/** Whether the browser lets us write there now; after it was started anew many ask once more. */
export async function mayWrite(handle: FileSystemHandle): Promise<boolean> {
  return ((await handle.queryPermission?.(wanted)) ?? "granted") === "granted";
}

/** Lets the browser ask its owner again. Has to follow a click. */
export async function askToWrite(handle: FileSystemHandle): Promise<boolean> {
  return ((await handle.requestPermission?.(wanted)) ?? "granted") === "granted";
}
