import type { Command } from './arguments.js';

const GENERAL = `agendum checks agendas of meetings and makes pages of them.

Usage
  agendum check [options] PATH...    find mistakes
  agendum build [options] PATH...    find mistakes and write pages
  agendum translate ACTION ...       begin translations, see how far they are
  agendum rules                      what is looked for, a line for each rule
  agendum explain RULE...            what a rule finds, why, and how to mend it
  agendum lsp --stdio                the language server, for editors
  agendum help COMMAND               what a command does, in full

PATH is a file, a folder or a pattern; see \`agendum help check\`.

Options
  -h, --help       print this help
  -v, --version    print the version
`;

const PATHS = `Paths
  a file       named anything.agenda
  a folder     stands for all .agenda files in it and below it, except in folders
               named node_modules and in those whose name begins with a dot
  a pattern    'meetings/**/*.agenda', in quotes, stands for all that it matches

Registers
  A register that stands in the folder of an agenda, or in a folder above it, is
  read by itself, up to the folder that holds .git. Its mistakes are shown only
  when it is named among the paths.

Configuration
  agendum.config.json says which rules are checked and how, and whose words are
  printed. Of those in the folder of an agenda and above it, up to the folder that
  holds .git, the nearest counts.
`;

const OUTPUT = `Output
  Findings, and what was done, go to the standard output; wrong use, and files
  that cannot be read or written, to the standard error. There are colours on a
  terminal only; set NO_COLOR or FORCE_COLOR to have it otherwise.
`;

const CHECK = `agendum check [options] PATH...

Reads agendas and registers and prints what is wrong in them.

${PATHS}
Options
  -f, --format FORMAT    how findings are printed (default: pretty); repeat the
                         option for several. FORMAT=FILE writes to a file, and
                         one of them may go to the standard output:
                         --format pretty --format sarif=out/agendum.sarif
  -c, --config FILE      take this configuration for all files, whatever is nearer
  -q, --quiet            tell of errors only: no warnings and no last line
      --max-warnings N   more than N warnings count as an error does
      --fix              mend what can be mended without a doubt, write the files,
                         and tell what is left
      --fix --dry-run    print what --fix would change, in the form of a patch, and
                         write nothing
      --changed-since REF
                         check only what has changed since git's REF, such as
                         origin/main, and what sees a register or a configuration
                         that has
      --shard I/N        check only the I-th of N parts, to divide the work among
                         several machines
  -w, --watch            go on, and check again whenever a file has changed; end
                         with Ctrl+C
  -h, --help             print this help

Formats
  pretty     for people: each finding with its line
  compact    one line for each finding
  json       for programs; the form is in schema/check.schema.json
  sarif      SARIF 2.1.0, for GitHub code scanning and others
  junit      JUnit's XML, for GitLab, Jenkins and others
  github     annotations in the log of GitHub Actions

${OUTPUT}
Exit code
  0    no errors (there may be warnings)
  1    errors in an agenda or a register, or more warnings than --max-warnings
  2    wrong use, an error in a configuration, or a file that cannot be read or
       written; the others are still checked
  With --watch, that of the last check.
`;

const RULES = `agendum rules [options]

Lists what is looked for: the id of each rule, how much its findings weigh, and
what it finds in a line.

Options
  -f, --format FORMAT    table or json (default: table)
  -h, --help             print this help
`;

const EXPLAIN = `agendum explain RULE...

Prints the page of a rule: what it finds, why that matters, how to mend it, and an
example. The rule of a finding stands in brackets behind it.

Options
  -h, --help    print this help
`;

const BUILD = `agendum build [options] PATH...

Does what \`agendum check\` does, and writes a page for each agenda.

An agenda with errors gets its page too, so that they can be seen there; the exit
code says that there are errors. A register gets no page.

The translations of an agenda, in its folder and below, are checked and built with
it. Each becomes a page of its own, and every page has a menu of all languages.
Name a translation to build its page alone.

${PATHS}
Options
  -o, --out DIR          folder to write to, made when missing (default: out)
  -f, --format FORMAT    html or json (default: html); for several, repeat the
                         option or put commas between them
  -c, --config FILE      take this configuration for all files, whatever is nearer
  -q, --quiet            print errors only: no warnings, no names of pages and no
                         last line
  -h, --help             print this help

Pages
  meetings/may.agenda, in French, becomes DIR/may.fr.html. From a folder or a
  pattern, pages keep their place below it: \`agendum build meetings\` makes
  DIR/2026/may.fr.html of meetings/2026/may.agenda. The page of a translation
  stands beside that of its agenda, wherever the file is: may.agenda in English and
  its translations become may.en.html, may.ar.html, may.fr.html. A page is written
  whole or not at all, and one that is there already with the same content is left
  untouched. If two agendas would become the same page, nothing is written.

${OUTPUT}
Exit code
  0    no errors (there may be warnings), and all pages written
  1    errors in an agenda or a register; all pages written
  2    wrong use, an error in a configuration, or a file that cannot be read or
       written; the others are still processed
`;

const TRANSLATE = `agendum translate ACTION ...

A translation gives the texts of an agenda in another language; all the rest comes
from the agenda. It stands in the folder of its agenda or below.

Actions
  init LANG FILE        write FILE.LANG.agenda: every text of the agenda, still
                        empty, with the original above it. What is there already
                        is never overwritten; --out names another file
  update FILE...        add to translations the items that they do not have yet
  status PATH...        a line for each translation: how many items are done, and
                        which original has changed since
  done FILE [ITEM...]   mark items as translated from the original as it stands
                        now; without names, all that have all their texts
  export LANG FILE      write FILE.LANG.xlf, with every text of the agenda and what
                        its translation has for it, for a translation tool: XLIFF
                        2.1. References are placeholders in it
  import XLIFF [FILE]   put the texts of XLIFF 2.0 or 2.1 into the translation, which
                        is made when there is none. The agenda is looked for beside
                        the XLIFF file unless it is named

Options
  -o, --out FILE         for init, export and import: the file to write, where there
                         is none yet
  -f, --format FORMAT    for status: table or json (default: table)
  -h, --help             print this help

Exit code
  0    done
  1    an item is not ready to be marked as done, or a text could not be taken over;
       the others are
  2    wrong use, or a file that cannot be read or written
`;

const LSP = `agendum lsp --stdio

The language server: checks agendas while they are written, completes, explains,
renames, and whatever else an editor asks of it. An editor starts it, speaks to it
over the standard input and output, and ends it; there is nothing to type. Set up the
editor to start this command for files named anything.agenda, which it should call
\`agendum\` when it opens them.

Options
      --stdio                 speak over the standard input and output; needed
      --clientProcessId N     end when the process of that number has ended
  -h, --help                  print this help

Exit code
  0    ended by the editor in order
  1    the editor has gone without a word
  2    wrong use
`;

const COMMANDS: Readonly<Record<Command, string>> = {
  build: BUILD,
  check: CHECK,
  explain: EXPLAIN,
  help: GENERAL,
  lsp: LSP,
  rules: RULES,
  translate: TRANSLATE,
};

/** The help of one command; without one, of all. */
export function help(command: Command | undefined): string {
  return COMMANDS[command ?? 'help'];
}
