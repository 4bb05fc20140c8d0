#include "private.h"
#include "CCurl.h"
#include <arpa/inet.h>
#include <netinet/in.h>
#include <string.h>

// IANA's registries of special-purpose addresses (RFC 6890): what is not globally reachable.
static int is_private_v4(uint32_t address) {
  static const struct {
    uint32_t network;
    int length;
  } ranges[] = {
      {0x00000000, 8},  // this network
      {0x0A000000, 8},  // private
      {0x64400000, 10}, // shared by a carrier
      {0x7F000000, 8},  // loopback
      {0xA9FE0000, 16}, // link-local: metadata of clouds
      {0xAC100000, 12}, // private
      {0xC0000000, 24}, // protocol assignments
      {0xC0A80000, 16}, // private
      {0xC6120000, 15}, // benchmarks
      {0xE0000000, 4},  // multicast
      {0xF0000000, 4},  // reserved, broadcast
  };
  for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++)
    if ((address ^ ranges[i].network) >> (32 - ranges[i].length) == 0) return 1;
  return 0;
}

static uint32_t word(const uint8_t *bytes) {
  return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

static int is_private_v6(const uint8_t *bytes) {
  static const uint8_t zeros[12] = {0};
  static const uint8_t mapped[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
  static const uint8_t translated[12] = {0x00, 0x64, 0xFF, 0x9B};
  // Forms that hold an address of version 4: compatible (with loopback and unspecified), mapped, translated, 6to4.
  if (!memcmp(bytes, zeros, 12)) return word(bytes + 12) <= 1 || is_private_v4(word(bytes + 12));
  if (!memcmp(bytes, mapped, 12) || !memcmp(bytes, translated, 12)) return is_private_v4(word(bytes + 12));
  if (bytes[0] == 0x20 && bytes[1] == 0x02) return is_private_v4(word(bytes + 2));
  // Local translation, unique local, link-local and site-local, multicast, Teredo.
  if (bytes[0] == 0x00 && bytes[1] == 0x64 && bytes[2] == 0xFF && bytes[3] == 0x9B) return 1;
  if ((bytes[0] & 0xFE) == 0xFC || (bytes[0] == 0xFE && bytes[1] & 0x80) || bytes[0] == 0xFF) return 1;
  return bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
}

int kerbcut_is_private_socket(const struct sockaddr *address) {
  switch (address->sa_family) {
  case AF_INET: return is_private_v4(ntohl(((const struct sockaddr_in *)address)->sin_addr.s_addr));
  case AF_INET6: return is_private_v6(((const struct sockaddr_in6 *)address)->sin6_addr.s6_addr);
  default: return 1;
  }
}

int kerbcut_is_private(const char *text) {
  struct in_addr v4;
  struct in6_addr v6;
  if (inet_pton(AF_INET, text, &v4) == 1) return is_private_v4(ntohl(v4.s_addr));
  if (inet_pton(AF_INET6, text, &v6) == 1) return is_private_v6(v6.s6_addr);
  return -1;
}
