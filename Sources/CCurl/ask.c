#include "CCurl.h"
#include "private.h"
#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>
#include <zlib.h>

// No server needs a longer head.
#define HEAD_LIMIT (1 << 18)

typedef struct {
  const kerbcut_request *request;
  kerbcut_answer *answer;
  size_t body_room, head_room;
  // Whether the body is compressed; the stream is begun with its first bytes.
  int is_compressed, is_unknown_encoding, is_begun, is_ended;
  z_stream stream;
  int is_too_large, is_refused, is_broken;
} state;

static int grow(uint8_t **bytes, size_t *room, size_t needed) {
  if (needed <= *room) return 1;
  size_t wanted = *room ? *room : 1 << 14;
  while (wanted < needed) wanted *= 2;
  uint8_t *larger = realloc(*bytes, wanted);
  if (!larger) return 0;
  *bytes = larger;
  *room = wanted;
  return 1;
}

static int keep(state *s, const void *bytes, size_t count) {
  kerbcut_answer *answer = s->answer;
  if (count > s->request->size_limit - answer->body_count) {
    s->is_too_large = 1;
    return 0;
  }
  if (!grow(&answer->body, &s->body_room, answer->body_count + count)) return 0;
  memcpy(answer->body + answer->body_count, bytes, count);
  answer->body_count += count;
  return 1;
}

static int inflate_some(state *s, const char *bytes, size_t count) {
  static const int any_header = 32;
  if (!s->is_begun && inflateInit2(&s->stream, MAX_WBITS + any_header) != Z_OK) return 0;
  s->is_begun = 1;
  s->stream.next_in = (Bytef *)bytes;
  s->stream.avail_in = (uInt)count;
  // Several streams may follow each other; what stands behind the last is no part of the body.
  while (s->stream.avail_in > 0 && !s->is_broken) {
    if (s->is_ended) {
      if (s->stream.next_in[0] != 0x1F || inflateReset(&s->stream) != Z_OK) return 1;
      s->is_ended = 0;
    }
    uint8_t out[1 << 14];
    do {
      s->stream.next_out = out;
      s->stream.avail_out = sizeof out;
      int code = inflate(&s->stream, Z_NO_FLUSH);
      if (code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR) s->is_broken = 1;
      if (!keep(s, out, sizeof out - s->stream.avail_out)) return 0;
      if (code == Z_STREAM_END) s->is_ended = 1;
    } while (s->stream.avail_out == 0 && !s->is_ended && !s->is_broken);
  }
  return !s->is_broken;
}

static size_t take_body(char *bytes, size_t size, size_t count, void *context) {
  state *s = context;
  int is_kept = s->is_compressed ? inflate_some(s, bytes, size * count) : keep(s, bytes, size * count);
  return is_kept ? size * count : 0;
}

static int is_name(const char *line, size_t count, const char *name) {
  size_t length = strlen(name);
  return count > length && !strncasecmp(line, name, length) && line[length] == ':';
}

static void see_encoding(state *s, const char *value, size_t count) {
  while (count > 0 && (*value == ' ' || *value == '\t')) value++, count--;
  while (count > 0 && (unsigned char)value[count - 1] <= ' ') count--;
  int is_gzip = (count == 4 && !strncasecmp(value, "gzip", 4)) || (count == 6 && !strncasecmp(value, "x-gzip", 6));
  int is_deflate = count == 7 && !strncasecmp(value, "deflate", 7);
  int is_plain = count == 0 || (count == 8 && !strncasecmp(value, "identity", 8));
  s->is_compressed = is_gzip || is_deflate;
  s->is_unknown_encoding = !s->is_compressed && !is_plain;
}

static size_t take_head(char *bytes, size_t size, size_t count, void *context) {
  state *s = context;
  kerbcut_answer *answer = s->answer;
  count *= size;
  // Each answer on the way to the last begins with its own first line.
  if (count >= 5 && !memcmp(bytes, "HTTP/", 5)) {
    answer->head_count = 0;
    s->is_compressed = s->is_unknown_encoding = 0;
    return count;
  }
  if (answer->head_count + count > HEAD_LIMIT || !grow(&answer->head, &s->head_room, answer->head_count + count))
    return 0;
  memcpy(answer->head + answer->head_count, bytes, count);
  answer->head_count += count;
  if (is_name(bytes, count, "content-encoding")) see_encoding(s, bytes + 17, count - 17);
  return count;
}

static curl_socket_t open_socket(void *context, curlsocktype purpose, struct curl_sockaddr *address) {
  state *s = context;
  int is_private = kerbcut_is_private_socket(&address->addr);
  if (purpose == CURLSOCKTYPE_IPCXN) s->answer->was_public = !is_private;
  if (is_private && s->request->must_be_public) {
    s->is_refused = 1;
    return CURL_SOCKET_BAD;
  }
  return socket(address->family, address->socktype, address->protocol);
}

