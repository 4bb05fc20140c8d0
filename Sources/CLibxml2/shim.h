#ifndef KERBCUT_LIBXML2_SHIM_H
#define KERBCUT_LIBXML2_SHIM_H

#include <iconv.h>
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlversion.h>

// `xmlFree` is a mutable global, which Swift 6 refuses.
static inline void kerbcut_xml_free(void *pointer) { xmlFree(pointer); }

#endif
