import { standardTitle, writeStandardTitle, type House } from '@agendum/locales';
import type { TextEdit } from '../finding.js';
import type * as ast from '../generated/ast.js';
import { chooseName } from '../linking/choose-name.js';
import { writeName } from '../linking/names.js';
import { surveyOf } from '../linking/survey.js';
import { endOf, findProperty, fullTextOf, sourceOf, startOf } from '../syntax/place.js';
import type { Pairing } from './pairing.js';
import { paragraphsOf } from './paragraphs.js';

/** What a skeleton is written for. */
export interface SkeletonOptions {
  /** Language tag of the translation. */
  language: string;
  /** Whose wording a title gets that nearly every agenda has. */
  house?: House | undefined;
}

/**
 * The text of a translation in which all is still to be written: the parts of a linked agenda in their order, its texts beside
 * them in comments. Titles that nearly every agenda has are there already.
 */
export function skeletonOf(agenda: ast.AgendaFile, options: SkeletonOptions): string {
  const { header } = agenda;
  const symbol = header?.$type === 'AgendaHeader' ? findProperty(header, 'symbol') : undefined;
  const written =
    symbol && header ? sourceOf(header).slice(symbol.start - startOf(header), symbol.end - startOf(header)) : '';
  const writer = new SkeletonWriter(surveyOf(agenda).language, options);
  writer.statements(agenda.statements);
  return `translation ${options.language} of ${written}\n${writer.text()}`;
}

/** The edits that add to a linked translation the items that it does not have, each beside its neighbours in the original. */
export function missingEdits(pairing: Pairing, translation: ast.AgendaFile, options: SkeletonOptions): TextEdit[] {
  const { original, items } = pairing;
  const language = surveyOf(original).language;
  const edits: TextEdit[] = [];
  const write = (item: ast.Item, depth: number): string => {
    const writer = new SkeletonWriter(language, options, depth);
    writer.item(item);
    return writer.text().replace(/\n$/, '');
  };
  const among = (siblings: readonly ast.Item[], parent: ast.TranslatedItem | undefined, depth: number): void => {
    let before: ast.TranslatedItem | undefined;
    for (const [index, item] of siblings.entries()) {
      const translated = items.get(item);
      if (translated) {
        before = translated;
        among(itemsIn(item.members), translated, depth + 1);
        continue;
      }
      const text = write(item, depth);
      const after = siblings
        .slice(index + 1)
        .map((next) => items.get(next))
        .find((next) => next !== undefined);
      if (before) {
        insert(endOf(before), text);
      } else if (after) {
        const start = startOf(after);
        edits.push({ range: { start, end: start }, newText: `${text.trimStart()}\n${'  '.repeat(depth)}` });
      } else if (parent) {
        addTo(parent, text, depth);
      } else {
        insert(endOf(lastOf(translation)), `\n${text.replace(/^\n+/, '')}`);
      }
    }
  };
  const insert = (at: number, text: string): void => {
    // Several may come to the same place, in the order of the original.
    const known = edits.find(({ range }) => range.start === at && range.end === at);
    if (known) {
      known.newText += `\n${text}`;
    } else {
      edits.push({ range: { start: at, end: at }, newText: `\n${text}` });
    }
  };
  const addTo = (parent: ast.TranslatedItem, text: string, depth: number): void => {
    const source = sourceOf(parent);
    const end = endOf(parent);
    if (source.endsWith('}')) {
      insert(source.trimEnd().slice(0, -1).trimEnd().length + startOf(parent), text);
    } else {
      edits.push({ range: { start: end, end }, newText: ` {\n${text}\n${'  '.repeat(depth - 1)}}` });
    }
  };
  for (const list of topItems(original)) {
    among(list, undefined, 0);
  }
  return edits.sort((a, b) => a.range.start - b.range.start);
}

/** The items outside of sections, then those of each section. */
function topItems(file: ast.AgendaFile): ast.Item[][] {
  const outside: ast.Item[] = [];
  const lists = [outside];
  for (const statement of file.statements) {
    if (statement.$type === 'Item') {
      outside.push(statement);
    } else if (statement.$type === 'Section') {
      lists.push([...statement.items]);
    }
  }
  return lists;
}

function itemsIn(members: ast.Item['members']): ast.Item[] {
  return members.filter((member): member is ast.Item => member.$type === 'Item');
}

/** The last part of a translation, its header when there is no other. */
function lastOf(file: ast.AgendaFile): ast.AgendaFile['statements'][number] | NonNullable<ast.AgendaFile['header']> {
  return file.statements.at(-1) ?? file.header!;
}

/** Writes parts of an agenda as a translation has them, with nothing translated yet. */
export class SkeletonWriter {
  private readonly lines: string[] = [];

  constructor(
    private readonly source: string,
    private readonly options: SkeletonOptions,
    private depth = 0,
  ) {}

  text(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }

  statements(statements: ast.AgendaFile['statements']): void {
    for (const statement of statements) {
      switch (statement.$type) {
        case 'TextField':
          this.separate();
          this.title(statement.field, statement.text);
          break;
        case 'PlaceField':
        case 'BodyField': {
          const text = statement.$type === 'PlaceField' ? statement.text : statement.name;
          if (text) {
            this.separate();
            this.title(statement.$type === 'PlaceField' ? 'place' : 'body', text);
          }
          break;
        }
        case 'TextBlock':
          this.separate();
          this.block(statement);
          break;
        case 'Section':
          this.separate();
          this.group(`section ${statement.name ?? ''}`.trimEnd(), statement.title, () =>
            statement.items.forEach((item) => this.item(item)),
          );
          break;
        case 'Item':
          this.separate();
          this.item(statement);
          break;
        case 'Note':
          this.separate();
          this.note(statement);
          break;
        case 'Body':
        case 'Place':
        case 'Document':
        case 'Instrument':
          this.declaration(statement);
          break;
        case 'Timetable':
          this.timetable(statement);
          break;
        default:
          break; // nothing to translate
      }
    }
  }

