// What a plugin's library says of how it was built. It is read from the file's bytes before anything of the library runs:
// the layouts of Swift types have no versions, and a library that was built against others would crash.
#ifndef KERBCUT_STAMP_H
#define KERBCUT_STAMP_H

#include "kerbcut_interface.h"

#if defined(__x86_64__)
#define KERBCUT_PROCESSOR "x86_64"
#elif defined(__aarch64__)
#define KERBCUT_PROCESSOR "aarch64"
#else
#define KERBCUT_PROCESSOR "another processor"
#endif

typedef struct {
  char mark[16];
  // The author's interface: a digest of its sources.
  char interface[64];
  // The compiler with its revision.
  char compiler[256];
  char processor[32];
} kerbcut_stamp;

#if defined(__APPLE__)
#define KERBCUT_STAMP_SECTION "__DATA,__kerbcut"
#else
#define KERBCUT_STAMP_SECTION ".kerbcut_stamp"
#endif

static const kerbcut_stamp kerbcut_this_stamp __attribute__((used, section(KERBCUT_STAMP_SECTION))) = {
    "KERBCUT-STAMP-1", KERBCUT_INTERFACE, __VERSION__, KERBCUT_PROCESSOR};

// The stamp of the code that this is compiled into.
static inline const void *_Nonnull kerbcut_stamp_here(void) { return &kerbcut_this_stamp; }

#endif
