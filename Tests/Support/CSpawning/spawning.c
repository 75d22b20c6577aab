#define _GNU_SOURCE
#include "CSpawning.h"
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

int spawning_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

int spawning_start_in(posix_spawn_file_actions_t *actions, const char *folder) {
  posix_spawn_file_actions_addclosefrom_np(actions, 3);
  return posix_spawn_file_actions_addchdir_np(actions, folder);
}

int spawning_own_session(posix_spawnattr_t *attributes) {
  sigset_t every, none;
  sigfillset(&every);
  sigemptyset(&none);
  posix_spawnattr_setsigdefault(attributes, &every);
  posix_spawnattr_setsigmask(attributes, &none);
  return posix_spawnattr_setflags(attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSID);
}

int spawning_terminal(char *name, size_t size, unsigned short columns, unsigned short rows) {
  int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (terminal < 0) return -1;
  struct winsize window = {.ws_row = rows, .ws_col = columns};
  if (grantpt(terminal) == 0 && unlockpt(terminal) == 0 && ptsname_r(terminal, name, size) == 0 &&
      ioctl(terminal, TIOCSWINSZ, &window) == 0)
    return terminal;
  close(terminal);
  return -1;
}
