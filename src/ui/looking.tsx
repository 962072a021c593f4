import { createContext, use, type ReactNode } from "react";

const LookingContext = createContext(false);

/** Whether what stands here can only be looked at: fields and buttons are off, but for those that say `looks`. */
export function useIsLooking(): boolean {
  return use(LookingContext);
}

interface LookingProps {
  only: boolean;
  children: ReactNode;
}

/** `<Looking only={readOnly}>`: what is in it can be read, copied and printed, and not be changed. */
export function Looking({ only, children }: LookingProps) {
  return <LookingContext value={only}>{children}</LookingContext>;
}
