import type { AstNode } from 'langium';
import type * as ast from '../generated/ast.js';
import { surveyOf } from '../linking/survey.js';
import { endOf, startOf } from '../syntax/place.js';
import type { Pairing } from './pairing.js';
import { SkeletonWriter, type SkeletonOptions } from './skeleton.js';

/** A part of an original that its translation has nothing of. */
export interface MissingPart {
  /** Where it stands in the original. */
  node: AstNode;
  /** What it is a part of: an item or a day of the original; undefined for the file, and for an item of a section. */
  within: ast.Item | ast.Day | ast.Timetable | undefined;
  /** What a translation has for it, still to be written, with the original in comments. */
  text: string;
}

/** The parts of an original that a linked translation has nothing of, in their order. */
export function missingParts(pairing: Pairing, options: SkeletonOptions): MissingPart[] {
  const { original, items, pairs } = pairing;
  const language = surveyOf(original).language;
  const open = pairs.filter(({ target }) => !target).map(({ source }) => startOf(source.node));
  const there = pairs.filter(({ target }) => target).map(({ source }) => startOf(source.node));
  const isMissing = (node: AstNode): boolean => {
    const isInside = (offset: number): boolean => startOf(node) <= offset && offset < endOf(node);
    return open.some(isInside) && !there.some(isInside);
  };
  const parts: MissingPart[] = [];
  const add = (node: AstNode, within: MissingPart['within'], write: (writer: SkeletonWriter) => void): void => {
    const writer = new SkeletonWriter(language, options);
    write(writer);
    const text = writer.text().trim();
    if (text !== '') {
      parts.push({ node, within, text });
    }
  };
  const addItem = (item: ast.Item, within?: ast.Item): void => {
    if (!items.has(item)) {
      add(item, within, (writer) => writer.item(item));
      return;
    }
    for (const member of item.members) {
      if (member.$type === 'Item') {
        addItem(member, item);
      } else if (isMissing(member)) {
        add(member, item, (writer) => writer.member(member));
      }
    }
  };
  for (const statement of original.statements) {
    if (statement.$type === 'Item') {
      addItem(statement);
    } else if (isMissing(statement)) {
      add(statement, undefined, (writer) => writer.statements([statement]));
    } else if (statement.$type === 'Section') {
      statement.items.forEach((item) => addItem(item));
    } else if (statement.$type === 'Timetable') {
      for (const day of statement.days) {
        if (isMissing(day)) {
          add(day, statement, (writer) => writer.day(day));
        }
        day.slots.filter(isMissing).forEach((slot) => add(slot, day, (writer) => writer.slot(slot)));
      }
    }
  }
  return parts;
}
