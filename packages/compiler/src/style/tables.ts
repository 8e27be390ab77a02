import { css } from '../markup.js';

/** The timetable, the list of documents and the footnotes, then narrow screens, which are an exception to all of the above. */
export const tables = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    line-height: 1.45;
  }
  caption {
    font-family: var(--head);
    font-weight: bold;
    font-size: 1.0625em;
    text-align: start;
    padding-block-end: 0.75em;
    text-wrap: pretty;
  }
  th,
  td {
    padding-block: 0.45em;
    padding-inline: 0 0.75em;
    text-align: start;
    vertical-align: top;
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }
  thead th {
    border-block: 2px solid var(--ink);
    border-block-end-width: 1px;
    vertical-align: bottom;
    font-family: var(--head);
  }
  tbody th {
    font-weight: normal;
    text-wrap: balance;
  }
  td p {
    margin: 0;
  }
  .timetable,
  .index {
    table-layout: fixed;
  }
  col.time {
    inline-size: 10.75em;
  }
  col.reference {
    inline-size: 5.25em;
  }
  .day th {
    font-family: var(--head);
    font-weight: bold;
    padding-block-start: 1em;
    border-block-end: 1px solid var(--rule);
  }
  .day .label {
    font-family: var(--text);
  }
  .slot > * {
    border-block-start: 1px solid var(--rule);
  }
  .day + .slot > * {
    border-block-start: 0;
  }
  .break td,
  .closed td {
    color: var(--quiet);
  }
  .timetable tbody:last-of-type,
  .index tbody {
    border-block-end: 2px solid var(--ink);
  }
  .timetable + .remark {
    font-size: 0.875em;
    margin-block-start: 0.75em;
  }
  col.symbols {
    inline-size: 14em;
  }
  col.items {
    inline-size: 6.5em;
  }
  .index td a {
    white-space: nowrap;
  }
  .index tbody tr > * {
    border-block-start: 1px solid var(--rule);
  }

  #footnotes {
    font-size: 0.9375em;
  }
  #footnotes li {
    margin-block-end: 0.5em;
  }
  #footnotes li > p:nth-last-child(2),
  #footnotes .back {
    display: inline;
  }
  .back a {
    padding-inline: 0.4em;
  }

  @media (max-width: 36rem) {
    :root {
      font-size: 100%;
    }
    body {
      padding-inline: 1rem;
    }
    header {
      display: block;
    }
    h1 {
      font-size: 1.5em;
    }
    .document-symbol {
      text-align: start;
    }
    /* In English, and still at the side where the page begins. */
    [dir='rtl'] .distribution[dir='ltr'] {
      text-align: end;
    }
    .items .items {
      padding-inline-start: 1em;
    }
    table {
      font-size: 0.875em;
    }
    th,
    td {
      padding-inline-end: 0.5em;
    }
    col.time {
      inline-size: 7.25em;
    }
    col.reference,
    col.items {
      inline-size: 4.75em;
    }
    col.time:lang(ru) {
      inline-size: 9em;
    }
    col:is(.reference, .items):lang(ru) {
      inline-size: 5.75em;
    }
    col.symbols {
      inline-size: 8em;
    }
  }
`;
