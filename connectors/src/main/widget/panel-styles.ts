import { css } from "lit";

/** The look of the chat. Every colour is a variable, every side a logical one, so that themes and directions follow. */
export const PANEL_STYLES = css`
  :host {
    --_surface: var(--guidepost-surface, #ffffff);
    --_raised: var(--guidepost-raised, #f3f6f4);
    --_text: var(--guidepost-text, #1c2624);
    --_muted: var(--guidepost-muted, #55625f);
    --_line: var(--guidepost-line, #d5dedb);
    --_warm: var(--guidepost-warm, #fff4e2);
    --_danger: #a5231c;
    --_radius: var(--guidepost-radius, 18px);
    position: absolute;
    inset-block-end: 72px;
    inset-inline-end: 0;
    inline-size: min(400px, calc(100vw - 40px));
    block-size: min(640px, calc(100dvh - 130px));
    color: var(--_text);
  }
  :host([hidden]), [hidden] { display: none !important; }
  * { box-sizing: border-box; }
  section {
    position: relative; display: flex; flex-direction: column; block-size: 100%; overflow: hidden;
    background: var(--_surface); border: 1px solid var(--_line); border-radius: var(--_radius);
    box-shadow: 0 18px 60px rgb(0 0 0 / .25);
    animation: rise .18s ease-out;
  }
  @keyframes rise { from { opacity: 0; transform: translateY(10px); } }
  h2, h3, p, ul { margin: 0; }
  button, select, textarea { font: inherit; color: inherit; }
  button, select, .action { min-block-size: 44px; cursor: pointer; }
  :focus-visible { outline: 3px solid var(--_accent); outline-offset: 2px; }
  a { color: var(--_accent); text-underline-offset: 2px; overflow-wrap: anywhere; }
  svg { inline-size: 22px; block-size: 22px; display: block; }
  .unseen {
    position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; overflow: hidden;
    clip-path: inset(50%); white-space: nowrap;
  }

  header {
    display: flex; align-items: center; gap: 10px; flex: none;
    padding-block: 10px; padding-inline: 16px 8px; background: var(--_accent); color: var(--_on-accent);
  }
  header .mark { display: grid; place-items: center; }
  header .name { flex: 1; min-inline-size: 0; }
  h2 { font-size: 1.0625rem; line-height: 1.25; }
  header p { font-size: .8125rem; line-height: 1.3; }
  header button {
    display: grid; place-items: center; inline-size: 44px; padding: 0; border: 0; border-radius: 12px;
    background: transparent; color: inherit;
  }
  header button:hover, header button[aria-expanded="true"] { background: rgb(127 127 127 / .28); }
  header button:focus-visible { outline-color: var(--_on-accent); outline-offset: -3px; }

  .menu {
    display: grid; grid-template-columns: auto 1fr; align-items: center; gap: 8px 14px; flex: none;
    padding: 14px 16px; max-block-size: 60%; overflow: auto;
    background: var(--_raised); border-block-end: 1px solid var(--_line);
  }
  select { inline-size: 100%; padding-inline: 10px; border: 1px solid var(--_muted); border-radius: 10px; background: var(--_surface); }
  .action {
    grid-column: 1 / -1; display: flex; align-items: center; justify-content: center; padding: 8px 14px;
    border: 1px solid var(--_muted); border-radius: 10px; background: var(--_surface); color: var(--_text);
    text-align: center; text-decoration: none;
  }
  .confirm { grid-column: 1 / -1; display: grid; gap: 8px; }
  .danger { background: var(--_danger); border-color: var(--_danger); color: #fff; font-weight: 600; }

  .log {
    position: relative; flex: 1; min-block-size: 0; overflow-y: auto; overscroll-behavior: contain;
    display: flex; flex-direction: column; gap: 14px; padding: 16px;
  }
  .log:focus-visible { outline-offset: -4px; }
  .intro { display: grid; gap: 6px; color: var(--_muted); font-size: .9375rem; padding-block-end: 2px; }
  .said { align-self: flex-end; max-inline-size: 86%; display: grid; justify-items: end; gap: 4px; }
  .words {
    padding: 10px 14px; border-radius: 16px; border-end-end-radius: 4px;
    background: var(--_accent); color: var(--_on-accent); white-space: pre-wrap; overflow-wrap: anywhere;
  }
  .state { font-size: .8125rem; color: var(--_muted); }
  .problem { padding: 8px 12px; border-radius: 10px; background: var(--_warm); color: var(--_text); font-size: .875rem; }
  .retry { border: 0; background: none; padding-inline: 6px; color: var(--_accent); font-weight: 600; text-decoration: underline; }
  .answer { align-self: stretch; display: grid; gap: 10px; }
  .blocks {
    display: grid; gap: 10px; padding: 14px 16px; overflow-wrap: anywhere;
    background: var(--_raised); border-radius: 16px; border-start-start-radius: 4px;
  }
  .blocks p { white-space: pre-line; }
  .blocks ul { padding-inline-start: 20px; display: grid; gap: 4px; }
  .blocks .numbered { padding-inline-start: 0; list-style: none; }
  h3 { font-size: 1.0625rem; line-height: 1.35; }
  .notice { font-size: .875rem; color: var(--_muted); }
  .fact { display: grid; gap: 4px; padding-inline-start: 12px; border-inline-start: 3px solid var(--_accent); }
  .dated { display: inline-block; padding-inline: 8px; border-radius: 8px; font-size: .8125rem; background: var(--_surface); border: 1px solid var(--_line); }
  .warning { font-size: .875rem; }
  .warning::before { content: "⚠ "; }
  .next { display: grid; gap: 2px; padding: 10px 12px; border-radius: 10px; background: var(--_warm); }
  .contact { display: grid; gap: 2px; }
  .origin { font-size: .8125rem; color: var(--_muted); padding-block-start: 8px; border-block-start: 1px solid var(--_line); }

  .choices { display: flex; flex-wrap: wrap; gap: 8px; }
  .choice {
    padding: 8px 14px; border: 1.5px solid var(--_accent); border-radius: 22px; background: var(--_surface);
    color: var(--_accent); font-weight: 500; text-align: start; line-height: 1.3;
  }
  .choice:hover { background: var(--_raised); }
  .reaction { border-color: var(--_muted); color: var(--_text); font-size: .9375rem; }
  .choice[aria-disabled="true"] { border-color: var(--_line); color: var(--_muted); cursor: default; }
  .choice[aria-pressed="true"] { background: var(--_accent); border-color: var(--_accent); color: var(--_on-accent); }
  .choice[aria-pressed="true"]::before { content: "✓ "; }

  .working { display: flex; align-items: center; gap: 10px; color: var(--_muted); font-size: .9375rem; }
  .dots { display: inline-flex; gap: 4px; }
  .dots i { inline-size: 8px; block-size: 8px; border-radius: 50%; background: var(--_accent); animation: dot 1.2s infinite; }
  .dots i:nth-child(2) { animation-delay: .2s; }
  .dots i:nth-child(3) { animation-delay: .4s; }
  @keyframes dot { 0%, 60%, 100% { opacity: .3; } 30% { opacity: 1; } }

  .news {
    position: absolute; inset-block-end: 84px; inset-inline: 0; margin-inline: auto; inline-size: fit-content;
    padding: 6px 16px; border: 0; border-radius: 22px; background: var(--_text); color: var(--_surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / .3);
  }
  .hint { flex: none; padding: 8px 16px; background: var(--_warm); font-size: .9375rem; }
  .composer {
    flex: none; display: grid; grid-template-columns: 1fr; grid-auto-columns: auto; grid-auto-flow: column; gap: 0 8px; align-items: end;
    padding: 10px 12px; border-block-start: 1px solid var(--_line);
  }
  textarea {
    field-sizing: content; inline-size: 100%; min-block-size: 46px; max-block-size: 140px; resize: none;
    padding: 10px 14px; border: 1.5px solid var(--_muted); border-radius: 16px;
    background: var(--_surface); font-size: 16px; line-height: 1.45;
  }
  textarea::placeholder { color: var(--_muted); opacity: 1; }
  textarea:focus-visible { outline-width: 2px; outline-offset: 0; border-color: var(--_accent); }
  .send {
    display: grid; place-items: center; inline-size: 46px; block-size: 46px; padding: 0;
    border: 0; border-radius: 50%; background: var(--_accent); color: var(--_on-accent);
  }
  .attach {
    display: grid; place-items: center; inline-size: 46px; block-size: 46px; border-radius: 50%; color: var(--_accent);
    cursor: pointer;
  }
  .attach:focus-within { outline: 2px solid var(--_accent); }
  .attach svg { inline-size: 24px; block-size: 24px; }
  .file { border: 0; background: none; padding: 0; min-block-size: 44px; color: var(--_accent); text-decoration: underline; overflow-wrap: anywhere; text-align: start; }
  .counter { grid-column: 1 / -1; grid-row: 2; font-size: .8125rem; color: var(--_muted); padding-inline: 14px; }
  .counter:empty { display: none; }
  .over { color: var(--_danger); font-weight: 600; }

  @media (prefers-color-scheme: dark) {
    :host {
      --_surface: var(--guidepost-surface-dark, #131b1a);
      --_raised: var(--guidepost-raised-dark, #1e2927);
      --_text: var(--guidepost-text-dark, #eaf1ef);
      --_muted: var(--guidepost-muted-dark, #a9b8b4);
      --_line: var(--guidepost-line-dark, #35433f);
      --_warm: var(--guidepost-warm-dark, #3a2f1b);
    }
    .over { color: #ffb4ab; }
    header { background: var(--_raised); color: var(--_text); border-block-end: 2px solid var(--_accent); }
    header button:focus-visible { outline-color: var(--_accent); }
  }
  @media (prefers-reduced-motion: reduce) {
    section, .dots i { animation: none; }
  }
  @media (max-width: 480px), (max-height: 420px) {
    :host { position: fixed; inset: 0; inline-size: auto; block-size: auto; }
    section { border: 0; border-radius: 0; box-shadow: none; }
    header { padding-block-start: calc(10px + env(safe-area-inset-top, 0px)); }
    .composer { padding-block-end: calc(10px + env(safe-area-inset-bottom, 0px)); }
  }
  @media (forced-colors: active) {
    .words, .send, .choice, header { border: 1px solid; }
  }
`;
