import { createContext, use, type ReactNode } from "react";

/** What a screen's heading needs from the app around it. */
export interface Page {
  /** told when a screen's heading stands: a screen was arrived at */
  arrived: (heading: HTMLElement) => void;
  /** whether the plan is saved, Undo and Redo, where the frame has no bar: the screen's own holds them */
  standing?: ReactNode;
}

const PageContext = createContext<Page>({ arrived: () => {} });

export function PageProvider({ page, children }: { page: Page; children: ReactNode }) {
  return <PageContext value={page}>{children}</PageContext>;
}

export function usePage(): Page {
  return use(PageContext);
}
