// The part of the shim that is the same for both widths; WIDTH(name) is PCRE2's name with the width behind it.

static int WIDTH(callout)(WIDTH(pcre2_callout_block) *block, void *watch) {
  (void)block;
  return watch ? palsh_pcre2_look(watch) : 0;
}

static void *WIDTH(compile)(const void *pattern, size_t length, const uint8_t *tables, uint32_t options) {
  WIDTH(pcre2_compile_context) *context = WIDTH(pcre2_compile_context_create)(NULL);
  if (!context) return NULL;
  WIDTH(pcre2_set_newline)(context, PCRE2_NEWLINE_LF);
  WIDTH(pcre2_set_parens_nest_limit)(context, deepestNesting);
  WIDTH(pcre2_set_character_tables)(context, tables);
  int error;
  size_t offset;
  void *code = WIDTH(pcre2_compile)(pattern, length, options, &error, &offset, context);
  WIDTH(pcre2_compile_context_free)(context);
  return code;
}

static bool WIDTH(makeRoom)(const palsh_pcre2_program *program, palsh_pcre2_room *room) {
  room->data = WIDTH(pcre2_match_data_create_from_pattern)(program->code, NULL);
  room->context = WIDTH(pcre2_match_context_create)(NULL);
  if (!room->data || !room->context) return false;
  WIDTH(pcre2_set_heap_limit)(room->context, mostHeap);
  WIDTH(pcre2_set_depth_limit)(room->context, UINT32_MAX);
  room->spans = WIDTH(pcre2_get_ovector_pointer)(room->data);
  return true;
}

static void WIDTH(freeRoom)(palsh_pcre2_room *room) {
  WIDTH(pcre2_match_data_free)(room->data);
  WIDTH(pcre2_match_context_free)(room->context);
  WIDTH(pcre2_jit_stack_free)(room->stack);
}

static int WIDTH(match)(const palsh_pcre2_program *program, palsh_pcre2_room *room, const void *subject, size_t length,
                        size_t start, palsh_pcre2_watch *watch) {
  WIDTH(pcre2_set_match_limit)(room->context, program->isQuick ? quickSteps : slowSteps);
  if (program->vigilance != palsh_pcre2_never) WIDTH(pcre2_set_callout)(room->context, WIDTH(callout), watch);
  if (program->vigilance == palsh_pcre2_everywhere) WIDTH(pcre2_set_match_limit)(room->context, UINT32_MAX);
  if (!program->isQuick) {
    return WIDTH(pcre2_match)(program->code, subject, length, start, PCRE2_NO_JIT, room->data, room->context);
  }
  int result = WIDTH(pcre2_jit_match)(program->code, subject, length, start, 0, room->data, room->context);
  if (result != PCRE2_ERROR_JIT_STACKLIMIT || room->stack) return result;
  // Most matches do with the 32 KiB of the machine's stack; this one gets its own.
  room->stack = WIDTH(pcre2_jit_stack_create)(leastStack, mostStack, NULL);
  if (!room->stack) return result;
  WIDTH(pcre2_jit_stack_assign)(room->context, NULL, room->stack);
  return WIDTH(pcre2_jit_match)(program->code, subject, length, start, 0, room->data, room->context);
}
