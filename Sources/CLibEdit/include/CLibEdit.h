#ifndef CLIBEDIT_H
#define CLIBEDIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// A line editor on the process's terminal.
typedef struct clibedit clibedit;

/// How a reading ended.
typedef enum {
  clibedit_line,
  clibedit_end,
  /// Ctrl-C was pressed: what was typed is given up.
  clibedit_cancelled,
} clibedit_ending;

/// What an editor that draws nothing asks of its owner.
typedef struct {
  /// The next character for libedit: 1 and the character, 0 at the end of input.
  int (*next)(void *context, uint32_t *character);
  /// A chord that libedit has no function for: true ends the reading.
  bool (*dispatch)(void *context);
  void *context;
} clibedit_calls;

/// Characters that stand for what is no text: `next` may give them, and no key types them.
enum {
  /// Calls `dispatch`.
  clibedit_chord_dispatch = 0x80,
  /// vi's command mode.
  clibedit_chord_command_mode = 0x81,
};

/// Opens the editor on standard input and output; NULL if there is no memory. Sets the locale's characters to UTF-8.
clibedit *clibedit_open(const char *program);

/// Reads a line behind a prompt in which `\1` stands around what takes no room. `*line` is the text without its end, good
/// until the next call; NULL unless a line was read.
clibedit_ending clibedit_read(clibedit *editor, const char *prompt, const char **line);

/// Puts an entry into the history that the arrow keys walk through.
void clibedit_remember(clibedit *editor, const char *entry);

/// Tells the editor that the window has another size now.
void clibedit_resized(clibedit *editor);

/// Opens an editor that keeps the terminal's modes, key maps and the text, and draws not one byte; NULL if there is no
/// memory.
clibedit *clibedit_open_silent(const char *program, clibedit_calls calls);

/// Takes keys from `next` until `dispatch` or the end of input ends it.
void clibedit_edit(clibedit *editor);

/// The text under edit and the cursor in it; good until the editor is called again. Not every value need be a character.
const uint32_t *clibedit_text(clibedit *editor, size_t *count, size_t *cursor);

/// Puts another text and cursor in place; false if there is no memory. The text ends with a 0.
bool clibedit_replace(clibedit *editor, const uint32_t *text, size_t cursor);

/// Chooses vi's keys or Emacs's.
void clibedit_use_vi(clibedit *editor, bool vi);

/// The modes of the terminal: true for editing, false for what else runs on it.
void clibedit_prepare(clibedit *editor, bool editing);

#endif
