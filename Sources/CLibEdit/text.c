#include "text.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static const uint32_t replacement = 0xFFFD;

/// Reads one scalar; a wrong byte is a replacement by itself.
static uint32_t read_scalar(const unsigned char **next) {
  const unsigned char *at = *next;
  uint32_t first = *at;
  int more = first < 0x80 ? 0 : first >= 0xF0 && first < 0xF5 ? 3 : first >= 0xE0 ? 2 : first >= 0xC2 ? 1 : -1;
  *next = at + 1;
  if (more == 0) return first;
  if (more < 0 || first >= 0xF5) return replacement;
  uint32_t scalar = first & (0x3F >> more);
  for (int index = 1; index <= more; index++) {
    if ((at[index] & 0xC0) != 0x80) return replacement;
    scalar = scalar << 6 | (at[index] & 0x3F);
  }
  static const uint32_t least[] = {0, 0x80, 0x800, 0x10000};
  if (scalar < least[more] || scalar > 0x10FFFF || (scalar >= 0xD800 && scalar < 0xE000)) return replacement;
  *next = at + 1 + more;
  return scalar;
}

wchar_t *clibedit_widened(const char *text) {
  wchar_t *wide = malloc((strlen(text) + 1) * sizeof(wchar_t));
  if (wide == NULL) return NULL;
  size_t count = 0;
  for (const unsigned char *next = (const unsigned char *)text; *next != 0;) wide[count++] = (wchar_t)read_scalar(&next);
  wide[count] = 0;
  return wide;
}

static size_t write_scalar(uint32_t scalar, char *to) {
  if (scalar > 0x10FFFF || (scalar >= 0xD800 && scalar < 0xE000)) scalar = replacement;
  if (scalar < 0x80) {
    to[0] = (char)scalar;
    return 1;
  }
  size_t more = scalar < 0x800 ? 1 : scalar < 0x10000 ? 2 : 3;
  static const unsigned char heads[] = {0, 0xC0, 0xE0, 0xF0};
  for (size_t index = more; index > 0; index--, scalar >>= 6) to[index] = (char)(0x80 | (scalar & 0x3F));
  to[0] = (char)(heads[more] | scalar);
  return more + 1;
}

char *clibedit_narrowed(const wchar_t *text, size_t length) {
  char *narrow = malloc(length * 4 + 1);
  if (narrow == NULL) return NULL;
  size_t count = 0;
  for (size_t index = 0; index < length; index++) count += write_scalar((uint32_t)text[index], narrow + count);
  narrow[count] = 0;
  return narrow;
}
