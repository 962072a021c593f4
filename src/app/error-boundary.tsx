import { Component, type ReactNode } from "react";
import { noteFault } from "#store/faults.ts";
import { ErrorPage } from "./error-page.tsx";

interface Caught {
  error: Error | null;
}

/** Where a screen fails, a page that says so stands in its place until another address is gone to. */
export class ErrorBoundary extends Component<{ children: ReactNode }, Caught> {
  override state: Caught = { error: null };

  static getDerivedStateFromError(error: unknown): Caught {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: unknown): void {
    noteFault(error);
  }

  override componentDidMount(): void {
    addEventListener("hashchange", this.forget);
  }

  override componentWillUnmount(): void {
    removeEventListener("hashchange", this.forget);
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <ErrorPage error={this.state.error} />;
  }

  private readonly forget = (): void => {
    if (this.state.error !== null) this.setState({ error: null });
  };
}
