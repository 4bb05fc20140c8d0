// What Kerbcut asks of libcurl and zlib: one answer to one request, within limits. Their own types stay behind this
// header.
#ifndef KERBCUT_CCURL_H
#define KERBCUT_CCURL_H

#include <stddef.h>
#include <stdint.h>

typedef struct {
  const char *_Nonnull url;
  const char *_Nonnull agent;
  const char *_Nonnull accept;
  // Further headers, a line each: `Name: value`. Empty for none.
  const char *_Nonnull headers;
  // The most that the answer may take from start to end, in milliseconds.
  long milliseconds;
  // The most bytes of a body, counted after decompression.
  size_t size_limit;
  // Whether no connection may be made to an address of this machine or of a private network.
  int must_be_public;
} kerbcut_request;

typedef enum {
  KERBCUT_ANSWERED,
  KERBCUT_TIMED_OUT,
  KERBCUT_TOO_LARGE,
  KERBCUT_NO_HOST,
  KERBCUT_NO_CONNECTION,
  KERBCUT_NOT_TRUSTED,
  KERBCUT_NOT_PUBLIC,
  // The connection broke off, or a compressed body ends before its end.
  KERBCUT_CUT_SHORT,
  KERBCUT_WRONG_ADDRESS,
  KERBCUT_FAILED,
} kerbcut_outcome;

typedef struct {
  kerbcut_outcome outcome;
  long status;
  // The lines of the answer's head after the first, each with its line end. Not terminated.
  uint8_t *_Nullable head;
  size_t head_count;
  uint8_t *_Nullable body;
  size_t body_count;
  // Whether the address that answered is none of this machine or of a private network.
  int was_public;
  double seconds;
  // What libcurl says of a failure; empty where there is none.
  char reason[256];
} kerbcut_answer;

// Prepares libcurl; once, before the first request.
void kerbcut_prepare_network(void);

// Asks and waits for the answer, which the caller frees. No redirect is followed, nothing is kept for another request.
void kerbcut_ask(const kerbcut_request *_Nonnull request, kerbcut_answer *_Nonnull answer);
void kerbcut_free_answer(kerbcut_answer *_Nonnull answer);

// Whether an address in text form is one of this machine, of a private network or of a link: 1, 0, or -1 where the text
// is no address.
int kerbcut_is_private(const char *_Nonnull address);

#endif
