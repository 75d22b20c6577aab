#ifndef CLIBEDIT_H
#define CLIBEDIT_H

#include <stddef.h>

/// A line editor on the process's terminal.
typedef struct clibedit clibedit;

/// How a reading ended.
typedef enum {
  clibedit_line,
  clibedit_end,
  /// Ctrl-C was pressed: what was typed is given up.
  clibedit_cancelled,
} clibedit_ending;

/// Opens the editor on standard input and output; NULL if there is no memory. Sets the locale's characters to UTF-8.
clibedit *clibedit_open(const char *program);

/// Reads a line behind a prompt in which `\1` stands around what takes no room. `*line` is the text without its end, good
/// until the next call; NULL unless a line was read.
clibedit_ending clibedit_read(clibedit *editor, const char *prompt, const char **line);

/// Puts an entry into the history that the arrow keys walk through.
void clibedit_remember(clibedit *editor, const char *entry);

/// Tells the editor that the window has another size now.
void clibedit_resized(clibedit *editor);

#endif
