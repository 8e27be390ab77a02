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

/** What an author can set in the editor, under `agendum.format`. */
export interface FormatSettings {
  /** The columns that lines of prose are filled to; undefined where the author's line breaks are kept. */
  wrap: number | undefined;
}

/** More would be a slip. */
const MOST_COLUMNS = 1000;
const FEWEST_COLUMNS = 20;

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

  async formatting(): Promise<FormatSettings> {
    const set = (await this.configuration.getConfiguration('agendum', 'format')) as
      { wrap?: unknown } | null | undefined;
    const wrap = typeof set?.wrap === 'number' && set.wrap > 0 ? Math.round(set.wrap) : undefined;
    return { wrap: wrap === undefined ? undefined : Math.min(Math.max(wrap, FEWEST_COLUMNS), MOST_COLUMNS) };
  }
}
