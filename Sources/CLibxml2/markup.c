// Records where libxml2's HTML parser sees markup. It gives a name and attributes as well, but HTML 4's; the Swift
// side reads those from the source.
#include "CLibxml2.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlversion.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

// libxml2 compares an attribute's name with all earlier ones of its tag, so a tag of n attributes costs n² / 2. Input
// that asks for more than a little of this is cut off; the Swift side then reads on without libxml2.
#define SILENT_BYTES 16384
#define SILENT_SEPARATORS 6000
#define SQUARES_PER_BYTE 8
// It also walks its stack of open names for every stray end tag: kept short, it costs a constant.
#define OPEN_NAMES_MOST 512
#define OPEN_NAMES_KEPT 256
// Without XML_PARSE_HUGE it reads no element that is deeper.
#define DEPTH_MOST 256

typedef struct {
  const uint8_t *bytes;
  size_t count;
  size_t delivered;
  size_t searched;
  size_t separators;
  size_t last_event;
  size_t squares;
  // Open elements, each as 1 + the number of its start event.
  uint32_t *open;
  size_t depth;
  size_t open_capacity;
  kerbcut_markup_record *record;
  htmlParserCtxtPtr parser;
} recorder;

static size_t position(const recorder *self) {
  const xmlParserInput *input = self->parser->input;
  if (input == NULL) return self->last_event;
  return (size_t)(input->cur - input->base) + input->consumed;
}

static int grow(kerbcut_markup_record *record) {
  size_t capacity = record->capacity * 2;
  uint32_t *events = realloc(record->events, capacity * sizeof(uint32_t));
  if (events == NULL) return 0;
  record->events = events;
  uint32_t *parents = realloc(record->parents, capacity * sizeof(uint32_t));
  if (parents == NULL) return 0;
  record->parents = parents;
  record->capacity = capacity;
  return 1;
}

// Notes an event; false if it was noted already, or there is no memory.
static int add(recorder *self, uint32_t kind) {
  kerbcut_markup_record *record = self->record;
  size_t offset = position(self);
  self->last_event = offset;
  uint32_t event = (uint32_t)offset & 0x3FFFFFFFu;
  event |= kind << 30;
  // Starts at one place are those of implied elements and of a written one: all count.
  if (kind != KERBCUT_EVENT_START && record->count > 0 && record->events[record->count - 1] == event) return 0;
  if (record->count == record->capacity && !grow(record)) return 0;
  record->parents[record->count] = self->depth > 0 ? self->open[self->depth - 1] : 0;
  record->events[record->count++] = event;
  return 1;
}

// The innermost open element is not known from here on.
static void lose_parents(recorder *self) {
  if (self->record->parents_count == SIZE_MAX) self->record->parents_count = self->record->count;
}

static void open_element(recorder *self) {
  if (self->depth == self->open_capacity) {
    size_t capacity = self->open_capacity * 2 + 64;
    uint32_t *grown = realloc(self->open, capacity * sizeof(uint32_t));
    if (grown == NULL) return lose_parents(self);
    self->open = grown;
    self->open_capacity = capacity;
  }
  self->open[self->depth++] = (uint32_t)self->record->count;
  if (self->depth > DEPTH_MOST && self->record->too_deep_at == 0) self->record->too_deep_at = self->last_event;
}

static void on_start(void *context, const xmlChar *name, const xmlChar **attributes) {
  recorder *self = context;
  htmlParserCtxtPtr parser = self->parser;
  if (parser->nameNr > OPEN_NAMES_MOST) {
    parser->nameNr = OPEN_NAMES_KEPT;
    parser->name = parser->nameTab[OPEN_NAMES_KEPT - 1];
    lose_parents(self);
  }
  if (attributes != NULL) {
    size_t n = 0;
    while (attributes[n] != NULL) n += 2;
    self->squares += n * n / 4;
  }
  if (add(self, KERBCUT_EVENT_START)) {
    open_element(self);
  } else {
    lose_parents(self);
  }
}

static void on_end(void *context, const xmlChar *name) {
  recorder *self = context;
  add(self, KERBCUT_EVENT_END);
  if (self->depth > 0) self->depth--;
}

static void on_comment(void *context, const xmlChar *text) { (void)add(context, KERBCUT_EVENT_OTHER); }

static void on_instruction(void *context, const xmlChar *target, const xmlChar *data) {
  add(context, KERBCUT_EVENT_OTHER);
}

