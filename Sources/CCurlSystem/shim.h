#ifndef KERBCUT_CURL_SYSTEM_H
#define KERBCUT_CURL_SYSTEM_H

#include <curl/curl.h>

#endif
