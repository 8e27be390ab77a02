import {
  ast,
  isRegister,
  isTranslation,
  keysOf,
  nameProblem,
  surveyOf,
  tablesOf,
  visibleDeclarations,
  type Declaration,
} from '@agendum/language';
import { AstUtils, UriUtils, type AstNode, type LangiumDocument, type URI } from 'langium';
import { CodeActionKind } from 'vscode-languageserver';
import { targetOf } from '../mentions.js';
import type { Action, ActionEdit, ActionPlace } from './action.js';
import { newStatement } from './declare.js';
import {
  declaredText,
  linesOf,
  addNames,
  saysTheSame,
  translatedNames,
  wholeLines,
  writeDeclared,
  type Declared,
  type DeclaredText,
  type Removal,
} from './declared-text.js';
import { extentOf } from './extent.js';

const NEW_REGISTER = 'register.agenda';

const messages = {
  move: (what: string, register: string, agendas: number) =>
    agendas === 1 ? `Move ${what} into ${register}` : `Move ${what} into ${register}, from ${agendas} agendas`,
  body: (register: string, agendas: number) =>
    agendas === 1 ? `Declare this body in ${register}` : `Declare this body in ${register}, for ${agendas} agendas`,
  place: (register: string, agendas: number) =>
    agendas === 1 ? `Declare this place in ${register}` : `Declare this place in ${register}, for ${agendas} agendas`,
};

/** A register that is there, or one that is to be. */
interface Target {
  /** The name of its file. */
  name: string;
  folder: string;
  language: string | undefined;
  /** Absent: it has to be made. */
  document?: LangiumDocument;
  uri: URI;
}

/**
 * Moves into a register what an agenda declares, or what it says in quotes, so that others can use it. Where other agendas that see the
 * register have the same text, they use it from then on as well; what translations of them say goes along.
 */
export function extract(place: ActionPlace): Action[] {
  const { document, file, range } = place;
  if (isRegister(file) || isTranslation(file)) {
    return [];
  }
  const statement = file.statements.find(
    ({ $cstNode }) => $cstNode && $cstNode.offset <= range.start && range.end <= $cstNode.end,
  );
  if (isDeclared(statement)) {
    return standsAlone(statement, document)
      ? targetsOf(place).flatMap((target) => moveDeclared(statement, target, place))
      : [];
  }
  return isQuotedField(statement) ? targetsOf(place).flatMap((target) => declareField(statement, target, place)) : [];
}

function isDeclared(node: AstNode | undefined): node is Declared {
  return ast.isDocument(node) || ast.isInstrument(node) || ast.isBody(node) || ast.isPlace(node) || ast.isNote(node);
}

/** Who meets, or where, as a name in quotes. */
type QuotedField = (ast.BodyField & { name: ast.Title }) | (ast.PlaceField & { text: ast.Title });

function isQuotedField(node: AstNode | undefined): node is QuotedField {
  const title = titleOf(node);
  return title !== undefined && title.closed && title.parts.length === 1 && title.parts[0]?.$type === 'Text';
}

function titleOf(node: AstNode | undefined): ast.Title | undefined {
  return ast.isBodyField(node) ? node.name : ast.isPlaceField(node) ? node.text : undefined;
}

/** Whether it names nothing that this agenda alone declares. */
function standsAlone(statement: Declared, document: LangiumDocument): boolean {
  const { links, references } = surveyOf(document.parseResult.value as ast.AgendaFile);
  const isInside = ({ $cstNode }: AstNode): boolean =>
    $cstNode !== undefined && statement.$cstNode!.offset <= $cstNode.offset && $cstNode.end <= statement.$cstNode!.end;
  return (
    statement.name !== undefined &&
    links
      .filter(({ container }) => isInside(container))
      .every(({ reference }) => {
        const target = targetOf(reference);
        return target && AstUtils.getDocument(target) !== document;
      }) &&
    !references.some((reference) => ast.isThisItemReference(reference) && isInside(reference))
  );
}

