import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt();

/** The HTML of a Markdown text. */
export function toHtml(text: string): string {
  return markdown.render(text);
}
