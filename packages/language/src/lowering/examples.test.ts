import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Agenda, Inline, SourceRange } from '@agendum/model';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { agendas, openExamples } from '../../test/examples.js';

const schema = createRequire(import.meta.url).resolve('@agendum/model/schema.json');
const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(schema, 'utf8')) as object);
const { workspace, textOf } = openExamples();

test('there are examples', () => {
  expect(agendas.length).toBeGreaterThan(2);
});

describe.each(agendas)('%s', (name) => {
  const agenda = workspace.lower(name)!;

  test('is what the schema of the model says', () => {
    validate(agenda);
    expect(validate.errors).toBeNull();
    expect(JSON.parse(JSON.stringify(agenda))).toEqual(agenda);
  });

  test('has every place inside its source', () => {
    const places = rangesOf(agenda);
    expect(places.length).toBeGreaterThan(100);
    for (const { file, start, end } of places) {
      const text = textOf(agenda.sources[file]!);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start).toBeLessThanOrEqual(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  test('has the text of titles where it says', () => {
    const texts = titlesOf(agenda)
      .flat()
      .filter((inline) => inline.kind === 'text');
    expect(texts.length).toBeGreaterThan(5);
    for (const { text, range } of texts) {
      expect(textOf(agenda.sources[range.file]!).slice(range.start, range.end)).toBe(text);
    }
  });

  test('has the paragraphs where it says', () => {
    for (const { text, range } of textsOf(agenda)) {
      const source = textOf(agenda.sources[range.file]!).slice(range.start, range.end);
      // A paragraph may be joined from several lines.
      expect(withoutBlanks(source)).toContain(withoutBlanks(text).slice(0, 5));
    }
  });
});

function rangesOf(value: unknown): SourceRange[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    key === 'range' ? [child as SourceRange] : rangesOf(child),
  );
}

function titlesOf(value: unknown): Inline[][] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    ['title', 'label', 'room', 'place', 'allocation', 'name', 'short'].includes(key) && Array.isArray(child)
      ? [child as Inline[]]
      : titlesOf(child),
  );
}

function textsOf(agenda: Agenda): Extract<Inline, { kind: 'text' }>[] {
  const found: Extract<Inline, { kind: 'text' }>[] = [];
  JSON.stringify(agenda, (_key, value: unknown) => {
    const inline = value as Inline | null;
    if (
      typeof inline === 'object' &&
      inline?.kind === 'text' &&
      typeof inline.text === 'string' &&
      inline.text !== ' '
    ) {
      found.push(inline);
    }
    return value;
  });
  return found;
}

function withoutBlanks(text: string): string {
  return text.replaceAll(/\s/g, '');
}
