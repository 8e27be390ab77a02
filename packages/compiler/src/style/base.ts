import { css } from '../markup.js';

/** Colours, fonts and running text, in any language. */
export const base = css`
  :root {
    color-scheme: light dark;
    --page: #ffffff;
    --ink: #1c1c1c;
    --quiet: #595959;
    --rule: #b9b9b9;
    --link: #00538f;
    --mark: #fff3c4;
    --hang: 2.25rem;
    font-size: 106.25%;
    line-height: 1.55;
    background: var(--page);
    color: var(--ink);
    scroll-behavior: smooth;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --page: #16181b;
      --ink: #e3e4e6;
      --quiet: #a6a9ae;
      --rule: #4a4e54;
      --link: #8fc1ee;
      --mark: #403a1d;
    }
  }
  @media (prefers-contrast: more) {
    :root {
      --quiet: var(--ink);
      --rule: var(--ink);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :root {
      scroll-behavior: auto;
    }
  }

  body {
    margin: 0 auto;
    max-inline-size: 44rem;
    padding: 1.5rem 1.25rem 4rem;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  table {
    margin: 0;
  }
  p,
  ul {
    margin-block: 0 0.75em;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-family: var(--head);
    line-height: 1.35;
    text-wrap: pretty;
    break-after: avoid;
  }
  h2 {
    font-size: 1.25em;
    margin-block: 2.5em 1em;
  }
  h3 {
    font-size: 1.0625em;
    margin-block: 2em 0.6em;
  }
  h4,
  h5,
  h6 {
    font-size: 1em;
    margin-block: 1.4em 0.5em;
  }
  main p,
  main li {
    text-wrap: pretty;
  }
  ul.prose {
    padding-inline-start: var(--hang);
  }
  [role='list'] {
    list-style: none;
    padding: 0;
  }
  sup {
    line-height: 0;
    font-size: 0.75em;
  }

  a {
    color: var(--link);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--link);
    outline-offset: 2px;
  }
  :target {
    background: var(--mark);
    scroll-margin-block-start: 1rem;
  }
  .skip {
    position: absolute;
    inset-inline-start: 1rem;
    inset-block-start: -4rem;
    padding: 0.5rem 1rem;
    background: var(--page);
    z-index: 1;
  }
  .skip:focus {
    inset-block-start: 0.5rem;
  }
  .number,
  .title {
    unicode-bidi: isolate;
  }
  /* A symbol is broken after a slash and nowhere else. */
  .symbol {
    white-space: nowrap;
    hyphens: none;
  }
  .symbol wbr {
    white-space: normal;
  }
  .symbol.long {
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .unresolved {
    color: var(--quiet);
    border-block-end: 1px dashed currentColor;
  }
  .remark,
  .schedule,
  .room,
  .label {
    color: var(--quiet);
  }
  .label {
    font-weight: normal;
  }
`;
