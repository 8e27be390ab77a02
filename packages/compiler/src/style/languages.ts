import { css } from '../markup.js';

/** What differs from script to script: of the page, and of a passage in another language inside of it. */
export const languages = css`
  /* Quotation marks, dashes and points of omission are as wide as a Chinese character, in no Latin font. */
  @font-face {
    font-family: 'Chinese signs';
    src:
      local('STSongti-SC-Regular'), local('NotoSerifCJKsc-Regular'), local('SourceHanSerifSC-Regular'), local('SimSun'),
      local('NotoSansSC-Regular');
    unicode-range: U+2014, U+2018-2019, U+201C-201D, U+2026;
  }
  @font-face {
    font-family: 'Chinese heading signs';
    src:
      local('PingFangSC-Semibold'), local('NotoSansCJKsc-Bold'), local('SourceHanSansSC-Bold'),
      local('Microsoft YaHei Bold'), local('SimHei'), local('NotoSansSC-Bold');
    font-weight: bold;
    unicode-range: U+2014, U+2018-2019, U+201C-201D, U+2026;
  }
  [lang] {
    --text: 'Times New Roman', 'Liberation Serif', Tinos, 'Noto Serif', serif;
    --head: var(--text);
    font-family: var(--text);
  }
  [lang]:lang(zh) {
    --text:
      'Chinese signs', 'Times New Roman', 'Liberation Serif', Tinos, 'Songti SC', 'Noto Serif CJK SC',
      'Source Han Serif SC', SimSun, serif;
    --head:
      'Chinese heading signs', 'Helvetica Neue', Arial, 'Liberation Sans', Arimo, 'PingFang SC', 'Noto Sans CJK SC',
      'Source Han Sans SC', 'Microsoft YaHei', SimHei, sans-serif;
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
