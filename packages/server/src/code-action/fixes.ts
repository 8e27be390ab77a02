import { safeEdits } from '@agendum/language';
import { CodeActionKind } from 'vscode-languageserver';
import type { Action, ActionPlace } from './action.js';

/** The kind under which an editor has all of it mended when a file is saved. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.agendum`;

/** What the rules offer to mend what they have found here. */
export function fixes({ findings }: ActionPlace): Action[] {
  return findings.flatMap((finding) =>
    (finding.fixes ?? []).map(({ title, edits, safe }, index) => ({
      title,
      kind: CodeActionKind.QuickFix,
      edits,
      finding,
      preferred: index === 0 && safe === true,
    })),
  );
}

/** Everything in the file that can be mended without a doubt. */
export function fixAll({ document, text, services }: ActionPlace): Action[] {
  const edits = safeEdits(services.agendum.Findings.of(document), text.length);
  return edits.length === 0 ? [] : [{ title: 'Mend all that is sure', kind: FIX_ALL, edits }];
}
