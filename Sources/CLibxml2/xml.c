// libxml2's XML parser as plain callbacks.
#include "CLibxml2.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  const kerbcut_xml_handler *handler;
  xmlParserCtxtPtr parser;
  int failed;
  // Entities made for references to XHTML's names; they live as long as the parse.
  xmlDocPtr entities;
} reader;

static ptrdiff_t position(const reader *self) {
  const xmlParserInput *input = self->parser->input;
  if (input == NULL || self->parser->inputNr != 1) return -1;
  return (input->cur - input->base) + (ptrdiff_t)input->consumed;
}

static void on_start(
    void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespace_count,
    const xmlChar **namespaces, int attribute_count, int defaulted_count, const xmlChar **attributes) {
  reader *self = context;
  if (self->failed) return;
  size_t total = (size_t)attribute_count + (size_t)namespace_count;
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
  if (!self->failed) self->handler->end(self->handler->context, position(self));
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

// The handlers of libxml2 that keep a document's own entities want the parser as their context.
static xmlEntityPtr on_get_entity(void *context, const xmlChar *name) {
  reader *self = context;
  xmlEntityPtr own = xmlSAX2GetEntity(self->parser, name);
  if (own != NULL) return own;
  const char *text = self->handler->entity(self->handler->context, (const char *)name);
  if (text == NULL) return NULL;
  if (self->entities == NULL) {
    self->entities = xmlNewDoc(BAD_CAST "1.0");
    if (self->entities == NULL || xmlCreateIntSubset(self->entities, BAD_CAST "x", NULL, NULL) == NULL) return NULL;
  }
  xmlEntityPtr known = xmlGetDocEntity(self->entities, name);
  if (known != NULL) return known;
  // `<` and `&` are the only ones that would be read as markup; XML itself knows these two.
  return xmlAddDocEntity(self->entities, name, XML_INTERNAL_GENERAL_ENTITY, NULL, NULL, BAD_CAST text);
}

static void on_entity_declaration(
    void *context, const xmlChar *name, int type, const xmlChar *public_id, const xmlChar *system_id,
    xmlChar *content) {
  xmlSAX2EntityDecl(((reader *)context)->parser, name, type, public_id, system_id, content);
}

static xmlEntityPtr on_get_parameter_entity(void *context, const xmlChar *name) {
  return xmlSAX2GetParameterEntity(((reader *)context)->parser, name);
}

static int on_has_internal_subset(void *context) { return 0; }

static xmlParserInputPtr on_resolve_entity(void *context, const xmlChar *public_id, const xmlChar *system_id) {
  return NULL;
}

static void on_start_document(void *context) { xmlSAX2StartDocument(((reader *)context)->parser); }

static void on_error(void *context, xmlErrorPtr error) {
  reader *self = context;
  if (self->failed || error == NULL || error->level != XML_ERR_FATAL) return;
  ptrdiff_t offset = position(self);
  self->failed = 1;
  self->handler->error(self->handler->context, error->message ? error->message : "", offset);
  xmlStopParser(self->parser);
}

static void run(reader *self, const uint8_t *bytes, size_t count) {
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
  handler.resolveEntity = on_resolve_entity;
  handler.serror = on_error;
  *parser->sax = handler;
  parser->userData = self;
  xmlCtxtUseOptions(parser, XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
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
    handler->error(handler->context, count ? "Document is too large" : "Document is empty", 0);
    return;
  }
  reader self = {.handler = handler};
  self.parser = xmlCreateMemoryParserCtxt((const char *)bytes, (int)count);
  if (self.parser == NULL) return;
  run(&self, bytes, count);
  if (self.parser->myDoc != NULL) xmlFreeDoc(self.parser->myDoc);
  self.parser->myDoc = NULL;
  xmlFreeParserCtxt(self.parser);
  if (self.entities != NULL) xmlFreeDoc(self.entities);
}
