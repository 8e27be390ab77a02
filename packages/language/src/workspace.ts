import type { AstNode, LangiumDocument, Mutable, URI } from 'langium';
import type { Agenda } from '@agendum/model';
import { AcrossFiles } from './across-files.js';
import { checkDocument, hasErrors } from './check.js';
import { Configs } from './config/configs.js';
import type { Config } from './config/config.js';
import type { ParsedConfig } from './config/parsed-config.js';
import type { Checked, Finding, TextEdit } from './finding.js';
import type * as ast from './generated/ast.js';
import { link, unlink } from './linking/link.js';
import { Registers } from './linking/registers.js';
import { isRegister, isTranslation, surveyOf } from './linking/survey.js';
import { originalOf } from './linking/tables.js';
import { Translations } from './linking/translations.js';
import { lowerFile } from './lowering/lower.js';
import { parse } from './syntax/parse.js';
import { doneEdits, type DoneParts } from './translation/done.js';
import { fillEdits, type Filling, type NewTexts } from './translation/fill.js';
import { fingerprintsOf, type Fingerprints } from './translation/fingerprints.js';
import { pairTexts } from './translation/pairing.js';
import { missingEdits, skeletonOf, type SkeletonOptions } from './translation/skeleton.js';
import { statusOf, type TranslationStatus } from './translation/status.js';
import { textUnits, type TextUnit } from './translation/texts.js';

/** A file by its URI and its text. */
export interface SourceFile {
  /** Absolute: `file:///agendas/2012.agenda`. */
  uri: string;
  text: string;
}

/** What a file is: a configuration, or else by its first word, or `empty` when nothing is in it. */
export type FileKind = 'agenda' | 'register' | 'translation' | 'config' | 'empty';

/** One language version of an agenda. */
export interface LanguageVersion {
  uri: string;
  /** Language tag: `fr`. */
  language: string;
}

/**
 * A set of files that are read together, without an editor. Registers are seen by the files in their own folder and below, and
 * so are agendas by their translations, and an `agendum.config.json`, unless there is a nearer one.
 * Nothing in it throws on any text.
 */
export interface Workspace {
  /** Adds a file, or gives a known one a new text. A configuration is what `parseConfig` of `@agendum/language/config` gives. */
  add(file: SourceFile | ParsedConfig): void;
  remove(uri: string): void;
  /**
   * Lets go of a file and of the memory it takes, as if it were removed, but remembers what `checkAcross` compares others with.
   * Registers are kept.
   */
  release(uri: string): void;
  /** Undefined for a file that was not added. */
  kind(uri: string): FileKind | undefined;
  /**
   * What is wrong with a file, in order of place. Add the registers and configurations it sees first, and the original of a
   * translation.
   */
  check(uri: string): Finding[];
  /** The same, and what the author has accepted. */
  checkAll(uri: string): Checked;
  /** Whether a file has errors: takes less time than to find all that is wrong with it. */
  hasErrors(uri: string): boolean;
  /**
   * What is wrong with a file beside all others that were added, those that were released included: what rules across files say. It is
   * not in what `check` gives.
   */
  checkAcross(uri: string): Checked;
  /** The resolved agenda, of a translation in its language. Undefined for a register, and without its original. */
  lower(uri: string): Agenda | undefined;
  /** What the configuration says for a file, whether the file was added or not. */
  config(uri: string): Config;
  /** Makes one configuration count for all files, whatever stands nearer to them. */
  useConfig(uri: string | undefined): void;
  /** URIs of configurations that others extend and that were not added. */
  missingConfigs(): string[];
  /** The translations that are made from an agenda, by their names. */
  translationsOf(uri: string): LanguageVersion[];
  /** The agenda that a translation is made from. */
  originalOf(uri: string): LanguageVersion | undefined;
  /** The texts of an agenda; of a translation those of its original with its own beside them. Empty for other files. */
  texts(uri: string): TextUnit[];
  /** The fingerprints of an agenda; of a translation those of its original. Undefined for other files. */
  fingerprints(uri: string): Fingerprints | undefined;
  /** The edits that mark parts of a translation as done, made from the original as it stands now. */
  doneEdits(uri: string, parts: DoneParts): TextEdit[];
  /** The text of a translation of an agenda in which all is still to be written. Undefined for other files. */
  skeleton(uri: string, options: SkeletonOptions): string | undefined;
  /** The edits that add to a translation the items it does not have, still to be written. */
  missingEdits(uri: string): TextEdit[];
  /** The edits that give texts to a translation. Those that say the same already are left as they are. */
  fillEdits(uri: string, texts: NewTexts): Filling;
  /** How far a translation is. Undefined for other files and without its original. */
  status(uri: string): TranslationStatus | undefined;
}

