import { commands, Uri } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

/** The command that a code lens of the server runs. Its arguments are those of the protocol, and VS Code takes its own. */
export const GO_TO = 'agendum.goTo';

/** Goes to one place, or shows several beside the line they were asked for on. */
export function goTo(client: LanguageClient): (uri: string, position: never, places: never[]) => Promise<void> {
  const converter = client.protocol2CodeConverter;
  return async (uri, position, places) => {
    await commands.executeCommand(
      'editor.action.goToLocations',
      Uri.parse(uri),
      converter.asPosition(position),
      places.map((place) => converter.asLocation(place)),
      'peek',
    );
  };
}
