import { css } from '../markup.js';

/** What differs from script to script: of the page, and of a passage in another language inside of it. */
export const languages = css`
  [lang] {
    --text: 'Times New Roman', 'Liberation Serif', Tinos, 'Noto Serif', serif;
    --head: var(--text);
    font-family: var(--text);
  }
  [lang]:lang(zh) {
    --text:
      'Times New Roman', 'Liberation Serif', Tinos, 'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', SimSun,
      serif;
    --head:
      'Helvetica Neue', Arial, 'Liberation Sans', Arimo, 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC',
      'Microsoft YaHei', SimHei, sans-serif;
    line-break: strict;
    word-break: normal;
    text-autospace: normal;
    text-spacing-trim: trim-start;
  }
  [lang]:lang(ar) {
    --text:
      'Noto Naskh Arabic', 'Geeza Pro', 'Simplified Arabic', 'Traditional Arabic', 'Times New Roman',
      'Noto Sans Arabic', serif;
  }
  :is(h1, h2, h3, h4, h5, h6, caption, thead, .body) [lang] {
    font-family: var(--head);
  }

  :root:lang(zh),
  p:lang(zh) {
    line-height: 1.75;
  }
  /* Marks above and below the letters need room. */
  :root:lang(ar),
  p:lang(ar) {
    line-height: 1.9;
  }
  :is(h1, h2, h3, h4, h5, h6, caption):lang(ar),
  :is(table, .distribution):lang(ar) {
    line-height: 1.65;
  }

  /* Neither script has a slanted form. Dots are Chinese emphasis; beside Arabic letters they would be read as part of them. */
  em:lang(zh) {
    font-style: normal;
    text-emphasis: dot;
    text-emphasis-position: under right;
  }
  em:lang(ar) {
    font-style: normal;
    font-weight: bold;
  }
  /* Of the languages with long words. */
  td:is(:lang(en), :lang(es), :lang(fr), :lang(ru)) {
    hyphens: auto;
  }
`;
