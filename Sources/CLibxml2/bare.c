#include "CLibxml2.h"

#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <limits.h>

// In document order without recursion: libxml2's own tree may be very deep.
static size_t count_nodes(const xmlNode *root) {
  size_t count = 0;
  const xmlNode *node = root;
  while (node != NULL) {
    count++;
    if (node->children != NULL && node->type != XML_ENTITY_REF_NODE) {
      node = node->children;
      continue;
    }
    while (node != NULL && node != root && node->next == NULL) node = node->parent;
    node = node == NULL || node == root ? NULL : node->next;
  }
  return count;
}

size_t kerbcut_bare_parse(const uint8_t *bytes, size_t count) {
  if (count > INT_MAX) return 0;
  htmlDocPtr document = htmlReadMemory((const char *)bytes, (int)count, NULL, "utf-8",
                                       HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                           HTML_PARSE_NONET);
  if (document == NULL) return 0;
  size_t nodes = count_nodes((const xmlNode *)document);
  xmlFreeDoc(document);
  return nodes;
}
