// Says which check of a loaded plugin was at work when the program was stopped by a trap, and starts the program anew.
#ifndef KERBCUT_PLUGIN_GUARD_H
#define KERBCUT_PLUGIN_GUARD_H

#include <stddef.h>

// From now on a trap writes what the thread at work noted into an open file, as one line, before it ends the process.
void kerbcut_guard_install(int file);

// Notes what this thread does until the end is noted. Longer notes are cut.
void kerbcut_guard_begin(const char *_Nonnull note, size_t length);
void kerbcut_guard_end(void);

// Runs a program in a process of its own, hands on signals that ask to end, and waits. Returns the exit code, or minus
// the signal that ended it; -1000 if it could not be started.
int kerbcut_guard_run(const char *_Nonnull program, char *_Nullable const *_Nonnull arguments);

#endif