static void on_doctype(
    void *context, const xmlChar *name, const xmlChar *public_id, const xmlChar *system_id) {
  add(context, KERBCUT_EVENT_OTHER);
}

static int is_separator(uint8_t byte) { return byte <= 0x20 || byte == '"' || byte == '\''; }

// Whether libxml2 may have been inside one tag for so long that its attributes get dear.
static int is_too_dear(recorder *self) {
  if (self->squares > 1000000 + SQUARES_PER_BYTE * self->count) return 1;
  if (self->delivered - self->last_event < SILENT_BYTES) {
    self->searched = self->delivered;
    self->separators = 0;
    return 0;
  }
  if (self->last_event > self->searched) self->searched = self->last_event;
  for (; self->searched < self->delivered; self->searched++) {
    if (is_separator(self->bytes[self->searched])) self->separators++;
  }
  return self->separators > SILENT_SEPARATORS;
}

static int read_more(void *context, char *buffer, int length) {
  recorder *self = context;
  if (self->delivered > self->count || length <= 0) return 0;
  if (is_too_dear(self)) {
    self->record->stopped_early = 1;
    return 0;
  }
  size_t left = self->count - self->delivered;
  size_t taken = left < (size_t)length ? left : (size_t)length;
  memcpy(buffer, self->bytes + self->delivered, taken);
  // A NUL would end the parse.
  for (char *nul = buffer; (nul = memchr(nul, 0, taken - (size_t)(nul - buffer))) != NULL;) *nul = '?';
  self->delivered += taken;
  return (int)taken;
}

static int close_input(void *context) { return 0; }

static void run(recorder *self) {
  htmlParserCtxtPtr parser = self->parser;
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.startElement = on_start;
  handler.endElement = on_end;
  handler.comment = on_comment;
  handler.processingInstruction = on_instruction;
  handler.internalSubset = on_doctype;
  int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                HTML_PARSE_IGNORE_ENC | HTML_PARSE_NODEFDTD;
  // Asked of the library that runs, not of the one that we were built with.
  if (atoi(xmlParserVersion) >= 21400) {
    options |= 1 << 26;
    self->record->has_raw_tokens = 1;
  }
  htmlCtxtUseOptions(parser, options);
  *parser->sax = handler;
  parser->userData = self;
  parser->options |= XML_PARSE_HUGE;
  xmlParserInputBufferPtr buffer =
      xmlParserInputBufferCreateIO(read_more, close_input, self, XML_CHAR_ENCODING_NONE);
  if (buffer == NULL) return;
  xmlParserInputPtr input = xmlNewIOInputStream(parser, buffer, XML_CHAR_ENCODING_NONE);
  if (input == NULL) {
    xmlFreeParserInputBuffer(buffer);
    return;
  }
  inputPush(parser, input);
  // The text is UTF-8 already: no detection, no converter.
  parser->charset = XML_CHAR_ENCODING_UTF8;
  if (parser->encoding == NULL) parser->encoding = xmlStrdup(BAD_CAST "UTF-8");
  htmlParseDocument(parser);
}

static pthread_once_t once = PTHREAD_ONCE_INIT;

void kerbcut_record_markup(const uint8_t *bytes, size_t count, kerbcut_markup_record *record) {
  pthread_once(&once, xmlInitParser);
  memset(record, 0, sizeof *record);
  record->capacity = count / 24 + 64;
  record->parents_count = SIZE_MAX;
  record->events = malloc(record->capacity * sizeof(uint32_t));
  record->parents = malloc(record->capacity * sizeof(uint32_t));
  if (record->events == NULL || record->parents == NULL || count >= 1u << 30) {
    record->stopped_early = 1;
    return;
  }
  recorder self;
  memset(&self, 0, sizeof self);
  self.bytes = bytes;
  self.count = count;
  self.record = record;
  self.parser = htmlNewParserCtxt();
  if (self.parser == NULL) {
    record->stopped_early = 1;
    return;
  }
  run(&self);
  if (self.parser->myDoc != NULL) xmlFreeDoc(self.parser->myDoc);
  self.parser->myDoc = NULL;
  htmlFreeParserCtxt(self.parser);
  free(self.open);
  if (record->parents_count > record->count) record->parents_count = record->count;
}

void kerbcut_free_markup(kerbcut_markup_record *record) {
  free(record->events);
  free(record->parents);
  record->events = record->parents = NULL;
  record->count = record->capacity = 0;
}
