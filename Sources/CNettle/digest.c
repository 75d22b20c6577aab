#include "CNettle.h"

#include <nettle/nettle-meta.h>
#include <stdlib.h>

size_t cnettle_digest_size(const char *algorithm) {
  const struct nettle_hash *hash = nettle_lookup_hash(algorithm);
  return hash ? hash->digest_size : 0;
}

size_t cnettle_block_size(const char *algorithm) {
  const struct nettle_hash *hash = nettle_lookup_hash(algorithm);
  return hash ? hash->block_size : 0;
}

int cnettle_digest(const char *algorithm, const uint8_t *data, size_t length, uint8_t *digest) {
  const struct nettle_hash *hash = nettle_lookup_hash(algorithm);
  if (!hash) return 0;
  void *context = malloc(hash->context_size);
  if (!context) return 0;
  hash->init(context);
  hash->update(context, length, data);
  hash->digest(context, hash->digest_size, digest);
  free(context);
  return 1;
}