/** Makes an empty workspace. */
export function createWorkspace(): Workspace {
  const registers = new Registers();
  const translations = new Translations();
  const configs = new Configs();
  const acrossFiles = new AcrossFiles(configs);
  const known = { Registers: registers, Translations: translations, Configs: configs };
  const documents = new Map<string, LangiumDocument<ast.AgendaFile>>();
  const linked = new WeakSet<LangiumDocument>();
  // Files of which it is still to be noted what they say.
  const unnoted = new Set<string>();

  // The names in a register may mention others, so an agenda is only whole when the registers are linked, too.
  let registersAreLinked = true;

  const linkOnce = (document: LangiumDocument): void => {
    if (!linked.has(document)) {
      linked.add(document);
      link(document, known);
    }
  };
  const linkedDocument = (uri: string): LangiumDocument<ast.AgendaFile> | undefined => {
    if (!registersAreLinked) {
      registersAreLinked = true;
      [...documents.values()].filter(({ parseResult }) => isRegister(parseResult.value)).forEach(linkOnce);
    }
    const document = documents.get(uri);
    if (document) {
      const original = translations.originalOf(document.uri);
      if (original) {
        linkOnce(original);
      }
      linkOnce(document);
    }
    return document;
  };
  const relink = (concerned: Iterable<LangiumDocument>): void => {
    for (const document of concerned) {
      if (linked.delete(document)) {
        unlink(document);
        unnoted.add(document.uri.toString());
      }
    }
  };
  const relinkAll = (): void => {
    registersAreLinked = false;
    relink(documents.values());
  };

  const checkAll = (uri: string): Checked => {
    if (configs.has(uri)) {
      return { findings: configs.check(uri), accepted: [] };
    }
    const document = linkedDocument(uri);
    return document ? checkDocument(document, known) : { findings: [], accepted: [] };
  };

  const note = (uri: string): void => {
    const document = linkedDocument(uri);
    if (document) {
      acrossFiles.update(document);
    }
    unnoted.delete(uri);
  };
  const noteAllAgain = (): void => documents.forEach((_, uri) => unnoted.add(uri));
  const letGo = (uri: string, document: LangiumDocument): void => {
    documents.delete(uri);
    unnoted.delete(uri);
    relink(translations.remove(document.uri));
  };

  return {
    add(file) {
      if ('root' in file) {
        configs.update(file);
        noteAllAgain();
        return;
      }
      const { uri, text } = file;
      const before = documents.get(uri)?.parseResult.value;
      const wasRegister = before !== undefined && isRegister(before);
      // Let go of first, so that there is room for the new tree.
      documents.delete(uri);
      const document = toDocument(uri, text);
      documents.set(uri, document);
      unnoted.add(uri);
      if (wasRegister || isRegister(document.parseResult.value)) {
        registers.update(document);
        relinkAll();
      }
      relink(translations.update(document));
    },
    remove(uri) {
      if (configs.remove(uri)) {
        noteAllAgain();
        return;
      }
      acrossFiles.remove(uri);
      const document = documents.get(uri);
      if (!document) {
        return;
      }
      letGo(uri, document);
      if (isRegister(document.parseResult.value)) {
        registers.remove(document.uri);
        relinkAll();
      }
    },
    release(uri) {
      const document = documents.get(uri);
      if (document && !isRegister(document.parseResult.value)) {
        if (unnoted.has(uri)) {
          note(uri);
        }
        letGo(uri, document);
      }
    },
    kind(uri) {
      if (configs.has(uri)) {
        return 'config';
      }
      const file = documents.get(uri)?.parseResult.value;
      if (!file) {
        return undefined;
      }
      if (isRegister(file)) {
        return 'register';
      }
      if (isTranslation(file)) {
        return 'translation';
      }
      return file.header || file.statements.length > 0 ? 'agenda' : 'empty';
    },
    check: (uri) => checkAll(uri).findings,
    checkAll,
    hasErrors(uri) {
      const document = linkedDocument(uri);
      return document !== undefined && hasErrors(document, known);
    },
    checkAcross(uri) {
      unnoted.forEach(note);
      return acrossFiles.check(uri);
    },
    lower(uri) {
      const document = linkedDocument(uri);
      return document && lowerFile(document.parseResult.value, uri);
    },
    config: (uri) => configs.for(uri).config,
    useConfig(uri) {
      configs.force(uri);
      noteAllAgain();
    },
    missingConfigs: () => configs.missing(),
    translationsOf(uri) {
      const document = documents.get(uri);
      return document ? translations.translationsOf(document.uri).map(versionOf) : [];
    },
    originalOf(uri) {
      const document = documents.get(uri);
      const original = document && translations.originalOf(document.uri);
      return original && versionOf(original);
    },
    texts(uri) {
      const file = linkedDocument(uri)?.parseResult.value;
      return file && agendaOf(file) ? textUnits(file) : [];
    },
    fingerprints(uri) {
      const file = linkedDocument(uri)?.parseResult.value;
      const agenda = file && agendaOf(file);
      return agenda && fingerprintsOf(agenda);
    },
    doneEdits(uri, parts) {
      const file = linkedDocument(uri)?.parseResult.value;
      const pairing = file && pairTexts(file);
      return pairing ? doneEdits(pairing, parts) : [];
    },
    skeleton(uri, options) {
      const file = linkedDocument(uri)?.parseResult.value;
      return file && agendaOf(file) === file ? skeletonOf(file, options) : undefined;
    },
    missingEdits(uri) {
      const file = linkedDocument(uri)?.parseResult.value;
      const pairing = file && pairTexts(file);
      const { house } = configs.for(uri).config;
      return pairing ? missingEdits(pairing, file, { language: pairing.language, house }) : [];
    },
    fillEdits(uri, texts) {
      const file = linkedDocument(uri)?.parseResult.value;
      const pairing = file && pairTexts(file);
      return pairing
        ? fillEdits(pairing, file, texts)
        : { edits: [], refused: [...texts.keys()].map((key) => ({ key })) };
    },
    status(uri) {
      const file = linkedDocument(uri)?.parseResult.value;
      const pairing = file && pairTexts(file);
      return pairing && statusOf(pairing);
    },
  };
}

/** The agenda itself, or the original of a translation. */
function agendaOf(file: ast.AgendaFile): ast.AgendaFile | undefined {
  if (isTranslation(file)) {
    return originalOf(file);
  }
  return isRegister(file) ? undefined : file;
}

function versionOf({ uri, parseResult }: LangiumDocument<ast.AgendaFile>): LanguageVersion {
  return { uri: uri.toString(), language: surveyOf(parseResult.value).language };
}

/** What the language looks at of Langium's documents, without an editor that counts lines. */
function toDocument(uri: string, text: string): LangiumDocument<ast.AgendaFile> {
  const parseResult = parse(text);
  const document = { uri: { toString: () => uri } as URI, parseResult, references: [] };
  const file: Mutable<AstNode> = parseResult.value;
  return (file.$document = document as unknown as LangiumDocument<ast.AgendaFile>);
}
