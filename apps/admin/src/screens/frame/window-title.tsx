/** What the browser's tab and history call a screen. React puts it into the head, from the server on. */
export const WindowTitle = ({ children }: { children: string }) => <title>{`${children} · Fair Notice`}</title>
