#include "CPCRE2.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#define PCRE2_CODE_UNIT_WIDTH 0
#include <pcre2.h>

enum {
  // Reading the clock takes longer than most steps of a match.
  callsPerClockReading = 64,
  // Steps of a match that is not watched: well below a tenth of a second.
  quickSteps = 4000000,
  slowSteps = 1000000,
  // In KiB.
  mostHeap = 256 * 1024,
  // In bytes.
  leastStack = 64 << 10,
  mostStack = 256 << 20,
  // Above `RegexParser.deepest`, for a pattern's groups get some more around them here.
  deepestNesting = 8000,
};

struct palsh_pcre2_program {
  void *code;
  palsh_pcre2_vigilance vigilance;
  bool isWide;
  bool isQuick;
};

struct palsh_pcre2_room {
  void *data;
  void *context;
  void *stack;
  const size_t *spans;
  bool isWide;
};

#define WIDTH(name) name##_8
#include "width.h"
#undef WIDTH
#define WIDTH(name) name##_16
#include "width.h"
#undef WIDTH

int palsh_pcre2_look(palsh_pcre2_watch *watch) {
  if (watch->flag && (__atomic_load_n(watch->flag, __ATOMIC_RELAXED) & watch->mask)) return palsh_pcre2_stopped;
  if (watch->deadline == 0) return 0;
  if (watch->countdown > 0) {
    watch->countdown -= 1;
    return 0;
  }
  watch->countdown = callsPerClockReading;
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  uint64_t nanoseconds = (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
  return nanoseconds >= watch->deadline ? palsh_pcre2_late : 0;
}

void palsh_pcre2_make_tables(uint8_t *tables) {
  const uint8_t *made = pcre2_maketables_8(NULL);
  if (made) memcpy(tables, made, palsh_pcre2_tables_size);
  pcre2_maketables_free_8(NULL, made);
}

palsh_pcre2_program *palsh_pcre2_compile(const void *pattern, size_t length, bool wide, const uint8_t *tables,
                                         palsh_pcre2_vigilance vigilance) {
  palsh_pcre2_program *program = calloc(1, sizeof *program);
  if (!program) return NULL;
  program->isWide = wide;
  program->vigilance = vigilance;
  uint32_t options = PCRE2_DOTALL | PCRE2_MULTILINE | PCRE2_ALT_CIRCUMFLEX | PCRE2_NEVER_UTF;
  if (vigilance == palsh_pcre2_everywhere) options |= PCRE2_AUTO_CALLOUT;
  program->code = (wide ? compile_16 : compile_8)(pattern, length, tables, options);
  if (program->code) return program;
  free(program);
  return NULL;
}

void palsh_pcre2_quicken(palsh_pcre2_program *program) {
  int failure = program->isWide ? pcre2_jit_compile_16(program->code, PCRE2_JIT_COMPLETE)
                                : pcre2_jit_compile_8(program->code, PCRE2_JIT_COMPLETE);
  program->isQuick = failure == 0;
}

void palsh_pcre2_free(palsh_pcre2_program *program) {
  if (program->isWide) pcre2_code_free_16(program->code);
  else pcre2_code_free_8(program->code);
  free(program);
}

palsh_pcre2_room *palsh_pcre2_make_room(const palsh_pcre2_program *program) {
  palsh_pcre2_room *room = calloc(1, sizeof *room);
  if (!room) return NULL;
  room->isWide = program->isWide;
  if ((program->isWide ? makeRoom_16 : makeRoom_8)(program, room)) return room;
  palsh_pcre2_free_room(room);
  return NULL;
}

void palsh_pcre2_free_room(palsh_pcre2_room *room) {
  if (room->isWide) freeRoom_16(room);
  else freeRoom_8(room);
  free(room);
}

int palsh_pcre2_match(const palsh_pcre2_program *program, palsh_pcre2_room *room, const void *subject, size_t length,
                      size_t start, palsh_pcre2_watch *watch) {
  int result = (program->isWide ? match_16 : match_8)(program, room, subject, length, start, watch);
  if (result >= 0) return 1;
  switch (result) {
    case PCRE2_ERROR_NOMATCH: return palsh_pcre2_no_match;
    case PCRE2_ERROR_MATCHLIMIT: return palsh_pcre2_limit;
    case palsh_pcre2_stopped:
    case palsh_pcre2_late: return result;
    default: return palsh_pcre2_memory;
  }
}

const size_t *palsh_pcre2_spans(const palsh_pcre2_room *room) { return room->spans; }
