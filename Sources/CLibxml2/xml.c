// libxml2's XML parser as plain callbacks. Nothing outside of the bytes is ever read: libxml2 is never handed an entity
// that it would have to load, and no work grows faster than the input by more than the limits below.
#include "CLibxml2.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlversion.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

// What the entities of one page may grow to, in bytes, over all references to them: a drawing program writes a few
// hundred, a bomb without end.
#define EXPANSION_MOST 1000000
// References are counted as this many bytes more, as each costs libxml2 a parser.
#define REFERENCE_COST 64
// Attributes of one tag. libxml2 compares each with all earlier ones, so n of them cost n² / 2.
#define ATTRIBUTES_MOST 10000
// Attributes that a document type may give to elements without writing them there, and how often it does.
#define DEFAULTS_DECLARED_MOST 1000
#define DEFAULTS_USED_MOST 100000
// Comparisons of names and namespaces: this many, and this many a byte.
#define STEPS_LEAST 60000000
#define STEPS_PER_BYTE 200
// Elements open at once, over all entities: as deep as browsers go in HTML.
#define DEPTH_MOST 512

typedef struct {
  const kerbcut_xml_handler *handler;
  xmlParserCtxtPtr parser;
  int failed;
  // Where a tag begins that would cost too much; the parser is given no more than what stands before it.
  size_t dear_tag;
  size_t count;
  size_t expanded;
  size_t steps;
  size_t depth;
  size_t defaults_declared;
  size_t defaults_used;
  // Entities made for references to XHTML's names, and empty ones in place of files; they live as long as the parse.
  xmlDocPtr entities;
} reader;

static ptrdiff_t position(const reader *self) {
  const xmlParserInput *input = self->parser->input;
  if (input == NULL || self->parser->inputNr != 1) return -1;
  return (input->cur - input->base) + (ptrdiff_t)input->consumed;
}

// Ends the parse, once, with what the page is cut for. A parser of an entity that is at work goes on, but it is given no
// more entities, and nobody listens to it.
static void fail(reader *self, int cause, const char *message) {
  if (self->failed) return;
  ptrdiff_t offset = position(self);
  self->failed = 1;
  self->handler->error(self->handler->context, cause, message, offset);
  xmlStopParser(self->parser);
}

// Counts work that grows faster than the input; false if it is more than the page may cost.
static int may_go_on(reader *self, size_t steps) {
  self->steps += steps;
  if (self->steps <= STEPS_LEAST + STEPS_PER_BYTE * self->count) return 1;
  fail(self, KERBCUT_CUT_ATTRIBUTES, "");
  return 0;
}

static size_t namespaces_in_scope(const reader *self) {
  return self->parser->nsNr > 0 ? (size_t)self->parser->nsNr / 2 : 0;
}

static void on_start(
    void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespace_count,
    const xmlChar **namespaces, int attribute_count, int defaulted_count, const xmlChar **attributes) {
  reader *self = context;
  if (self->failed) return;
  size_t total = (size_t)attribute_count + (size_t)namespace_count;
  if (++self->depth > DEPTH_MOST) return fail(self, KERBCUT_CUT_DEPTH, "");
  self->defaults_used += (size_t)defaulted_count;
  if (self->defaults_used > DEFAULTS_USED_MOST) return fail(self, KERBCUT_CUT_ATTRIBUTES, "");
  if (!may_go_on(self, total * total / 2 + namespaces_in_scope(self) * (total + 1))) return;
  kerbcut_xml_attribute *list = total ? calloc(total, sizeof *list) : NULL;
  size_t n = 0;
  if (list != NULL) {
    for (int i = 0; i < namespace_count; i++) {
      const char *declared = (const char *)namespaces[2 * i];
      const char *value = (const char *)namespaces[2 * i + 1];
      list[n].local_name = declared ? declared : "xmlns";
      list[n].prefix = declared ? "xmlns" : NULL;
      list[n].uri = "http://www.w3.org/2000/xmlns/";
      list[n].value = value ? value : "";
      list[n].value_count = value ? strlen(value) : 0;
      n++;
    }
    for (int i = 0; i < attribute_count; i++) {
      const xmlChar **attribute = attributes + 5 * i;
      list[n].local_name = (const char *)attribute[0];
      list[n].prefix = (const char *)attribute[1];
      list[n].uri = (const char *)attribute[2];
      list[n].value = (const char *)attribute[3];
      list[n].value_count = (size_t)(attribute[4] - attribute[3]);
      n++;
    }
  }
  self->handler->start(
      self->handler->context, (const char *)name, (const char *)prefix, (const char *)uri, list, n, position(self));
  free(list);
}

