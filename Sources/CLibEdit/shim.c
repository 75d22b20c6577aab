#include "editor.h"
#include "text.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <termcap.h>

void clibedit_use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

clibedit *clibedit_owner(EditLine *line) {
  void *data = NULL;
  el_wget(line, EL_CLIENTDATA, &data);
  return data;
}

static wchar_t *show_prompt(EditLine *line) {
  static wchar_t none[] = L"";
  clibedit *editor = clibedit_owner(line);
  return editor->prompt == NULL ? none : editor->prompt;
}

static unsigned char cancel(EditLine *line, int key) {
  (void)key;
  clibedit_owner(line)->cancelled = true;
  return CC_EOF;
}

void clibedit_choose_terminal(EditLine *line) {
  const char *name = getenv("TERM");
  char entry[4096];
  if (name == NULL || tgetent(entry, name) != 1) el_wset(line, EL_TERMINAL, "xterm-256color");
}

static void configure(clibedit *editor) {
  EditLine *line = editor->line;
  HistEventW event;
  el_wset(line, EL_CLIENTDATA, editor);
  clibedit_choose_terminal(line);
  el_wset(line, EL_EDITOR, L"emacs");
  el_wset(line, EL_PROMPT_ESC, show_prompt, L'\1');
  history_w(editor->history, &event, H_SETSIZE, 4096);
  history_w(editor->history, &event, H_SETUNIQUE, 1);
  el_wset(line, EL_HIST, history_w, editor->history);
  // Ctrl-C is a key while a line is edited: libedit's own handling of the signal hits the whole process group.
  el_wset(line, EL_SETTY, L"-d", L"-isig", NULL);
  el_wset(line, EL_ADDFN, L"palsh-cancel", L"Gives up what was typed", cancel);
  el_wset(line, EL_BIND, L"^C", L"palsh-cancel", NULL);
  el_wset(line, EL_BIND, L"^R", L"em-inc-search-prev", NULL);
  el_wset(line, EL_BIND, L"\\e[A", L"ed-search-prev-history", NULL);
  el_wset(line, EL_BIND, L"\\e[B", L"ed-search-next-history", NULL);
  el_wset(line, EL_BIND, L"\\e[1;5D", L"ed-prev-word", NULL);
  el_wset(line, EL_BIND, L"\\e[1;5C", L"em-next-word", NULL);
  el_wset(line, EL_BIND, L"\\e[3~", L"ed-delete-next-char", NULL);
}

clibedit *clibedit_open(const char *program) {
  clibedit *editor = calloc(1, sizeof(clibedit));
  if (editor == NULL) return NULL;
  clibedit_use_utf8();
  // What libedit says about terminals it does not know is no news for the user.
  editor->nowhere = fopen("/dev/null", "w");
  editor->history = history_winit();
  editor->line = el_init(program, stdin, stdout, editor->nowhere == NULL ? stderr : editor->nowhere);
  if (editor->history == NULL || editor->line == NULL) return NULL;
  configure(editor);
  return editor;
}

clibedit_ending clibedit_read(clibedit *editor, const char *prompt, const char **line) {
  int count = 0;
  free(editor->prompt);
  free(editor->text);
  editor->prompt = clibedit_widened(prompt);
  editor->text = NULL;
  editor->cancelled = false;
  *line = NULL;
  // libedit itself waits with that until the prompt is shown; a key typed in between would be the terminal's.
  el_wset(editor->line, EL_PREP_TERM, 1);
  const wchar_t *read = el_wgets(editor->line, &count);
  if (editor->cancelled) return clibedit_cancelled;
  if (read == NULL || count <= 0) return count < 0 ? clibedit_cancelled : clibedit_end;
  if (read[count - 1] == L'\n') count--;
  editor->text = clibedit_narrowed(read, (size_t)count);
  *line = editor->text;
  return editor->text == NULL ? clibedit_end : clibedit_line;
}

void clibedit_remember(clibedit *editor, const char *entry) {
  HistEventW event;
  wchar_t *wide = clibedit_widened(entry);
  if (wide == NULL) return;
  history_w(editor->history, &event, H_ENTER, wide);
  free(wide);
}

void clibedit_resized(clibedit *editor) { el_resize(editor->line); }
