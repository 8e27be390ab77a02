import { SIBLINGS_REQUEST, type SiblingsParams, type SiblingsResult } from '@agendum/server/protocol';
import { window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

/** The command that opens what the cursor is in, an item or the agenda, in another language that the author chooses. */
export function openInLanguage(client: LanguageClient): () => Promise<void> {
  return async () => {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== 'agendum') {
      await window.showErrorMessage('No agenda is open. Put the cursor into an item of an agenda or of a translation.');
      return;
    }
    const params: SiblingsParams = {
      uri: client.code2ProtocolConverter.asUri(editor.document.uri),
      position: client.code2ProtocolConverter.asPosition(editor.selection.active),
    };
    const siblings = await client.sendRequest<SiblingsResult>(SIBLINGS_REQUEST, params);
    if (siblings.length === 0) {
      await window.showInformationMessage(
        'This agenda is in no other language yet. A translation is a file that begins with "translation fr of" and the symbol of the agenda.',
      );
      return;
    }
    const choice = await window.showQuickPick(
      siblings.map((sibling) => ({
        label: sibling.name,
        description: sibling.isThere ? sibling.language : `${sibling.language}, not translated yet`,
        sibling,
      })),
      { placeHolder: 'Language to open this item in', matchOnDescription: true },
    );
    if (choice) {
      const { uri, range } = choice.sibling;
      await window.showTextDocument(client.protocol2CodeConverter.asUri(uri), {
        selection: client.protocol2CodeConverter.asRange(range),
      });
    }
  };
}
