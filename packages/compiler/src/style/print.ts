import { css } from '../markup.js';

/** Paper: A4, the symbol and the number of the page around the text. */
export const print = css`
  @page {
    size: A4;
    margin: 25mm 25mm 22mm;
    @bottom-center {
      content: counter(page) '/' counter(pages);
      font:
        9pt 'Times New Roman',
        'Liberation Serif',
        Tinos,
        serif;
    }
    @top-right {
      font:
        bold 9pt 'Times New Roman',
        'Liberation Serif',
        Tinos,
        serif;
    }
    @top-left {
      font:
        bold 9pt 'Times New Roman',
        'Liberation Serif',
        Tinos,
        serif;
    }
  }
  @media print {
    :root {
      --page: transparent;
      --ink: black;
      --quiet: black;
      --rule: #808080;
      font-size: 11pt;
      line-height: 1.4;
    }
    :root:lang(zh),
    p:lang(zh) {
      line-height: 1.6;
    }
    :root:lang(ar),
    p:lang(ar) {
      line-height: 1.7;
    }
    body {
      max-inline-size: none;
      padding: 0;
    }
    .skip,
    .languages,
    .schedule,
    .back {
      display: none;
    }
    #footnotes .back {
      display: none;
    }
    a {
      color: inherit;
      text-decoration: none;
    }
    p,
    li {
      orphans: 3;
      widows: 3;
    }
    tr,
    caption {
      break-inside: avoid;
    }
    thead {
      display: table-header-group;
    }
    .day,
    thead {
      break-after: avoid;
    }
    .timetable + .remark {
      break-before: avoid;
    }
    #annex {
      break-before: page;
    }
    #annex h2 {
      margin-block-start: 0;
    }
    :target {
      background: none;
    }
  }
`;
