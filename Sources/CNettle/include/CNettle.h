#ifndef CNETTLE_H
#define CNETTLE_H

#include <stddef.h>
#include <stdint.h>

/// The size of an algorithm's digest in bytes (`md5`, `sha1`, `sha256`, `sha384`, `sha512`, `sha3_256`, …); 0 for a name that is none.
size_t cnettle_digest_size(const char *algorithm);

/// The size of the blocks that an algorithm works on, in bytes.
size_t cnettle_block_size(const char *algorithm);

/// Writes the digest of some bytes; false for a name that is none, or without memory.
int cnettle_digest(const char *algorithm, const uint8_t *data, size_t length, uint8_t *digest);

#endif