static void on_end(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  reader *self = context;
  if (self->failed) return;
  if (self->depth > 0) self->depth--;
  self->handler->end(self->handler->context, position(self));
}

static void on_text(void *context, const xmlChar *text, int length) {
  reader *self = context;
  if (!self->failed && length > 0) {
    self->handler->text(self->handler->context, (const char *)text, (size_t)length, position(self));
  }
}

static void on_reference(void *context, const xmlChar *name) {
  reader *self = context;
  if (!self->failed) self->handler->reference(self->handler->context, (const char *)name, position(self));
}

static void on_comment(void *context, const xmlChar *text) {
  reader *self = context;
  if (!self->failed) self->handler->comment(self->handler->context, (const char *)text, position(self));
}

static void on_instruction(void *context, const xmlChar *target, const xmlChar *data) {
  reader *self = context;
  if (!self->failed) {
    self->handler->instruction(
        self->handler->context, (const char *)target, (const char *)data, position(self));
  }
}

static void on_doctype(
    void *context, const xmlChar *name, const xmlChar *public_id, const xmlChar *system_id) {
  reader *self = context;
  if (!self->failed) {
    self->handler->doctype(
        self->handler->context, (const char *)name, (const char *)public_id, (const char *)system_id,
        position(self));
  }
  xmlSAX2InternalSubset(self->parser, name, public_id, system_id);
}

// Where entities of our own are kept.
static xmlDocPtr own_entities(reader *self) {
  if (self->entities == NULL) {
    self->entities = xmlNewDoc(BAD_CAST "1.0");
    if (self->entities != NULL) xmlCreateIntSubset(self->entities, BAD_CAST "x", NULL, NULL);
  }
  return self->entities != NULL && self->entities->intSubset != NULL ? self->entities : NULL;
}

// Whether an entity's text stands in the page itself.
static int is_internal(const xmlEntity *entity) {
  return entity->etype == XML_INTERNAL_GENERAL_ENTITY || entity->etype == XML_INTERNAL_PARAMETER_ENTITY ||
         entity->etype == XML_INTERNAL_PREDEFINED_ENTITY;
}

// Counts what a reference adds; no entity is given out once the page's budget is spent.
static xmlEntityPtr counted(reader *self, xmlEntityPtr entity) {
  size_t length = entity->length > 0 ? (size_t)entity->length : 0;
  self->expanded += length + REFERENCE_COST;
  if (self->expanded > EXPANSION_MOST) {
    fail(self, KERBCUT_CUT_ENTITIES, "");
    return NULL;
  }
  return may_go_on(self, namespaces_in_scope(self)) ? entity : NULL;
}

// In place of an entity that names a file or an address stands one without text, as in browsers.
static xmlEntityPtr unread(reader *self, const xmlChar *name, int type) {
  self->handler->unread(self->handler->context, (const char *)name, position(self));
  xmlDocPtr entities = own_entities(self);
  if (entities == NULL) return NULL;
  const xmlChar *key = type == XML_INTERNAL_PARAMETER_ENTITY ? BAD_CAST "unread-parameter" : BAD_CAST "unread";
  xmlEntityPtr known =
      type == XML_INTERNAL_PARAMETER_ENTITY ? xmlGetParameterEntity(entities, key) : xmlGetDocEntity(entities, key);
  return known != NULL ? known : xmlAddDocEntity(entities, key, type, NULL, NULL, BAD_CAST "");
}

