/**
 * The look of the launcher, and the theme: a site sets the --guidepost-* variables on the element, the rest follows.
 */
export const LAUNCHER_STYLES = `
:host {
  --_accent: var(--guidepost-accent, #0b5f58);
  --_on-accent: var(--guidepost-on-accent, #ffffff);
  --_offset: var(--guidepost-offset, 20px);
  position: fixed;
  inset-block-end: calc(var(--_offset) + env(safe-area-inset-bottom, 0px));
  inset-inline-end: calc(var(--_offset) + env(safe-area-inset-right, 0px));
  z-index: var(--guidepost-z-index, 2147483000);
  font: 400 16px/1.5 var(--guidepost-font, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif);
  color-scheme: light dark;
}
:host([hidden]) { display: none; }
.launcher {
  display: flex; align-items: center; gap: 10px;
  min-block-size: 56px; min-inline-size: 56px; padding: 0 20px 0 16px; margin: 0;
  border: 2px solid transparent; border-radius: 28px;
  background: var(--_accent); color: var(--_on-accent);
  font: inherit; font-weight: 600; cursor: pointer;
  box-shadow: 0 6px 24px rgb(0 0 0 / .28);
  transition: transform .15s ease;
}
[dir=rtl] .launcher { padding: 0 16px 0 20px; }
.launcher:hover { transform: translateY(-2px); }
.launcher:focus-visible { outline: 3px solid var(--_on-accent); outline-offset: -6px; box-shadow: 0 0 0 3px var(--_accent); }
.launcher svg { inline-size: 24px; block-size: 24px; flex: none; }
.badge {
  position: absolute; inset-block-start: -6px; inset-inline-end: -4px;
  min-inline-size: 24px; padding-inline: 6px; box-sizing: border-box; border-radius: 12px;
  background: #b3261e; color: #fff; font-size: 14px; line-height: 24px; font-weight: 700; text-align: center;
}
.badge:empty, .failed:empty { display: none; }
.failed {
  position: absolute; inset-block-end: 68px; inset-inline-end: 0; inline-size: 240px; margin: 0; padding: 12px 16px;
  border-radius: 12px; background: Canvas; color: CanvasText; box-shadow: 0 6px 24px rgb(0 0 0 / .28);
}
@media (prefers-color-scheme: dark) {
  :host { --_accent: var(--guidepost-accent-dark, #7fd6c9); --_on-accent: var(--guidepost-on-accent-dark, #06201d); }
}
@media (prefers-reduced-motion: reduce) { .launcher { transition: none; } .launcher:hover { transform: none; } }
@media (max-width: 480px), (max-height: 420px) { .open .launcher { display: none; } }
@media print { :host { display: none; } }
`;
