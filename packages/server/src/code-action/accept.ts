import { catalogue, surveyOf } from '@agendum/language';
import { CodeActionKind } from 'vscode-languageserver';
import { indentAt, lineStart, type Action, type ActionPlace } from './action.js';

/** What is not found by a rule that can be right in one place and wrong in another. */
const NEVER = new Set(['config', 'syntax', 'malformed-acceptance', 'unused-acceptance']);

/** Says in a comment above the line that a finding is meant so, and why. The author writes the reason. */
export function accept({ findings, file, text }: ActionPlace): Action[] {
  const { blocks } = surveyOf(file);
  return findings
    .filter(({ rule }) => !NEVER.has(rule) && catalogue.some(({ id }) => id === rule))
    .map((finding) => {
      const block = blocks.find(
        ({ $cstNode }) => $cstNode && $cstNode.offset <= finding.range.start && finding.range.start < $cstNode.end,
      );
      // Inside of text, a comment would be text.
      const place = block?.$cstNode?.offset ?? finding.range.start;
      const start = lineStart(text, place);
      return {
        title: `Accept this, and say why (${finding.rule})`,
        kind: CodeActionKind.QuickFix,
        edits: [
          {
            range: { start, end: start },
            newText: `${indentAt(text, place)}// accept ${finding.rule}: \${1}\n`,
            snippet: true,
          },
        ],
        finding,
      };
    });
}
