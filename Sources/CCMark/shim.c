#include "CCMark.h"

#include <cmark-gfm.h>

void ccmark_visit_fences(const char *markdown, size_t length, void (*visit)(ccmark_fence fence, void *context),
                         void *context) {
  cmark_node *page = cmark_parse_document(markdown, length, CMARK_OPT_DEFAULT);
  if (page == NULL) return;
  cmark_iter *walk = cmark_iter_new(page);
  while (cmark_iter_next(walk) != CMARK_EVENT_DONE) {
    cmark_node *node = cmark_iter_get_node(walk);
    int fence_length, fence_offset;
    char mark;
    if (cmark_node_get_type(node) != CMARK_NODE_CODE_BLOCK) continue;
    if (!cmark_node_get_fenced(node, &fence_length, &fence_offset, &mark)) continue;
    ccmark_fence fence = {
        .info = cmark_node_get_fence_info(node),
        .text = cmark_node_get_literal(node),
        .line = cmark_node_get_start_line(node),
    };
    visit(fence, context);
  }
  cmark_iter_free(walk);
  cmark_node_free(page);
}
