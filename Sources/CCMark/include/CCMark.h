#ifndef CCMARK_H
#define CCMARK_H

#include <stddef.h>

/// A fenced block of a page.
typedef struct {
  /// What stands behind the opening fence, UTF-8.
  const char *info;
  /// The lines between the fences, UTF-8.
  const char *text;
  /// The line of the opening fence, counted from 1.
  int line;
} ccmark_fence;

/// Shows every fenced block of a Markdown text, in order; a block's texts are good during the visit only.
void ccmark_visit_fences(const char *markdown, size_t length, void (*visit)(ccmark_fence fence, void *context),
                         void *context);

#endif