/** The registers that the agenda sees, the nearest first; where there is none, a new one beside it. */
function targetsOf({ document, services }: ActionPlace): Target[] {
  const { agendum, shared } = services;
  const { LangiumDocuments } = shared.workspace;
  const own = UriUtils.dirname(document.uri).toString();
  const registers = LangiumDocuments.all
    .filter(({ parseResult }) => isRegister(parseResult.value as ast.AgendaFile))
    .map((register): Target => {
      const { header } = register.parseResult.value as ast.AgendaFile;
      return {
        name: UriUtils.basename(register.uri),
        folder: `${UriUtils.dirname(register.uri).toString()}/`,
        language: header?.language,
        document: register,
        uri: register.uri,
      };
    })
    .filter(({ folder }) => `${own}/`.startsWith(folder))
    .toArray()
    .sort((a, b) => b.folder.length - a.folder.length || (a.name < b.name ? -1 : 1));
  const uri = UriUtils.joinPath(UriUtils.dirname(document.uri), NEW_REGISTER);
  if (registers.length > 0 || !agendum.Client.canCreateFiles || LangiumDocuments.hasDocument(uri)) {
    return registers.slice(0, MOST_REGISTERS);
  }
  const { language } = surveyOf(document.parseResult.value as ast.AgendaFile);
  return [{ name: NEW_REGISTER, folder: `${own}/`, language, uri }];
}

const MOST_REGISTERS = 3;

/** The agendas that see a register, the one of the place first. */
function agendasOf({ folder }: Target, { document, services }: ActionPlace): LangiumDocument[] {
  const others = services.shared.workspace.LangiumDocuments.all.filter((each) => {
    const file = each.parseResult.value as ast.AgendaFile;
    return each !== document && each.uri.toString().startsWith(folder) && !isRegister(file) && !isTranslation(file);
  });
  return [document, ...others];
}

function moveDeclared(statement: Declared, target: Target, place: ActionPlace): Action[] {
  const { document, text } = place;
  const key = keysOf(statement)[0]!;
  const [kind, own] = [statement.$type, surveyOf(place.file)];
  const inRegister = target.document && declaredIn(target.document, statement);
  const said = declaredText(statement, own.language);
  if (ast.isNote(statement) && !canHold(target, statement, place)) {
    return [];
  }
  if (inRegister && !saysTheSame(declaredText(inRegister, target.language ?? ''), said)) {
    return []; // the register says something else, and other agendas may mean that
  }
  const agendas = agendasOf(target, place).filter((agenda) => {
    const declared = declaredIn(agenda, statement);
    return declared && saysTheSame(declaredText(declared, languageOf(agenda)), said);
  });
  const extent = extentOf(statement, text);
  const result: DeclaredText = { ...said, head: text.slice(extent.start, statement.$cstNode!.offset) + said.head };
  const removals: Removal[] = [{ document, range: linesOf(text, extent) }];
  for (const agenda of agendas) {
    const declared = declaredIn(agenda, statement)!;
    const isMeant = (node: AstNode): boolean => keysOfTranslated(node, kind) === key;
    const more = translatedNames(agenda, isMeant, place.services);
    addNames(result, more);
    removals.push(
      ...more.removals,
      ...(agenda === document ? [] : [{ document: agenda, range: wholeLines(agenda, declared) }]),
    );
  }
  const edits = removals.map((removal) => ({ ...removal, newText: '' }));
  const title = messages.move(said.head, target.name, agendas.length);
  return [inRegister ? action(title, edits, undefined, place) : action(title, edits, { target, kind, result }, place)];
}

/** A note in a register has one language. */
function canHold({ language }: Target, note: ast.Note, { document, services }: ActionPlace): boolean {
  const isMeant = (node: AstNode): boolean => ast.isTranslatedNote(node) && node.note?.ref === note;
  return language === languageOf(document) && translatedNames(document, isMeant, services).removals.length === 0;
}

function declaredIn(document: LangiumDocument, like: Declared): Declared | undefined {
  const { symbols } = surveyOf(document.parseResult.value as ast.AgendaFile);
  const declared = symbols.find(like.$type, keysOf(like)[0]!);
  return isDeclared(declared) && ast.isAgendaFile(declared.$container) ? declared : undefined;
}

