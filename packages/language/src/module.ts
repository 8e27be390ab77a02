import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  inject,
  type DefaultSharedCoreModuleContext,
  type LangiumCoreServices,
  type LangiumSharedCoreServices,
  type Module,
  type PartialLangiumCoreServices,
} from 'langium';
import { AgendumGeneratedModule, AgendumGeneratedSharedModule, AgendumLanguageMetaData } from './generated/module.js';
import { AgendumLinker } from './linking/linker.js';
import { Registers } from './linking/registers.js';
import { AgendumReferenceDescriptionProvider, AgendumScopeComputation } from './linking/scope-computation.js';
import { AgendumScopeProvider } from './linking/scope-provider.js';
import { AgendumLexer } from './syntax/lexer.js';
import { AgendumLexerErrorMessageProvider, AgendumParserErrorMessageProvider } from './syntax/messages.js';
import { AgendumTokenBuilder } from './syntax/token-builder.js';
import { AgendumValueConverter } from './syntax/value-converter.js';

/** What the language adds to Langium's services. */
export interface AgendumAddedServices {
  agendum: { Registers: Registers };
  references: { Linker: AgendumLinker };
}

export type AgendumServices = LangiumCoreServices & AgendumAddedServices;

/** The services of the language. Hosts add their own on top: the server those of the protocol. */
export const AgendumModule: Module<AgendumServices, PartialLangiumCoreServices & AgendumAddedServices> = {
  // The grammar is checked by the generator and by a test; at each start that would only cost time.
  LanguageMetaData: () => ({ ...AgendumLanguageMetaData, mode: 'production' }),
  agendum: { Registers: () => new Registers() },
  parser: {
    TokenBuilder: () => new AgendumTokenBuilder(),
    Lexer: (services) => new AgendumLexer(services),
    ValueConverter: () => new AgendumValueConverter(),
    ParserErrorMessageProvider: () => new AgendumParserErrorMessageProvider(),
    LexerErrorMessageProvider: () => new AgendumLexerErrorMessageProvider(),
  },
  references: {
    Linker: (services) => new AgendumLinker(services),
    ScopeProvider: (services) => new AgendumScopeProvider(services.agendum.Registers),
    ScopeComputation: () => new AgendumScopeComputation(),
  },
  workspace: {
    ReferenceDescriptionProvider: () => new AgendumReferenceDescriptionProvider(),
  },
};

/** Services without an editor: parsing, linking, rules and lowering. */
export function createAgendumServices(context: DefaultSharedCoreModuleContext = EmptyFileSystem): {
  shared: LangiumSharedCoreServices;
  agendum: AgendumServices;
} {
  const shared = inject(createDefaultSharedCoreModule(context), AgendumGeneratedSharedModule);
  const agendum = inject(createDefaultCoreModule({ shared }), AgendumGeneratedModule, AgendumModule);
  shared.ServiceRegistry.register(agendum);
  return { shared, agendum };
}

export { AgendumGeneratedModule, AgendumGeneratedSharedModule };
