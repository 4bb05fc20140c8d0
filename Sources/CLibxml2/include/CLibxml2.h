// What Kerbcut asks of libxml2 and iconv: places of markup in HTML, events of XML, conversion of text.
// libxml2's own types and pointers stay behind this header.
#ifndef KERBCUT_CLIBXML2_H
#define KERBCUT_CLIBXML2_H

#include <stddef.h>
#include <stdint.h>

// ---- HTML: where libxml2 sees markup

// The two top bits of an event say what it is, the others where: the input offset at which libxml2 stood.
#define KERBCUT_EVENT_START 0u
#define KERBCUT_EVENT_END 1u
#define KERBCUT_EVENT_OTHER 2u

typedef struct {
  uint32_t *_Nullable events;
  // For each event: 1 + the number of the start of the element that was the innermost open one just before it, or 0.
  uint32_t *_Nullable parents;
  size_t count;
  size_t capacity;
  // From this event on the innermost open element is not known.
  size_t parents_count;
  // Where libxml2, left to its own limits, would have ended for depth; 0 if it would not.
  size_t too_deep_at;
  // Whether libxml2 was stopped before the end, because the rest would have cost it more than linear time.
  int stopped_early;
  // Whether the running libxml2 gives raw tokens (2.14 and later).
  int has_raw_tokens;
} kerbcut_markup_record;

// Runs libxml2's HTML parser (SAX) over valid UTF-8 of less than 2^30 bytes. The record is freed by the caller.
void kerbcut_record_markup(const uint8_t *_Nonnull bytes, size_t count, kerbcut_markup_record *_Nonnull record);
void kerbcut_free_markup(kerbcut_markup_record *_Nonnull record);

// ---- XML: libxml2's SAX2 events

// Why a parse ended before the end of the input.
#define KERBCUT_NOT_WELL_FORMED 0
#define KERBCUT_CUT_ENTITIES 1
#define KERBCUT_CUT_ATTRIBUTES 2
#define KERBCUT_CUT_DEPTH 3
#define KERBCUT_CUT_SIZE 4

typedef struct {
  const char *_Nonnull local_name;
  const char *_Nullable prefix;
  const char *_Nullable uri;
  const char *_Nonnull value;
  size_t value_count;
} kerbcut_xml_attribute;

typedef struct {
  void *_Nonnull context;
  // Offsets: of the `>` or `/>` for a start, behind the markup for all others; -1 where the parser stands in an entity.
  void (*_Nonnull start)(
      void *_Nonnull context, const char *_Nonnull local_name, const char *_Nullable prefix,
      const char *_Nullable uri, const kerbcut_xml_attribute *_Nullable attributes, size_t attribute_count,
      ptrdiff_t offset);
  void (*_Nonnull end)(void *_Nonnull context, ptrdiff_t offset);
  void (*_Nonnull text)(void *_Nonnull context, const char *_Nonnull text, size_t count, ptrdiff_t offset);
  // A reference to an entity that the document does not declare.
  void (*_Nonnull reference)(void *_Nonnull context, const char *_Nonnull name, ptrdiff_t offset);
  void (*_Nonnull comment)(void *_Nonnull context, const char *_Nonnull text, ptrdiff_t offset);
  void (*_Nonnull instruction)(
      void *_Nonnull context, const char *_Nonnull target, const char *_Nullable data, ptrdiff_t offset);
  void (*_Nonnull doctype)(
      void *_Nonnull context, const char *_Nonnull name, const char *_Nullable public_id,
      const char *_Nullable system_id, ptrdiff_t offset);
  // A reference to an entity that names a file or an address, which is not read.
  void (*_Nonnull unread)(void *_Nonnull context, const char *_Nonnull name, ptrdiff_t offset);
  // The end before the end of the input: the first error that makes the document not well formed, or a limit.
  void (*_Nonnull error)(void *_Nonnull context, int cause, const char *_Nonnull message, ptrdiff_t offset);
  // The code points of a named character reference that XHTML declares (UTF-8), or null.
  const char *_Nullable (*_Nonnull entity)(void *_Nonnull context, const char *_Nonnull name);
} kerbcut_xml_handler;

// Runs libxml2's XML parser over valid UTF-8. No network and no file is touched, whatever the document names; entities,
// attributes, namespaces and depth have limits. Stops at the first error.
void kerbcut_parse_xml(const uint8_t *_Nonnull bytes, size_t count, const kerbcut_xml_handler *_Nonnull handler);

// ---- iconv

typedef struct kerbcut_converter kerbcut_converter;

// A converter to UTF-8 from an encoding that iconv knows by this name, or null.
kerbcut_converter *_Nullable kerbcut_open_converter(const char *_Nonnull encoding);
void kerbcut_close_converter(kerbcut_converter *_Nonnull converter);
// Converts as much as fits. Result: 0 all converted; 1 output full; 2 malformed input at `*read`; 3 input ends in the
// middle of a character. A call with no input writes what the converter held back.
int kerbcut_convert(
    kerbcut_converter *_Nonnull converter, const uint8_t *_Nullable input, size_t input_count, size_t *_Nonnull read,
    uint8_t *_Nonnull output, size_t output_count, size_t *_Nonnull written);

// ---- The measure

// libxml2's own tree of valid UTF-8, built, walked and freed; the number of its nodes.
size_t kerbcut_bare_parse(const uint8_t *_Nonnull bytes, size_t count);

#endif
