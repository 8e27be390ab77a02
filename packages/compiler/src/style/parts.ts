import { css } from '../markup.js';

/** The language menu, the head of the page, the list of items, the annotations. */
export const parts = css`
  .languages ul {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.25rem;
    margin-block-end: 1rem;
    font-size: 0.9375em;
  }
  .languages [aria-current] {
    color: inherit;
    font-weight: bold;
    text-decoration: none;
  }

  header {
    display: grid;
    grid-template-columns: 1fr auto;
    column-gap: 2rem;
  }
  header > * {
    grid-column: 1 / -1;
  }
  header p {
    margin: 0;
  }
  .document-symbol {
    text-align: end;
    font-size: 1.25em;
    font-weight: bold;
    line-height: 1.3;
    padding-block-end: 0.4rem;
    border-block-end: 3px solid var(--ink);
  }
  .meeting {
    grid-column: 1;
    grid-row: 2;
    padding-block-start: 0.75rem;
  }
  .distribution {
    grid-column: 2;
    grid-row: 2;
    padding-block-start: 0.75rem;
    font-size: 0.9375em;
    line-height: 1.45;
  }
  .distribution .job {
    color: var(--quiet);
    font-size: 0.875em;
    padding-block-start: 0.4em;
  }
  header .body {
    font-family: var(--head);
    font-weight: bold;
  }
  h1 {
    font-size: 1.75em;
    margin-block: 2.25rem 0;
    text-wrap: balance;
  }
  .subtitle,
  .author {
    padding-block-start: 0.4em;
  }
  .subtitle {
    font-size: 1.125em;
  }
  main {
    padding-block-start: 2rem;
  }

  .marked {
    padding-inline-start: var(--hang);
    text-indent: calc(-1 * var(--hang));
  }
  /* The blank behind the number is a quarter of an em wide. */
  .marked > .number {
    display: inline-block;
    min-inline-size: calc(var(--hang) - 0.25em);
    text-indent: 0;
  }
  .items p {
    margin: 0;
  }
  .items > li {
    margin-block-end: 0.4em;
    break-inside: avoid;
  }
  .items .items {
    padding-inline-start: var(--hang);
    margin-block-start: 0.4em;
  }
  .items > .section > .marked {
    font-family: var(--head);
    font-weight: bold;
    margin-block-start: 1.2em;
    break-after: avoid;
  }
  .items > .section > .items {
    padding-inline-start: 0;
  }
  .items > .section {
    break-inside: auto;
  }
  .items .remark {
    padding-inline-start: var(--hang);
  }
  .items a,
  .index td a,
  .timetable a,
  a.number,
  .documents a {
    color: inherit;
    text-decoration-color: var(--rule);
  }
  .items a:hover,
  .index td a:hover,
  .timetable a:hover,
  a.number:hover,
  .documents a:hover {
    text-decoration-color: currentColor;
  }
  a.number {
    text-decoration: none;
  }
  .introduction {
    margin-block-start: 2rem;
  }
  #annotations > .section > h3 {
    font-size: 1.125em;
    margin-block-start: 2.5em;
  }
  .item .item {
    margin-block-start: 1.2em;
  }
  .schedule {
    font-size: 0.875em;
  }
  .schedule a {
    color: inherit;
    text-decoration-color: var(--rule);
  }
  .documents {
    margin-block: 1em;
  }
  .documents h4,
  .documents h5,
  .documents h6 {
    font-size: 0.9375em;
  }
  .documents li {
    margin-block-end: 0.4em;
    padding-inline-start: 1.25em;
    text-indent: -1.25em;
    break-inside: avoid;
  }
`;