static kerbcut_outcome outcome(const state *s, CURLcode code) {
  if (s->is_too_large) return KERBCUT_TOO_LARGE;
  if (s->is_broken) return KERBCUT_CUT_SHORT;
  switch (code) {
  case CURLE_OK: break;
  case CURLE_OPERATION_TIMEDOUT: return KERBCUT_TIMED_OUT;
  case CURLE_COULDNT_RESOLVE_HOST: case CURLE_COULDNT_RESOLVE_PROXY: return KERBCUT_NO_HOST;
  case CURLE_COULDNT_CONNECT: return s->is_refused ? KERBCUT_NOT_PUBLIC : KERBCUT_NO_CONNECTION;
  case CURLE_PEER_FAILED_VERIFICATION: case CURLE_SSL_CONNECT_ERROR: case CURLE_SSL_CERTPROBLEM:
  case CURLE_SSL_CACERT_BADFILE: case CURLE_SSL_ISSUER_ERROR: return KERBCUT_NOT_TRUSTED;
  case CURLE_PARTIAL_FILE: return KERBCUT_CUT_SHORT;
  case CURLE_URL_MALFORMAT: case CURLE_UNSUPPORTED_PROTOCOL: return KERBCUT_WRONG_ADDRESS;
  default: return KERBCUT_FAILED;
  }
  if (s->is_unknown_encoding) return KERBCUT_FAILED;
  return s->is_compressed && s->is_begun && !s->is_ended ? KERBCUT_CUT_SHORT : KERBCUT_ANSWERED;
}

void kerbcut_prepare_network(void) { curl_global_init(CURL_GLOBAL_DEFAULT); }

static void set_options(CURL *curl, state *s, char *reason) {
  const kerbcut_request *request = s->request;
  curl_easy_setopt(curl, CURLOPT_URL, request->url);
  curl_easy_setopt(curl, CURLOPT_USERAGENT, request->agent);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, request->milliseconds);
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, request->milliseconds);
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(curl, CURLOPT_HTTP_CONTENT_DECODING, 0L);
  curl_easy_setopt(curl, CURLOPT_HTTP09_ALLOWED, 0L);
#if LIBCURL_VERSION_NUM >= 0x075500
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
#else
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS, CURLPROTO_HTTP | CURLPROTO_HTTPS);
#endif
  curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, reason);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take_body);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, s);
  curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, take_head);
  curl_easy_setopt(curl, CURLOPT_HEADERDATA, s);
  curl_easy_setopt(curl, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
  curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, open_socket);
  curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, s);
  // The variables that the command line of libcurl reads, for a certificate authority of one's own.
  const char *authorities = getenv("CURL_CA_BUNDLE");
  if (!authorities || !*authorities) authorities = getenv("SSL_CERT_FILE");
  if (authorities && *authorities) curl_easy_setopt(curl, CURLOPT_CAINFO, authorities);
}

// Adds headers, a line each.
static struct curl_slist *with_lines(struct curl_slist *headers, const char *lines) {
  while (*lines) {
    size_t length = strcspn(lines, "\n");
    char *line = strndup(lines, length);
    if (line && length > 0) headers = curl_slist_append(headers, line);
    free(line);
    lines += length;
    if (*lines) lines++;
  }
  return headers;
}

void kerbcut_ask(const kerbcut_request *request, kerbcut_answer *answer) {
  memset(answer, 0, sizeof *answer);
  answer->outcome = KERBCUT_FAILED;
  CURL *curl = curl_easy_init();
  if (!curl) return;
  state s = {.request = request, .answer = answer};
  char reason[CURL_ERROR_SIZE] = "";
  char accept[256] = "Accept: ";
  strncat(accept, request->accept, sizeof accept - strlen(accept) - 1);
  struct curl_slist *headers = curl_slist_append(curl_slist_append(NULL, accept), "Accept-Encoding: gzip");
  headers = with_lines(headers, request->headers);
  set_options(curl, &s, reason);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
  CURLcode code = curl_easy_perform(curl);
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer->status);
  curl_easy_getinfo(curl, CURLINFO_TOTAL_TIME, &answer->seconds);
  answer->outcome = outcome(&s, code);
  const char *why = s.is_unknown_encoding && code == CURLE_OK
                        ? "the answer is compressed in a way that was not asked for"
                        : *reason ? reason : code == CURLE_OK ? "" : curl_easy_strerror(code);
  strncpy(answer->reason, why, sizeof answer->reason - 1);
  if (s.is_begun) inflateEnd(&s.stream);
  curl_slist_free_all(headers);
  curl_easy_cleanup(curl);
}

void kerbcut_free_answer(kerbcut_answer *answer) {
  free(answer->head);
  free(answer->body);
  answer->head = answer->body = NULL;
}
