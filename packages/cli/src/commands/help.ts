const GENERAL = `agendum checks agendas of meetings and makes pages of them.

Usage
  agendum check [options] PATH...    find mistakes
  agendum build [options] PATH...    find mistakes and write pages
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
  read by itself, up to the folder that holds .git or agendum.config.json. Its
  mistakes are shown only when it is named among the paths.
`;

const OUTPUT = `Output
  Findings, and the names of pages written, go to the standard output; wrong use,
  and files that cannot be read or written, to the standard error. There are
  colours on a terminal only; set NO_COLOR or FORCE_COLOR to have it otherwise.
`;

const CHECK = `agendum check [options] PATH...

Reads agendas and registers and prints what is wrong in them. Writes no file.

${PATHS}
Options
  -q, --quiet      print errors only: no warnings and no last line
  -h, --help       print this help

${OUTPUT}
Exit code
  0    no errors (there may be warnings)
  1    errors in an agenda or a register
  2    wrong use, or a file that cannot be read; the others are still checked
`;

const BUILD = `agendum build [options] PATH...

Does what \`agendum check\` does, and writes a page for each agenda.

An agenda with errors gets its page too, so that they can be seen there; the exit
code says that there are errors. A register gets no page.

${PATHS}
Options
  -o, --out DIR          folder to write to, made when missing (default: out)
  -f, --format FORMAT    html or json (default: html); for several, repeat the
                         option or put commas between them
  -q, --quiet            print errors only: no warnings, no names of pages and no
                         last line
  -h, --help             print this help

Pages
  meetings/may.agenda, in French, becomes DIR/may.fr.html. From a folder or a
  pattern, pages keep their place below it: \`agendum build meetings\` makes
  DIR/2026/may.fr.html of meetings/2026/may.agenda. A page is written whole or
  not at all, and one that is there already with the same content is left
  untouched. If two agendas would become the same page, nothing is written.

${OUTPUT}
Exit code
  0    no errors (there may be warnings), and all pages written
  1    errors in an agenda or a register; all pages written
  2    wrong use, or a file that cannot be read or written; the others are still
       processed
`;

/** The help of one command; without one, or for a name that is none, of all. */
export function help(command: string | undefined): string {
  if (command === 'build') {
    return BUILD;
  }
  return command === 'check' ? CHECK : GENERAL;
}