  item(item: ast.Item): void {
    this.group(`item ${item.name}`, item.title, () => item.members.forEach((member) => this.member(member)));
  }

  member(member: ast.Item['members'][number]): void {
    switch (member.$type) {
      case 'Item':
        this.item(member);
        break;
      case 'TextBlock':
        this.block(member);
        break;
      case 'Internal':
        this.block(member.block, 'internal ');
        break;
      case 'ItemField':
        this.title(member.field, member.text);
        break;
      case 'DocumentList':
        for (const { document, title } of member.citations) {
          if (title) {
            this.title(`documents ${writeName(document.$refText, 'Document')} as`, title);
          }
        }
        break;
      case 'Note':
        this.note(member);
        break;
      default:
        break; // nothing to translate
    }
  }

  private group(start: string, title: ast.Title | undefined, content: () => void): void {
    const at = this.lines.length;
    this.depth++;
    content();
    this.depth--;
    const inside = this.lines.splice(at);
    if (inside.length === 0) {
      this.title(start, title);
      return;
    }
    this.title(start, title, ' {');
    this.lines.push(...inside);
    this.line('}');
  }

  private note(note: ast.Note): void {
    if (note.block) {
      this.block(note.block, `note ${note.name} `);
    } else {
      this.title(`note ${note.name}`, note.text);
    }
  }

  private declaration(statement: ast.Body | ast.Place | ast.Document | ast.Instrument): void {
    const name = chooseName(statement.names, this.options.language);
    const short = statement.$type === 'Body' ? chooseName(statement.short, this.options.language) : undefined;
    if (!name || name.language !== undefined) {
      return; // it says its names in several languages
    }
    const names = findProperty(statement, 'names');
    const start = sourceOf(statement)
      .slice(0, names ? names.start - startOf(statement) : undefined)
      .replaceAll(/\s+/g, ' ')
      .trimEnd();
    this.separate();
    this.title(start, name.text, short ? ' short ""' : '', short?.text);
  }

  private timetable(timetable: ast.Timetable): void {
    const at = this.lines.length;
    this.depth++;
    for (const day of timetable.days) {
      this.day(day);
    }
    this.depth--;
    const days = this.lines.splice(at);
    if (days.length > 0 || timetable.title) {
      this.separate();
      this.title('timetable', timetable.title, ' {');
      this.lines.push(...days);
      this.line('}');
    }
  }

  day(day: ast.Day): void {
    const at = this.lines.length;
    this.depth++;
    day.slots.forEach((slot) => this.slot(slot));
    this.depth--;
    const slots = this.lines.splice(at);
    if (slots.length > 0) {
      this.title(day.date, day.label, ' {');
      this.lines.push(...slots);
      this.line('}');
    } else if (day.label) {
      this.title(day.date, day.label);
    }
  }

  slot(slot: ast.Slot): void {
    const texts = [slot.label, ...slot.entries.map(({ label, text }) => label ?? text)].filter(
      (text) => text !== undefined,
    );
    const originals = slot.room ? [...texts, slot.room] : texts;
    const parts = [texts.map(() => '""').join(', '), slot.room ? 'room ""' : ''].filter((part) => part !== '');
    if (parts.length > 0) {
      this.line(
        `${slot.start}-${slot.end} ${parts.join(' ')} ${originals.map((text) => this.commentOf(text)).join(' ')}`,
      );
    }
  }

  /** A part with its text still empty, and what the original has. */
  private title(start: string, title: ast.Title | undefined, end = '', more?: ast.Title): void {
    if (!title) {
      this.line(start + end);
      return;
    }
    const known = this.standard(title);
    const originals = [title, more].filter((text) => text !== undefined).map((text) => this.commentOf(text));
    this.line(`${start} "${known ?? ''}"${end} ${originals.join(' ')}`);
  }

  private standard({ parts }: ast.Title): string | undefined {
    const [only] = parts;
    const key = only?.$type === 'Text' && parts.length === 1 ? standardTitle(only.value, this.source) : undefined;
    return key && writeStandardTitle(key, this.options.language, this.options.house)?.replaceAll('"', '\\"');
  }

  private block(block: ast.TextBlock, start = ''): void {
    // Above the fences: between them nothing is a comment.
    let isInList = false;
    for (const [index, { range, listed }] of paragraphsOf(block).entries()) {
      if (index > 0 && !(listed && isInList)) {
        this.line('//');
      }
      isInList = listed;
      const lines = fullTextOf(block)
        .slice(range.start, range.end)
        .split(/\r?\n|\r/);
      lines.forEach((line, place) => this.line(this.comment((listed && place === 0 ? '- ' : '') + line.trim())));
    }
    this.line(`${start}"""`);
    this.line('"""');
  }

  /** A comment with the language before it, so that it is taken for nothing else. */
  private comment(text: string): string {
    return `// ${this.source}: ${text}`;
  }

  private commentOf(title: ast.Title): string {
    return this.comment(sourceOf(title).replaceAll(/^"|"$/g, ''));
  }

  private separate(): void {
    this.lines.push('');
  }

  private line(text: string): void {
    this.lines.push('  '.repeat(this.depth) + text);
  }
}
