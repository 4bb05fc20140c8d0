#define _GNU_SOURCE
#include "plugin_guard.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>
#if defined(__linux__)
#include <sys/prctl.h>
#endif

enum { note_size = 4096, stack_size = 65536 };

static int journal = -1;
static _Thread_local char note[note_size];
static _Thread_local volatile size_t note_length;
static _Thread_local int has_stack;

static const int traps[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};

// Only what is allowed in a signal's handler: no memory is taken, no lock.
static void write_note(int number) {
  if (note_length > 0 && journal >= 0) {
    note[note_length] = '\n';
    size_t written = 0;
    while (written < note_length + 1) {
      ssize_t count = write(journal, note + written, note_length + 1 - written);
      if (count < 0 && errno == EINTR) continue;
      if (count <= 0) break;
      written += (size_t)count;
    }
    note_length = 0;
  }
  signal(number, SIG_DFL);
  raise(number);
}

void kerbcut_guard_install(int file) {
  journal = file;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = write_note;
  action.sa_flags = SA_ONSTACK | SA_NODEFER;
  sigemptyset(&action.sa_mask);
  for (size_t place = 0; place < sizeof traps / sizeof traps[0]; place++) sigaction(traps[place], &action, NULL);
}

// A check that recurses without end leaves no stack to handle that on.
static void give_stack(void) {
  has_stack = 1;
  void *room = mmap(NULL, stack_size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (room == MAP_FAILED) return;
  stack_t stack;
  memset(&stack, 0, sizeof stack);
  stack.ss_sp = room;
  stack.ss_size = stack_size;
  sigaltstack(&stack, NULL);
}

void kerbcut_guard_begin(const char *text, size_t length) {
  if (!has_stack) give_stack();
  if (length > note_size - 1) length = note_size - 1;
  memcpy(note, text, length);
  note_length = length;
}

void kerbcut_guard_end(void) { note_length = 0; }

static volatile pid_t child;

static void hand_on(int number) {
  if (child > 0) kill(child, number);
}

int kerbcut_guard_run(const char *program, char *const *arguments) {
  static const int asks[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
  enum { count = sizeof asks / sizeof asks[0] };
  struct sigaction action, before[count];
  memset(&action, 0, sizeof action);
  action.sa_handler = hand_on;
  sigemptyset(&action.sa_mask);
  for (size_t place = 0; place < count; place++) sigaction(asks[place], NULL, &before[place]);
  pid_t parent = getpid();
  pid_t started = fork();
  if (started < 0) return -1000;
  if (started == 0) {
#if defined(__linux__)
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (getppid() != parent) _exit(1);
#endif
    execv(program, arguments);
    _exit(127);
  }
  child = started;
  for (size_t place = 0; place < count; place++)
    if (before[place].sa_handler != SIG_IGN) sigaction(asks[place], &action, NULL);
  int status = 0;
  while (waitpid(started, &status, 0) < 0)
    if (errno != EINTR) break;
  child = 0;
  for (size_t place = 0; place < count; place++) sigaction(asks[place], &before[place], NULL);
  return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}
