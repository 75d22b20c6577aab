#include "editor.h"

#include <stdlib.h>
#include <unistd.h>

static int next(EditLine *line, wchar_t *character) {
  clibedit *editor = clibedit_owner(line);
  uint32_t given = 0;
  int count = editor->calls.next(editor->calls.context, &given);
  *character = (wchar_t)given;
  return count;
}

static unsigned char dispatch(EditLine *line, int key) {
  (void)key;
  clibedit *editor = clibedit_owner(line);
  return editor->calls.dispatch(editor->calls.context) ? CC_EOF : CC_NORM;
}

/// libedit keeps the addresses of these, not the texts.
static wchar_t dispatch_name[] = L"palsh-dispatch";
static wchar_t dispatch_help[] = L"Runs the function that the key is bound to";

/// Binds the private characters in the map that is used and, for vi's command mode, in the other one.
static void bind_chords(EditLine *line) {
  static const wchar_t dispatch_key[] = {clibedit_chord_dispatch, 0};
  static const wchar_t command_key[] = {clibedit_chord_command_mode, 0};
  el_wset(line, EL_BIND, dispatch_key, dispatch_name, NULL);
  el_wset(line, EL_BIND, L"-a", dispatch_key, dispatch_name, NULL);
  el_wset(line, EL_BIND, command_key, L"vi-command-mode", NULL);
  el_wset(line, EL_BIND, L"-a", command_key, L"vi-command-mode", NULL);
}

/// Letters between ASCII and U+0100 are looked up in the maps; they are text like all others.
static void bind_letters(EditLine *line) {
  for (wchar_t letter = 0xA0; letter <= 0xFF; letter++) {
    const wchar_t key[] = {letter, 0};
    el_wset(line, EL_BIND, key, L"ed-insert", NULL);
  }
}

void clibedit_use_vi(clibedit *editor, bool vi) {
  el_wset(editor->line, EL_EDITOR, vi ? L"vi" : L"emacs");
  bind_letters(editor->line);
  bind_chords(editor->line);
}

clibedit *clibedit_open_silent(const char *program, clibedit_calls calls) {
  clibedit *editor = calloc(1, sizeof(clibedit));
  if (editor == NULL) return NULL;
  clibedit_use_utf8();
  editor->calls = calls;
  editor->nowhere = fopen("/dev/null", "w");
  if (editor->nowhere == NULL) return NULL;
  // The descriptor tells libedit that there is a terminal; the stream takes what it would draw.
  editor->line =
      el_init_fd(program, stdin, editor->nowhere, editor->nowhere, STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO);
  if (editor->line == NULL) return NULL;
  EditLine *line = editor->line;
  el_wset(line, EL_CLIENTDATA, editor);
  clibedit_choose_terminal(line);
  el_wset(line, EL_GETCFN, next);
  // Every key comes to the key maps: none is a signal, stops the output or quotes the next.
  el_wset(line, EL_SETTY, L"-d", L"-isig", L"-ixon", L"-iexten", NULL);
  el_wset(line, EL_ADDFN, dispatch_name, dispatch_help, dispatch);
  clibedit_use_vi(editor, false);
  return editor;
}

void clibedit_edit(clibedit *editor) {
  int count = 0;
  el_wset(editor->line, EL_PREP_TERM, 1);
  el_wgets(editor->line, &count);
}

const uint32_t *clibedit_text(clibedit *editor, size_t *count, size_t *cursor) {
  const LineInfoW *line = el_wline(editor->line);
  *count = (size_t)(line->lastchar - line->buffer);
  *cursor = (size_t)(line->cursor - line->buffer);
  return (const uint32_t *)line->buffer;
}

/// libedit refuses to put an empty text in place.
static void remove_text(EditLine *editor) {
  const LineInfoW *line = el_wline(editor);
  ptrdiff_t count = line->lastchar - line->buffer;
  el_cursor(editor, (int)(line->lastchar - line->cursor));
  if (count > 0) el_wdeletestr(editor, (int)count);
}

bool clibedit_replace(clibedit *editor, const uint32_t *text, size_t cursor) {
  if (text[0] == 0) {
    remove_text(editor->line);
    return true;
  }
  if (el_wreplacestr(editor->line, (const wchar_t *)text) != 0) return false;
  const LineInfoW *line = el_wline(editor->line);
  el_cursor(editor->line, (int)((ptrdiff_t)cursor - (line->cursor - line->buffer)));
  return true;
}

void clibedit_prepare(clibedit *editor, bool editing) { el_wset(editor->line, EL_PREP_TERM, editing ? 1 : 0); }
