#ifndef CLIBEDIT_EDITOR_H
#define CLIBEDIT_EDITOR_H

#include "CLibEdit.h"

#include <histedit.h>
#include <stdbool.h>
#include <stdio.h>
#include <wchar.h>

struct clibedit {
  EditLine *line;
  HistoryW *history;
  FILE *nowhere;
  wchar_t *prompt;
  char *text;
  bool cancelled;
  clibedit_calls calls;
};

/// The editor that a libedit function was called on.
clibedit *clibedit_owner(EditLine *line);

/// Before libedit starts: without a UTF-8 locale it drops letters beyond ASCII without a sound.
void clibedit_use_utf8(void);

/// A terminal that terminfo does not know would be taken for a dumb one.
void clibedit_choose_terminal(EditLine *line);

#endif
