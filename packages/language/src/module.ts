import {
  CstUtils,
  type LangiumCoreServices,
  type LangiumGeneratedCoreServices,
  type LangiumGeneratedSharedCoreServices,
  type LangiumSharedCoreServices,
  type LanguageMetaData,
  type Module,
  type PartialLangiumCoreServices,
} from 'langium';
import { AcrossFiles } from './across-files.js';
import { Configs } from './config/configs.js';
import { AgendumAstReflection } from './generated/ast.js';
import { AgendumLinker } from './linking/linker.js';
import { Registers } from './linking/registers.js';
import { AgendumScopeProvider } from './linking/scope-provider.js';
import { Translations } from './linking/translations.js';
import { loadGrammar } from './syntax/grammar.js';
import { NextTokenLookahead } from './syntax/next-token-lookahead.js';
import { AgendumLexer } from './syntax/lexer.js';
import { AgendumParserErrorMessageProvider } from './syntax/messages.js';
import { AgendumParser } from './syntax/parser.js';
import { AgendumValueConverter } from './syntax/value-converter.js';

/** What the language adds to Langium's services. */
export interface AgendumAddedServices {
  agendum: { Registers: Registers; Translations: Translations; Configs: Configs; AcrossFiles: AcrossFiles };
  references: { Linker: AgendumLinker };
}

export type AgendumServices = LangiumCoreServices & AgendumAddedServices;

/** In production mode the grammar is not checked at each start; the generator and a test check it. */
const agendumMetaData: LanguageMetaData = {
  languageId: 'agendum',
  fileExtensions: ['.agenda'],
  caseInsensitive: false,
  mode: 'production',
};

export const AgendumSharedModule: Module<LangiumSharedCoreServices, LangiumGeneratedSharedCoreServices> = {
  AstReflection: () => new AgendumAstReflection(),
};

/** The services of the language. Hosts put them on top of Langium's: the server on those of the protocol. */
export const AgendumModule: Module<
  AgendumServices,
  PartialLangiumCoreServices & LangiumGeneratedCoreServices & AgendumAddedServices
> = {
  agendum: {
    Registers: () => new Registers(),
    Translations: () => new Translations(),
    Configs: () => new Configs(),
    AcrossFiles: ({ agendum }) => new AcrossFiles(agendum.Configs),
  },
  Grammar: () => loadGrammar(),
  LanguageMetaData: () => agendumMetaData,
  parser: {
    // Worked out from the terminals otherwise, which takes a parser of expressions.
    GrammarConfig: () => ({ multilineCommentRules: ['BLOCK_COMMENT'], nameRegexp: CstUtils.DefaultNameRegexp }),
    Lexer: () => new AgendumLexer(),
    LangiumParser: (services) => new AgendumParser(services),
    ValueConverter: () => new AgendumValueConverter(),
    ParserConfig: () => ({ lookaheadStrategy: new NextTokenLookahead() }),
    ParserErrorMessageProvider: () => new AgendumParserErrorMessageProvider(),
  },
  references: {
    Linker: (services) => new AgendumLinker(services),
    ScopeProvider: (services) => new AgendumScopeProvider(services.agendum.Registers),
  },
};
