import type { ConfigurationProvider } from 'langium';

/** What an author can switch in the editor, under `agendum.inlayHints`. All are on where nothing is said. */
export interface InlayHintSettings {
  /** The number of an item before its id. */
  itemNumbers: boolean;
  /** The weekday after a date. */
  weekdays: boolean;
  /** How long a slot is, after its hours. */
  durations: boolean;
  /** The title after the symbol of a document or the number of a resolution. */
  titles: boolean;
}

/** The settings of the editor. */
export class Settings {
  constructor(private readonly configuration: ConfigurationProvider) {}

  async inlayHints(): Promise<InlayHintSettings> {
    const set = (await this.configuration.getConfiguration('agendum', 'inlayHints')) as unknown;
    const isOn = (name: keyof InlayHintSettings): boolean =>
      (set as Partial<InlayHintSettings> | null | undefined)?.[name] !== false;
    return {
      itemNumbers: isOn('itemNumbers'),
      weekdays: isOn('weekdays'),
      durations: isOn('durations'),
      titles: isOn('titles'),
    };
  }
}
