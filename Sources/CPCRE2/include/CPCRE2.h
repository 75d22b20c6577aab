#ifndef CPCRE2_H
#define CPCRE2_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Size in bytes of a set of character tables, and where in it stand, one byte a unit: lower case, the other case, classes.
enum {
  palsh_pcre2_tables_size = 1088,
  palsh_pcre2_lower_case = 0,
  palsh_pcre2_other_case = 256,
  palsh_pcre2_classes = 832,
  /// The class of word characters.
  palsh_pcre2_word = 0x10,
};

/// What a match answers when it finds nothing, or is ended by something else than its subject.
enum {
  palsh_pcre2_no_match = -1,
  /// It took more steps than it may; it can be tried again, watched.
  palsh_pcre2_limit = -2,
  /// The flag of its watch was raised.
  palsh_pcre2_stopped = -3,
  /// The deadline of its watch is over.
  palsh_pcre2_late = -4,
  /// It needs more memory than it may have, or the library failed.
  palsh_pcre2_memory = -5,
};

/// How often a program looks at its watch.
typedef enum {
  palsh_pcre2_never,
  /// At every place where a match may begin: stops a search through a long subject.
  palsh_pcre2_starts,
  /// At every item of the pattern: stops any match, at the cost of speed.
  palsh_pcre2_everywhere,
} palsh_pcre2_vigilance;

/// What a running match looks at now and then.
typedef struct {
  /// A word that another thread or a signal changes; null for none.
  const uint32_t *flag;
  /// The bits of the word that stop the match.
  uint32_t mask;
  /// Calls until the clock is read again; begin with 0.
  uint32_t countdown;
  /// Monotonic nanoseconds at which the match has taken too long; 0 for never.
  uint64_t deadline;
} palsh_pcre2_watch;

/// 0, or why to stop: `palsh_pcre2_stopped` or `palsh_pcre2_late`.
int palsh_pcre2_look(palsh_pcre2_watch *watch);

/// Fills `tables` for ASCII, for the caller to change.
void palsh_pcre2_make_tables(uint8_t *tables);

/// A compiled pattern.
typedef struct palsh_pcre2_program palsh_pcre2_program;

/// Room for one match of a program at a time.
typedef struct palsh_pcre2_room palsh_pcre2_room;

/// Compiles a pattern of `length` units, of 16 bits if `wide`; null if the library refuses it. The tables must stay.
palsh_pcre2_program *palsh_pcre2_compile(const void *pattern, size_t length, bool wide, const uint8_t *tables,
                                         palsh_pcre2_vigilance vigilance);

/// Makes machine code of the program, if the library can.
void palsh_pcre2_quicken(palsh_pcre2_program *program);

void palsh_pcre2_free(palsh_pcre2_program *program);

/// Room for matches of the program; null if there is no memory.
palsh_pcre2_room *palsh_pcre2_make_room(const palsh_pcre2_program *program);

void palsh_pcre2_free_room(palsh_pcre2_room *room);

/// Looks for a match in `length` units of the subject from `start` on; 1, or why there is none.
int palsh_pcre2_match(const palsh_pcre2_program *program, palsh_pcre2_room *room, const void *subject, size_t length,
                      size_t start, palsh_pcre2_watch *watch);

/// Begin and end of each group of the last match, in units; SIZE_MAX for a group that took no part.
const size_t *palsh_pcre2_spans(const palsh_pcre2_room *room);

#endif
