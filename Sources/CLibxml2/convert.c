#include "CLibxml2.h"

#include <errno.h>
#include <iconv.h>
#include <stdlib.h>

struct kerbcut_converter {
  iconv_t handle;
};

kerbcut_converter *kerbcut_open_converter(const char *encoding) {
  kerbcut_converter *converter = malloc(sizeof *converter);
  if (converter == NULL) return NULL;
  converter->handle = iconv_open("UTF-8", encoding);
  if (converter->handle == (iconv_t)-1) {
    free(converter);
    return NULL;
  }
  return converter;
}

void kerbcut_close_converter(kerbcut_converter *converter) {
  iconv_close(converter->handle);
  free(converter);
}

int kerbcut_convert(
    kerbcut_converter *converter, const uint8_t *input, size_t input_count, size_t *read, uint8_t *output,
    size_t output_count, size_t *written) {
  char *from = (char *)input;
  char *to = (char *)output;
  size_t from_left = input_count, to_left = output_count;
  size_t result = iconv(converter->handle, input ? &from : NULL, &from_left, &to, &to_left);
  int error = errno;
  *read = input ? input_count - from_left : 0;
  *written = output_count - to_left;
  if (result != (size_t)-1) return 0;
  return error == E2BIG ? 1 : error == EINVAL ? 3 : 2;
}