// The handlers of libxml2 that keep a document's own entities want the parser as their context.
static xmlEntityPtr on_get_entity(void *context, const xmlChar *name) {
  reader *self = context;
  if (self->failed) return NULL;
  xmlEntityPtr own = xmlSAX2GetEntity(self->parser, name);
  if (own != NULL) return is_internal(own) ? counted(self, own) : unread(self, name, XML_INTERNAL_GENERAL_ENTITY);
  const char *text = self->handler->entity(self->handler->context, (const char *)name);
  if (text == NULL) return NULL;
  xmlDocPtr entities = own_entities(self);
  if (entities == NULL) return NULL;
  xmlEntityPtr known = xmlGetDocEntity(entities, name);
  if (known != NULL) return known;
  // `<` and `&` are the only ones that would be read as markup; XML itself knows these two.
  return xmlAddDocEntity(entities, name, XML_INTERNAL_GENERAL_ENTITY, NULL, NULL, BAD_CAST text);
}

static void on_entity_declaration(
    void *context, const xmlChar *name, int type, const xmlChar *public_id, const xmlChar *system_id,
    xmlChar *content) {
  reader *self = context;
  if (!self->failed) xmlSAX2EntityDecl(self->parser, name, type, public_id, system_id, content);
}

static xmlEntityPtr on_get_parameter_entity(void *context, const xmlChar *name) {
  reader *self = context;
  if (self->failed) return NULL;
  xmlEntityPtr own = xmlSAX2GetParameterEntity(self->parser, name);
  if (own == NULL) return NULL;
  return is_internal(own) ? counted(self, own) : unread(self, name, XML_INTERNAL_PARAMETER_ENTITY);
}

// An attribute that a document type declares: libxml2 looks through all of an element's for each.
static void on_attribute_declaration(
    void *context, const xmlChar *element, const xmlChar *name, int type, int def, const xmlChar *value,
    xmlEnumerationPtr tree) {
  reader *self = context;
  xmlFreeEnumeration(tree);
  if (++self->defaults_declared > DEFAULTS_DECLARED_MOST) fail(self, KERBCUT_CUT_ATTRIBUTES, "");
}

static int on_has_internal_subset(void *context) { return 0; }

static xmlParserInputPtr on_resolve_entity(void *context, const xmlChar *public_id, const xmlChar *system_id) {
  return NULL;
}

static void on_start_document(void *context) { xmlSAX2StartDocument(((reader *)context)->parser); }

static void on_error(void *context, xmlErrorPtr error) {
  reader *self = context;
  if (error == NULL || error->level != XML_ERR_FATAL) return;
  // What is missing at the end of what libxml2 was given is not the page's fault.
  if (self->dear_tag < self->count && position(self) >= (ptrdiff_t)self->dear_tag) {
    return fail(self, KERBCUT_CUT_ATTRIBUTES, "");
  }
  if (error->code == XML_ERR_ENTITY_LOOP) return fail(self, KERBCUT_CUT_ENTITIES, "");
  int is_depth = error->message != NULL && strncmp(error->message, "Excessive depth", 15) == 0;
  fail(self, is_depth ? KERBCUT_CUT_DEPTH : KERBCUT_NOT_WELL_FORMED, error->message ? error->message : "");
}

// Behind the next occurrence of a text, or the end.
static size_t behind(const uint8_t *bytes, size_t count, size_t at, const char *text) {
  size_t length = strlen(text);
  while (at + length <= count) {
    const uint8_t *found = memchr(bytes + at, text[0], count - length + 1 - at);
    if (found == NULL) return count;
    at = (size_t)(found - bytes);
    if (memcmp(found, text, length) == 0) return at + length;
    at++;
  }
  return count;
}

