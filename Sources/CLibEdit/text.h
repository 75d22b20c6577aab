#ifndef CLIBEDIT_TEXT_H
#define CLIBEDIT_TEXT_H

#include <wchar.h>

/// A new wide string of a UTF-8 text, wrong bytes replaced; NULL if there is no memory.
wchar_t *clibedit_widened(const char *text);

/// A new UTF-8 text of a wide string, what is no scalar replaced; NULL if there is no memory.
char *clibedit_narrowed(const wchar_t *text, size_t length);

#endif
