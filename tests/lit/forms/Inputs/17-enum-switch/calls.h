#pragma once
#include <string>

enum class Call {
  Auth, SyncStorage, ToXentral, ToShop, OrderToXentral, SyncState, Statistics, ModuleLinks,
  Disconnect, Reconnect, Status
};

enum class NearCall { ToShopX, Statistics2, Archive };
