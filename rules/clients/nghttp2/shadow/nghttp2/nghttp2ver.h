/* shadow header */
#pragma once
#define NGHTTP2_VERSION "1.52.0"
#define NGHTTP2_VERSION_NUM 0x013400