/** Under what key a translation names what it gives a text for. */
function keysOfTranslated(node: AstNode, kind: Declared['$type']): string | undefined {
  const reference =
    kind === 'Document' && ast.isTranslatedDocument(node)
      ? node.document
      : kind === 'Instrument' && ast.isTranslatedInstrument(node)
        ? node.instrument
        : kind === 'Body' && ast.isTranslatedBody(node)
          ? node.body
          : kind === 'Place' && ast.isTranslatedPlace(node)
            ? node.place
            : undefined;
  const target = reference?.ref as Declaration | undefined;
  return target && keysOf(target)[0];
}

function declareField(field: QuotedField, target: Target, place: ActionPlace): Action[] {
  const quoted = titleOf(field)!.$cstNode!.text;
  const kind = ast.isBodyField(field) ? 'Body' : 'Place';
  const { language } = surveyOf(place.file);
  const id = freeId(quoted.slice(1, -1), kind, target, place);
  const result: DeclaredText = {
    head: `${kind.toLowerCase()} ${id}`,
    names: [{ language, quoted }],
    short: [],
    tail: '',
  };
  const edits: PlacedEdit[] = [];
  let agendas = 0;
  for (const document of agendasOf(target, place)) {
    const survey = surveyOf(document.parseResult.value as ast.AgendaFile);
    const title = survey.fields
      .filter((each) => each.$type === field.$type && survey.language === language)
      .map((each) => titleOf(each)?.$cstNode)
      .find((node) => node?.text === quoted);
    if (title) {
      agendas++;
      edits.push({ document, range: { start: title.offset, end: title.end }, newText: id });
      const more = translatedNames(
        document,
        (node) => node.$type === field.$type && titleOf(node) !== undefined,
        place.services,
      );
      addNames(result, more);
      edits.push(...more.removals.map((removal) => ({ ...removal, newText: '' })));
    }
  }
  const title = messages[kind === 'Body' ? 'body' : 'place'](target.name, agendas);
  return [action(title, edits, { target, kind, result }, place)];
}

interface PlacedEdit extends ActionEdit {
  document: LangiumDocument;
}

/** Puts the edits of all files together, and the new declaration into the register. */
function action(
  title: string,
  edits: readonly PlacedEdit[],
  declared: { target: Target; kind: Declared['$type']; result: DeclaredText } | undefined,
  { document, services }: ActionPlace,
): Action {
  const others = new Map<LangiumDocument, ActionEdit[]>();
  for (const { document: of, range, newText } of edits) {
    others.set(of, [...(others.get(of) ?? []), { range, newText }]);
  }
  const own = others.get(document) ?? [];
  others.delete(document);
  const result: Action = { title, kind: CodeActionKind.RefactorExtract, edits: own, others };
  if (!declared) {
    return result;
  }
  const { target, kind } = declared;
  const statement = writeDeclared(declared.result, target.language);
  if (!target.document) {
    const created = { uri: target.uri.toString(), text: `register in ${target.language ?? 'en'}\n\n${statement}\n` };
    return { ...result, created };
  }
  const register = services.shared.workspace.LangiumDocuments.getDocument(target.uri) ?? target.document;
  const text = register.textDocument.getText();
  const edit = { ...newStatement(statement, kind, register.parseResult.value as ast.AgendaFile, text), snippet: false };
  others.set(register, [edit]);
  return result;
}

function languageOf(document: LangiumDocument): string {
  return surveyOf(document.parseResult.value as ast.AgendaFile).language;
}

/** An id from a name: its words, of a long one their first letters. The author renames it where it is not as wanted. */
function freeId(name: string, kind: 'Body' | 'Place', target: Target, { document, services }: ActionPlace): string {
  const words = name.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]!);
  const short = words.length > 2 && capitals.length > 1 ? capitals.join('') : words.slice(0, 3).join('-');
  const wanted = nameProblem(short.toLowerCase(), kind) === undefined ? short.toLowerCase() : kind.toLowerCase();
  const tables = [
    ...tablesOf(document, services.agendum.Registers),
    ...(target.document ? [surveyOf(target.document.parseResult.value as ast.AgendaFile).symbols] : []),
  ];
  const taken = new Set(visibleDeclarations(tables, kind).map((declaration) => declaration.name));
  let id = wanted;
  for (let count = 2; taken.has(id); count++) {
    id = `${wanted}-${count}`;
  }
  return id;
}