// Where the first tag begins that has more attributes than libxml2 reads at a cost in proportion, or the end. Values in
// a document type are looked at as well: they become tags.
static size_t first_dear_tag(const uint8_t *bytes, size_t count) {
  size_t at = 0;
  while (at < count) {
    const uint8_t *found = memchr(bytes + at, '<', count - at);
    if (found == NULL || found + 1 == bytes + count) return count;
    size_t start = (size_t)(found - bytes);
    at = start + 1;
    if (bytes[at] == '?') {
      at = behind(bytes, count, at, "?>");
    } else if (count - start >= 4 && memcmp(found, "<!--", 4) == 0) {
      at = behind(bytes, count, start + 4, "-->");
    } else if (count - start >= 9 && memcmp(found, "<![CDATA[", 9) == 0) {
      at = behind(bytes, count, start + 9, "]]>");
    } else if (bytes[at] != '!' && bytes[at] != '/') {
      size_t values = 0;
      while (at < count && bytes[at] != '<' && bytes[at] != '>') {
        const uint8_t *quote = bytes + at++;
        if (*quote != '"' && *quote != '\'') continue;
        if (++values > ATTRIBUTES_MOST) return start;
        // A value holds no `<`: a quote that seems to go on over one closes the text of an entity.
        while (at < count && bytes[at] != *quote && bytes[at] != '<') at++;
        if (at < count && bytes[at] == *quote) at++;
      }
    }
  }
  return count;
}

static void run(reader *self) {
  xmlParserCtxtPtr parser = self->parser;
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.initialized = XML_SAX2_MAGIC;
  handler.startDocument = on_start_document;
  handler.startElementNs = on_start;
  handler.endElementNs = on_end;
  handler.characters = on_text;
  handler.cdataBlock = on_text;
  handler.ignorableWhitespace = on_text;
  handler.reference = on_reference;
  handler.comment = on_comment;
  handler.processingInstruction = on_instruction;
  handler.internalSubset = on_doctype;
  handler.getEntity = on_get_entity;
  handler.entityDecl = on_entity_declaration;
  handler.getParameterEntity = on_get_parameter_entity;
  handler.hasInternalSubset = on_has_internal_subset;
  handler.attributeDecl = on_attribute_declaration;
  handler.resolveEntity = on_resolve_entity;
  handler.serror = on_error;
  *parser->sax = handler;
  parser->userData = self;
  // The text is UTF-8, whatever its XML declaration says.
  int options = XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_IGNORE_ENC;
  // A second lock where the running library has one (XML_PARSE_NO_XXE): nothing that is loaded.
  if (atoi(xmlParserVersion) >= 21300) options |= 1 << 23;
  xmlCtxtUseOptions(parser, options);
  parser->userData = self;
  parser->sax->serror = on_error;
  xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
  if (parser->encoding == NULL) parser->encoding = xmlStrdup(BAD_CAST "UTF-8");
  xmlParseDocument(parser);
}

static pthread_once_t once = PTHREAD_ONCE_INIT;

void kerbcut_parse_xml(const uint8_t *bytes, size_t count, const kerbcut_xml_handler *handler) {
  pthread_once(&once, xmlInitParser);
  if (count == 0 || count > 0x3FFFFFFF) {
    handler->error(
        handler->context, count ? KERBCUT_CUT_SIZE : KERBCUT_NOT_WELL_FORMED, count ? "" : "Document is empty", 0);
    return;
  }
  reader self = {.handler = handler, .count = count, .dear_tag = first_dear_tag(bytes, count)};
  if (self.dear_tag == 0) {
    handler->error(handler->context, KERBCUT_CUT_ATTRIBUTES, "", 0);
    return;
  }
  self.parser = xmlCreateMemoryParserCtxt((const char *)bytes, (int)self.dear_tag);
  if (self.parser == NULL) {
    handler->error(handler->context, KERBCUT_CUT_SIZE, "", 0);
    return;
  }
  run(&self);
  if (self.parser->myDoc != NULL) xmlFreeDoc(self.parser->myDoc);
  self.parser->myDoc = NULL;
  xmlFreeParserCtxt(self.parser);
  if (self.entities != NULL) xmlFreeDoc(self.entities);
}
