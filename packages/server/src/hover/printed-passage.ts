import type { TextRange } from '@agendum/language';
import { plainText } from '@agendum/compiler';
import type { Locale } from '@agendum/locales';
import type { Agenda, Block, Inline, Item, Timetable } from '@agendum/model';

/** A paragraph or a title as it is printed, by its place in the agenda's own file; empty where there is none. */
export function printedAt(agenda: Agenda, range: TextRange, words: Locale): string {
  for (const passage of passages(agenda)) {
    const place = passage?.[0]?.range;
    if (passage && place?.file === 0 && range.start <= place.start && place.start < range.end) {
      return plainText(passage, { locale: words });
    }
  }
  return '';
}

/** What stands at an offset of the agenda's own file: a reference, or a stretch of text that begins there. */
export function inlineAt(agenda: Agenda, offset: number): Inline | undefined {
  for (const passage of passages(agenda)) {
    const found = passage && inlineIn(passage, offset);
    if (found) {
      return found;
    }
  }
  return undefined;
}

function inlineIn(passage: readonly Inline[], offset: number): Inline | undefined {
  for (const inline of passage) {
    const found = 'content' in inline ? inlineIn(inline.content, offset) : undefined;
    if (found ?? (inline.range.file === 0 && inline.range.start === offset && !('content' in inline))) {
      return found ?? inline;
    }
  }
  return undefined;
}

type Passages = Iterable<readonly Inline[] | undefined>;

function* passages(agenda: Agenda): Passages {
  const { title, subtitle, session, author, place, body, introduction, entries, documents, notes, timetable } = agenda;
  yield* [title, subtitle, session, author, place, body?.name, body?.short];
  yield* ofBlocks(introduction);
  for (const entry of entries) {
    if (entry.kind === 'item') {
      yield* ofItem(entry);
    } else {
      yield entry.title;
      for (const item of entry.items) {
        yield* ofItem(item);
      }
    }
  }
  yield* documents.map((document) => document.title);
  for (const { content } of notes) {
    yield* ofBlocks(content);
  }
  yield* ofTimetable(timetable);
}

function* ofItem({ title, authority, allocation, content, internal, documents, items }: Item): Passages {
  yield* [title, authority, allocation];
  yield* ofBlocks(content);
  yield* ofBlocks(internal);
  yield* documents.map((document) => document.title);
  for (const item of items) {
    yield* ofItem(item);
  }
}

function* ofBlocks(blocks: readonly Block[]): Passages {
  for (const block of blocks) {
    yield* block.kind === 'paragraph' ? [block.content] : block.items;
  }
}

function* ofTimetable(timetable: Timetable | undefined): Passages {
  yield timetable?.title;
  for (const { label, slots } of timetable?.days ?? []) {
    yield label;
    for (const slot of slots) {
      yield* [slot.label, slot.room];
      yield* slot.entries.map((entry) => (entry.kind === 'item' ? entry.label : entry.text));
    }
  }
}
