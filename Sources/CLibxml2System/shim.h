#ifndef KERBCUT_LIBXML2_SYSTEM_H
#define KERBCUT_LIBXML2_SYSTEM_H

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlversion.h>

#endif
