import { svg, type SVGTemplateResult } from "lit";

const icon = (path: string): SVGTemplateResult => svg`
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"
    stroke-linejoin="round" aria-hidden="true"><path d=${path}></path></svg>`;

export const SIGNPOST = icon("M12 2.5v19M8.5 21.5h7M5 4.5h11l3 2.75L16 10H5zM19 11.5H9L6 14.25 9 17h10z");
export const CLOSE = icon("M6 6l12 12M18 6L6 18");
export const MENU = icon("M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5");
export const ATTACH = icon("M19 11l-7.5 7.5a4.2 4.2 0 0 1-6-6L13 5a2.8 2.8 0 0 1 4 4l-7.4 7.4a1.4 1.4 0 0 1-2-2L14 8");
export const SEND = icon("M12 19V5M6 11l6-6 6 6");
