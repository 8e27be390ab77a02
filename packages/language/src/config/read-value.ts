import { parseCivilDate, parseClockTime } from '@agendum/model';
import { shorten } from '../shorten.js';
import type { JsonReader } from './json-reader.js';
import type { Hours, OptionSpec, OptionValue } from './options.js';
import type { JsonNode } from './parsed-config.js';

const messages = {
  boolean: (name: string) => `${name} is true or false.`,
  integer: (name: string) => `${name} is a whole number.`,
  minimum: (name: string, limit: number) => `${name} is ${limit} or more.`,
  maximum: (name: string, limit: number) => `${name} is ${limit} or less.`,
  hours: (text: string) => `"${text}" is no part of a day. Write it as "10:00-13:00", the later hour last.`,
  date: (text: string) => `"${text}" is no day of the calendar. Write it as "2026-12-25".`,
};

const HOURS = /^(\d\d:\d\d)-(\d\d:\d\d)$/;

/** The value of an option; undefined, and told, when it is not of its type. */
export function readValue(reader: JsonReader, node: JsonNode, name: string, spec: OptionSpec): OptionValue | undefined {
  switch (spec.type) {
    case 'boolean':
      if (node.type !== 'boolean') {
        reader.tell(node, messages.boolean(name));
        return undefined;
      }
      return node.value === true;
    case 'integer':
      return readInteger(reader, node, name, spec);
    case 'string':
      return spec.values ? reader.word(node, name, spec.values) : reader.text(node, name);
    case 'strings':
      return readList(reader, node, name, (element) =>
        spec.values ? reader.word(element, name, spec.values) : reader.text(element, name),
      );
    case 'hours':
      return readList(reader, node, name, (element) => readHours(reader, element, name));
    case 'dates':
      return readList(reader, node, name, (element) => {
        const text = reader.text(element, name);
        if (text !== undefined && !parseCivilDate(text)) {
          reader.tell(element, messages.date(shorten(text)));
          return undefined;
        }
        return text;
      });
  }
}

function readInteger(
  reader: JsonReader,
  node: JsonNode,
  name: string,
  { minimum = -Infinity, maximum = Infinity }: OptionSpec & { type: 'integer' },
): number | undefined {
  const { value } = node;
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
    reader.tell(node, messages.integer(name));
  } else if (value < minimum) {
    reader.tell(node, messages.minimum(name, minimum));
  } else if (value > maximum) {
    reader.tell(node, messages.maximum(name, maximum));
  } else {
    return value;
  }
  return undefined;
}

function readHours(reader: JsonReader, node: JsonNode, name: string): Hours | undefined {
  const text = reader.text(node, name);
  if (text === undefined) {
    return undefined;
  }
  const [, start = '', end = ''] = HOURS.exec(text) ?? [];
  const from = parseClockTime(start);
  const to = parseClockTime(end);
  if (from === undefined || to === undefined || from >= to) {
    reader.tell(node, messages.hours(shorten(text)));
    return undefined;
  }
  return { start, end };
}

/** The elements that are right. */
function readList<Value>(
  reader: JsonReader,
  node: JsonNode,
  name: string,
  read: (element: JsonNode) => Value | undefined,
): Value[] | undefined {
  return reader
    .elements(node, name)
    ?.map(read)
    .filter((value) => value !== undefined);
}
