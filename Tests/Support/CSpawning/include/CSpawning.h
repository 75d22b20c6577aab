#pragma once
#include <spawn.h>
#include <stddef.h>

/// Makes a pipe whose ends no other child inherits; 0, or -1 with errno.
int spawning_pipe(int ends[2]);
/// Lets the child start in a folder and with no descriptors but the standard three; 0 or an error number.
int spawning_start_in(posix_spawn_file_actions_t *actions, const char *folder);
/// Gives the child a session of its own, default signal actions and no blocked signal; 0 or an error number.
int spawning_own_session(posix_spawnattr_t *attributes);
/// Makes a pseudo-terminal of this size; its own end, and the other one's path in `name`; -1 with errno.
int spawning_terminal(char *name, size_t size, unsigned short columns, unsigned short rows);
