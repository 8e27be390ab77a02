import type { BodyName, Citation, Inline, Item } from '@agendum/model';
import type * as ast from '../generated/ast.js';
import type { LoweringContext } from './context.js';
import { lowerOptionalTitle, lowerTitle } from './inline.js';
import { lowerBlock } from './prose.js';

/** An item with all it holds, sub-items included. */
export function lowerItem(item: ast.Item, context: LoweringContext): Item {
  const outer = context.currentItem;
  context.currentItem = item;
  const lowered: Item = {
    kind: 'item',
    id: item.name ?? '',
    path: context.pathOf(item) ?? [],
    title: lowerTitle(item.title, context),
    joint: [],
    content: [],
    internal: [],
    documents: [],
    noDocuments: false,
    items: [],
    range: context.rangeOfItem(item),
  };
  for (const member of item.members) {
    addMember(lowered, member, context);
    context.currentItem = item;
  }
  context.currentItem = outer;
  return lowered;
}

function addMember(item: Item, member: ast.Item['members'][number], context: LoweringContext): void {
  switch (member.$type) {
    case 'Item':
      item.items.push(lowerItem(member, context));
      break;
    case 'TextBlock':
      item.content = joined(item.content, lowerBlock(member, context));
      break;
    case 'Internal': {
      const { currentItem } = context;
      context.afterText.push(() => {
        context.currentItem = currentItem;
        item.internal = joined(item.internal, lowerBlock(member.block, context));
      });
      break;
    }
    case 'DocumentList':
      item.noDocuments ||= member.none;
      for (const citation of member.citations) {
        const lowered = lowerCitation(citation, context);
        if (lowered) {
          item.documents.push(lowered);
        }
      }
      break;
    case 'JointWith':
      item.joint = joined(item.joint, lowerJoint(member, context));
      break;
    case 'ItemState':
      item.state ??= member.state;
      break;
    case 'ItemField': {
      const text: Inline[] | undefined = lowerOptionalTitle(member.text, context);
      if (text) {
        item[member.field] ??= text;
      }
      break;
    }
    case 'Note':
      break; // printed where it is called
  }
}

/** Most items have one of each, which is taken as it is. */
function joined<T>(before: T[], after: T[]): T[] {
  return before.length === 0 ? after : before.concat(after);
}

function lowerCitation(citation: ast.Citation, context: LoweringContext): Citation | undefined {
  if (!citation.document) {
    return undefined;
  }
  const title = lowerOptionalTitle(citation.title, context);
  const lowered: Citation = { document: context.documentSymbol(citation.document), range: context.rangeOf(citation) };
  if (title) {
    lowered.title = title;
  }
  if (citation.purpose) {
    lowered.purpose = citation.purpose;
  }
  return lowered;
}

/** The bodies of a `joint with`. One that is declared nowhere is printed by its id. */
export function lowerJoint(joint: ast.JointWith | undefined, context: LoweringContext): BodyName[] {
  const names: BodyName[] = [];
  for (const { body } of joint?.bodies ?? []) {
    if (!body) {
      continue;
    }
    const declared = body.ref;
    names.push(
      declared
        ? context.bodyName(declared)
        : { name: [{ kind: 'unresolved', text: body.$refText, range: context.rangeOf(joint!) }] },
    );
  }
  return names;
}
